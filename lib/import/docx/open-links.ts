import { webAddress } from "../links";
import type { InlineContext } from "./inline";
import type { Piece } from "./tree";
import { wordsOf } from "./words";
import type { XmlElement } from "./xml";

/** The links of a paragraph that are open where one reads. */
export interface OpenLinks {
  /** Reads what a link surrounds. */
  readonly within: (link: XmlElement, read: () => readonly Piece[]) => readonly Piece[];
  readonly inLink: () => boolean;
  /** Where the innermost of them leads on the web; null when none does. */
  readonly address: () => string | null;
}

/** Tells the tally of links that lead elsewhere than to the web. */
export function openLinks({ address, tally, place }: Pick<InlineContext, "address" | "tally" | "place">): OpenLinks {
  let open = 0;
  const addresses: string[] = [];
  return {
    within: (link, read) => {
      const id = link.attributes["r:id"];
      const target = id === undefined ? null : (address(id) ?? wordsOf(link));
      const onWeb = target === null ? null : webAddress(target);
      if (target !== null && onWeb === null) tally.add("docx/links", place(), target);
      open += 1;
      if (onWeb !== null) addresses.push(onWeb);
      const found = read();
      open -= 1;
      if (onWeb !== null) addresses.pop();
      return found;
    },
    inLink: () => open > 0,
    address: () => addresses.at(-1) ?? null,
  };
}
