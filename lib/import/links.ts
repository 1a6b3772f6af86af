import { hiddenCharacters } from "../policy/hidden-characters";
import { isWebAddress } from "../policy/web-address";

/** Words of the file that lead to an address, which nobody has confirmed yet. */
export interface FoundLink {
  /** What the text marks the words with, `<PendingLink id="…">`: made of the address, so that it stays the same. */
  readonly id: string;
  /** The words where the address is met first. */
  readonly words: string;
  readonly address: string;
}

/** The addresses of one file in their order; one address has one id. */
export interface Links {
  readonly idOf: (address: string, words: string) => string;
  readonly list: () => readonly FoundLink[];
}

const ID_LENGTH = 48;

/** The address as a link may lead to it, or null: only whole http(s) addresses in which all is seen, without a password. */
export function webAddress(written: string): string | null {
  const text = written.trim();
  return isWebAddress(text) && hiddenCharacters(text).length === 0 ? text : null;
}

function slugOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  const slug = `${host.replace(/^www\./u, "")}${pathname}${search}`.toLowerCase().replace(/[^a-z0-9]+/gu, "-");
  return slug.slice(0, ID_LENGTH).replace(/^-|-$/gu, "") || "link";
}

export function createLinks(): Links {
  const byAddress = new Map<string, FoundLink>();
  const taken = new Map<string, number>();
  return {
    idOf: (address, words) => {
      const known = byAddress.get(address);
      if (known) return known.id;
      const slug = slugOf(address);
      const count = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, count);
      const id = count === 1 ? slug : `${slug}-${count}`;
      byAddress.set(address, { id, words: words.trim(), address });
      return id;
    },
    list: () => [...byAddress.values()],
  };
}
