import type { Label, LabelStyle } from "./model";

const HAN_DIGITS = "零一二三四五六七八九";

/**
 * The value of a Chinese numeral from 一 to 九十九.
 * @returns the number, or null when `numeral` is not one
 */
export function hanNumeral(numeral: string): number | null {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === "") return null;
  const [, tens, ten, ones] = match;
  return (ten ? (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

/** The Chinese numeral of a number from 1 to 99. */
export function toHanNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : HAN_DIGITS[tens]}十`;
  return `${head}${ones === 0 ? "" : HAN_DIGITS[ones]}`;
}

interface Numbering {
  readonly style: LabelStyle;
  /** Group 1 is the number. White space after the label is layout and belongs to neither side. */
  readonly pattern: RegExp;
  readonly value: (number: string) => number | null;
}

const letterValue = (letter: string) => letter.charCodeAt(0) - "A".charCodeAt(0) + 1;

/**
 * The six printed numberings, most specific first. A full-width bracket or stop counts as the half-width one:
 * the source writes `A．` beside `B.` in one list.
 */
const NUMBERINGS: readonly Numbering[] = [
  { style: "chapter", pattern: /^([一二三四五六七八九十]{1,3})、\s*/u, value: hanNumeral },
  { style: "bracketed-han", pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*/u, value: hanNumeral },
  { style: "arabic", pattern: /^(\d{1,2})(?:[、．]|\.(?!\d))\s*/u, value: Number },
  { style: "arabic-bracket", pattern: /^(\d{1,2})[)）]\s*/u, value: Number },
  { style: "letter", pattern: /^([A-Z])[.．]\s*/u, value: letterValue },
];

/** A text cut into its label and the words after it; `length` counts the characters the label and its white space took. */
export interface Labelled {
  readonly label: Label | null;
  readonly rest: string;
  readonly length: number;
}

/**
 * Takes the printed number off the front of a clause, so that renumbering is never a change of words.
 * @param text a heading's or paragraph's words as authored, e.g. `（二）转让`
 */
export function splitLabel(text: string): Labelled {
  for (const { style, pattern, value } of NUMBERINGS) {
    const match = pattern.exec(text);
    const number = match?.[1];
    if (!match || number === undefined) continue;
    const ordinal = value(number);
    if (ordinal === null) continue;
    return {
      label: { printed: match[0].trimEnd(), style, ordinal },
      rest: text.slice(match[0].length),
      length: match[0].length,
    };
  }
  return { label: null, rest: text, length: 0 };
}

/** A label as an id wants it: `（三）` is `3`, `A.` is `a`. */
export function labelKey(label: Label): string {
  return label.style === "letter" ? String.fromCharCode(96 + label.ordinal) : String(label.ordinal);
}
