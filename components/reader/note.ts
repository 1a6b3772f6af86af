import type { BlockId, Inline } from "@/lib/policy/model";

/** What the page tells the panel of a term. */
export interface TermNote {
  readonly term: string;
  readonly definedIn: BlockId;
  readonly definedAt: string;
  readonly clauses: number;
  readonly inlines: readonly Inline[];
}

/** What the panel beside the text shows, and the element it was opened from. */
export type Note =
  | { readonly kind: "term"; readonly term: string; readonly opener: HTMLElement }
  | { readonly kind: "reference"; readonly target: BlockId; readonly opener: HTMLElement }
  | { readonly kind: "clause"; readonly block: BlockId; readonly opener: HTMLElement }
  | { readonly kind: "change"; readonly block: BlockId; readonly opener: HTMLElement }
  | { readonly kind: "app-path"; readonly text: string; readonly opener: HTMLElement }
  | { readonly kind: "contact"; readonly address: string; readonly opener: HTMLElement };

/** The note that a click on an element asks for; null when it asks for none. */
export function noteFor(element: Element): Note | null {
  const opener = element.closest<HTMLElement>(
    "[data-term],[data-reference],[data-cite],[data-changed],[data-app-path],[data-contact]",
  );
  if (!opener) return null;
  const { term, reference } = opener.dataset;
  if (term !== undefined) return { kind: "term", term, opener };
  if (reference !== undefined) return { kind: "reference", target: reference, opener };
  if ("appPath" in opener.dataset) return { kind: "app-path", text: opener.textContent ?? "", opener };
  if ("contact" in opener.dataset) return { kind: "contact", address: opener.textContent ?? "", opener };
  const block = opener.closest("article [id]")?.id;
  if (block === undefined) return null;
  return { kind: "changed" in opener.dataset ? "change" : "clause", block, opener };
}
