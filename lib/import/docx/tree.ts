import type { DraftParagraph, Run } from "../runs";

/** Words of one look inside a paragraph, or the end of a line. */
export type Piece =
  | {
      readonly kind: "words";
      readonly text: string;
      readonly emphasis: Run["emphasis"];
      /** Whether a line stands under the words, whatever the policy makes of it. */
      readonly underlined: boolean;
      /** The address on the web that the words lead to. */
      readonly link?: string;
    }
  | { readonly kind: "break" };

/** A paragraph of a Word file as far as the policy can hold it. */
export interface WordParagraph {
  readonly kind: "paragraph";
  readonly style: DraftParagraph["style"];
  readonly pieces: readonly Piece[];
}

export interface WordCell {
  /** How many columns it takes. */
  readonly wide: number;
  /** Whether it is the first of cells merged downwards, or one of those below, which says nothing itself. */
  readonly merged: "first" | "rest" | null;
  readonly content: readonly WordBlock[];
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly (readonly WordCell[])[];
}

export type WordBlock = WordParagraph | WordTable;
