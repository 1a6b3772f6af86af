import type { Label } from "../model";

/** A label as it was read off the front of a text; white space behind it is not in `printed`. */
export type Read = Label;

/** A text cut into its label and the words after it; `length` counts the characters the label and its white space took. */
export interface Labelled {
  readonly label: Label | null;
  readonly rest: string;
  readonly length: number;
}

/** １ is 1, Ａ is A, Ⅳ is IV: one number has one spelling. */
export const inHalfWidth = (text: string): string => text.normalize("NFKC");
