import { hanNumeral } from "../../labels/numerals";

/** A number as an expression reads it: Arabic up to three digits, or Chinese up to 九百九十九. */
export const QUANTITY = "(?:\\d{1,3}|[一二两三四五六七八九十百零]{1,5})";

/** The value of a quantity; null when the signs are no number. */
export function quantity(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  return words === "两" ? 2 : hanNumeral(words);
}
