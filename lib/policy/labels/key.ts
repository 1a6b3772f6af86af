import type { Label } from "../model";
import { toLetter } from "./numerals";

/** The numbers that a label prints, outermost first: 3, 1, 4 of `3.1.4`. */
export const numbersOf = ({ above = [], ordinal }: Label): readonly number[] => [...above, ordinal];

const startsWith = (numbers: readonly number[], front: readonly number[]) =>
  front.length < numbers.length && front.every((number, at) => numbers[at] === number);

/**
 * A label as an id wants it: `（三）` is `3`, `A.` is `a`, `第十二条之一` is `12a`. A decimal says of its numbers those that
 * the heading above does not say: `3.1.4` under `3.1` is `4`, and under any other heading `3-1-4`.
 * @param above the label of the heading it stands under
 */
export function labelKey(label: Label, above: Label | null = null): string {
  const { style, ordinal, inserted } = label;
  if (style === "decimal") {
    const numbers = numbersOf(label);
    const known = above === null ? [] : numbersOf(above);
    return numbers.slice(startsWith(numbers, known) ? known.length : 0).join("-");
  }
  if (style.includes("letter")) return toLetter(ordinal).toLowerCase();
  return `${ordinal}${inserted === undefined ? "" : toLetter(inserted).toLowerCase()}`;
}
