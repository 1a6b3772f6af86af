import type { LabelStyle } from "../model";
import { inHalfWidth } from "./labelled";
import {
  BLACK_CIRCLED,
  CIRCLED,
  HAN_NUMERALS,
  HAN_PARENTHESISED,
  hanNumeral,
  letterValue,
  PARENTHESISED,
  romanNumeral,
  STEM_CHARACTERS,
  STOPPED,
  stemValue,
  toHanNumeral,
  toLetter,
  toRoman,
  toStem,
} from "./numerals";

/** How a number is spelled, in half and full width. */
export interface Numeral {
  /** Inside a regular expression with the flag `u`. */
  readonly pattern: string;
  readonly value: (text: string) => number | null;
  readonly write: (value: number) => string;
}

const half =
  (value: (text: string) => number | null): Numeral["value"] =>
  (text) =>
    value(inHalfWidth(text));

const HAN: Numeral = { pattern: `[${HAN_NUMERALS}]{1,6}`, value: hanNumeral, write: toHanNumeral };
const STEM: Numeral = { pattern: `[${STEM_CHARACTERS}]`, value: stemValue, write: toStem };
const ARABIC: Numeral = { pattern: "[0-9０-９]{1,3}", value: half(Number), write: String };
const UPPER: Numeral = { pattern: "[A-ZＡ-Ｚ]", value: half(letterValue), write: toLetter };
const LOWER: Numeral = {
  pattern: "[a-zａ-ｚ]",
  value: half(letterValue),
  write: (value) => toLetter(value).toLowerCase(),
};
const UPPER_ROMAN: Numeral = {
  pattern: "(?:[IVXLＩＶＸＬ]{1,7}|[Ⅰ-Ⅻ]{1,4})",
  value: half(romanNumeral),
  write: (value) => toRoman(value).toUpperCase(),
};
const LOWER_ROMAN: Numeral = {
  pattern: "(?:[ivxlｉｖｘｌ]{1,7}|[ⅰ-ⅻ]{1,4})",
  value: half(romanNumeral),
  write: toRoman,
};

/** What stands around a number: a stop or a colon behind it, a bracket behind it, brackets around it, or nothing. */
export type Frame = "stop" | "colon" | "half" | "both" | "none";

/** One way of numbering clauses. */
export interface Numbering {
  readonly style: LabelStyle;
  readonly numeral: Numeral;
  readonly frame: Frame;
  /** How a lawyer cites the number in Chinese: 二、 is 二, （三） keeps its brackets, 1) takes both, ① is a sign. */
  readonly cited: (numeral: string) => string;
  /** How deep it stands among the others where nothing else tells, 1 being the outermost. */
  readonly rank: number;
}

/** 1.1 stands between 1. and （1）, however many numbers it has. */
const ARABIC_RANK = 6;

/** Q1 and 问1: what a question of a list is called, with its number. */
const QUESTION: Numeral = {
  pattern: `(?:[QqＱｑ]|问题?)\\s?(?:[0-9０-９]{1,3}|[${HAN_NUMERALS}]{1,6})`,
  value: (text) => {
    const number = inHalfWidth(text).replace(/^(?:[Qq]|问题?)\s?/u, "");
    return /^\d/u.test(number) ? Number(number) : hanNumeral(number);
  },
  write: (value) => `Q${value}`,
};

const bare = (numeral: string) => numeral;
const inBrackets = (numeral: string) => `（${numeral}）`;

const CIRCLED_NUMERAL: Numeral = {
  pattern: `[${CIRCLED.characters}${BLACK_CIRCLED.characters}]`,
  value: (sign) => CIRCLED.value(sign) ?? BLACK_CIRCLED.value(sign),
  write: (value) => CIRCLED.write(value) ?? `（${value}）`,
};

const row = (
  style: LabelStyle,
  numeral: Numeral,
  frame: Frame,
  rank: number,
  cited: (numeral: string) => string = frame === "half" || frame === "both" ? inBrackets : bare,
): Numbering => ({ style, numeral, frame, rank, cited });

/** The numberings whose number stands by itself; 第…条 and 1.1 are read by `units.ts` and `decimals.ts`. */
export const NUMBERINGS: readonly Numbering[] = [
  row("chapter", HAN, "stop", 4),
  row("bracketed-han", HAN, "both", 5),
  row("stem", STEM, "stop", 4),
  row("bracketed-stem", STEM, "both", 5),
  row("question", QUESTION, "colon", ARABIC_RANK),
  row("arabic", ARABIC, "stop", ARABIC_RANK),
  row("arabic-bracket", ARABIC, "half", 8),
  row("bracketed-arabic", ARABIC, "both", 7),
  row("circled", CIRCLED_NUMERAL, "none", 9),
  row("roman", UPPER_ROMAN, "stop", 4),
  row("roman-bracket", UPPER_ROMAN, "half", 8),
  row("bracketed-roman", UPPER_ROMAN, "both", 7),
  row("lower-roman", LOWER_ROMAN, "stop", 10),
  row("lower-roman-bracket", LOWER_ROMAN, "half", 10),
  row("bracketed-lower-roman", LOWER_ROMAN, "both", 10),
  row("letter", UPPER, "stop", 9),
  row("letter-bracket", UPPER, "half", 9),
  row("bracketed-letter", UPPER, "both", 9),
  row("lower-letter", LOWER, "stop", 9),
  row("lower-letter-bracket", LOWER, "half", 9),
  row("bracketed-lower-letter", LOWER, "both", 9),
];

/** A sign that is a number and its frame in one. */
export const SIGNS = [
  { style: "bracketed-arabic", signs: PARENTHESISED },
  { style: "arabic", signs: STOPPED },
  { style: "bracketed-han", signs: HAN_PARENTHESISED },
] as const;

/** 第一编 and its like: what stands behind the number, by style. 篇 and 部分 divide as 编 does. */
export const UNITS = {
  编: "unit-part",
  篇: "unit-part",
  部分: "unit-part",
  章: "unit-chapter",
  节: "unit-section",
  条: "unit-article",
  款: "unit-paragraph",
  项: "unit-item",
} as const;

const UNIT_RANKS = {
  "unit-part": 1,
  "unit-chapter": 2,
  "unit-section": 3,
  "unit-article": 4,
  "unit-paragraph": 5,
  "unit-item": 5,
} as const;

const byStyle = new Map(NUMBERINGS.map((numbering) => [numbering.style, numbering]));

/** The row of a style; null for those of units and decimals, which have forms of their own. */
export const numberingOf = (style: LabelStyle): Numbering | null => byStyle.get(style) ?? null;

/** The style of 第…章 and its like, by what stands behind the number. */
export const unitStyle = (unit: string): LabelStyle | null =>
  Object.entries(UNITS).find(([name]) => name === unit)?.[1] ?? null;

export const isUnit = (style: LabelStyle): style is keyof typeof UNIT_RANKS => style in UNIT_RANKS;

/**
 * The place of a numbering among the others, outermost first, as GB/T 9704 and statutes order them. A decimal is as deep as
 * it has numbers.
 */
export function rankOf(style: LabelStyle, above: readonly number[] = []): number {
  if (isUnit(style)) return UNIT_RANKS[style];
  return style === "decimal" ? ARABIC_RANK + above.length / 10 : (numberingOf(style)?.rank ?? 0);
}
