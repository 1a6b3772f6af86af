import type { Label } from "../model";
import { isUnit } from "./numberings";
import { isFormal } from "./numerals";

/**
 * What parts a label from the words behind it, where they would run together or be read as something else: `1.` and
 * `60日内` are not 1.60日, `第三条` and `规定的情形` no reference, `1.1` and `亿元` no amount, `㈠` and `．` not ㈠．, `一` and
 * `总则` are a number and a title
 */
export function labelGap({ printed, style }: Label, words: string): "" | " " | "\u3000" {
  if (words === "") return "";
  const open = /[\p{L}\p{N}]$/u.test(printed);
  // 壹 总则 is read as a number; 一 总则 only with a wide gap.
  if (style === "chapter" && open) return isFormal(printed) ? " " : "\u3000";
  // A stop that the words begin with is none of the label's.
  if (/^[、.．:：)）]/u.test(words)) return " ";
  if ((isUnit(style) || style === "decimal") && open) return " ";
  if (/[.．]$/u.test(printed) && /^[0-9０-９]/u.test(words)) return " ";
  return style.startsWith("lower-") && /[.．]$/u.test(printed) && /^[A-Za-z]/u.test(words) ? " " : "";
}

/** A label and the words behind it, as they are printed in one line. */
export const printed = (label: Label | null, words: string): string =>
  label === null ? words : `${label.printed}${labelGap(label, words)}${words}`;
