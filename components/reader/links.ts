import type { Glossary } from "@/lib/glossary/glossary";
import type { BlockId } from "@/lib/policy/model";

/** Where the words of a document lead: terms to their definitions, pending links to their addresses. */
export interface Links {
  /** Prefix of clause links: empty on the document's own page, the version's address elsewhere. */
  readonly base: string;
  /** The block that defines each term. */
  readonly definedIn: Readonly<Record<string, BlockId>>;
  /** The addresses of pending links that have one. */
  readonly addresses: Readonly<Record<string, string>>;
}

export function linksOf(
  glossary: Glossary,
  pendingLinks: Readonly<Record<string, { readonly url: string }>>,
  base = "",
): Links {
  return {
    base,
    definedIn: Object.fromEntries(glossary.map((entry) => [entry.term, entry.definedIn])),
    addresses: Object.fromEntries(
      Object.entries(pendingLinks).flatMap(([id, { url }]) => (url === "" ? [] : [[id, url]])),
    ),
  };
}
