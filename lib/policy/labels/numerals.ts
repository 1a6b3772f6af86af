const HAN_DIGITS = "零一二三四五六七八九";
const DIGIT = "[一二三四五六七八九]";

/** 二百一十三, 一百零一, 十五; 十 without a digit before it stands at the front only. */
const HAN = new RegExp(`^(?:(${DIGIT})百(?:[零〇](?=${DIGIT}$))?)?(?:(${DIGIT})?(十))?(${DIGIT})?$`, "u");
/** 一〇一, digit by digit. */
const HAN_DIGITWISE = new RegExp(`^${DIGIT}(?:[〇零]|[〇零]${DIGIT}|${DIGIT}[〇零])$`, "u");

const FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰";
const PLAIN = `${HAN_DIGITS}十百`;

/** The characters that Chinese numerals up to 999 are written with, plain and formal, for a class of a regular expression. */
export const HAN_NUMERALS = `〇${PLAIN}${FORMAL.slice(1)}`;

/** 壹 to 佰, for a class of a regular expression. */
export const FORMAL_NUMERALS = FORMAL.slice(1);

const inPlain = (numeral: string) =>
  numeral.replace(/[壹贰叁肆伍陆柒捌玖拾佰]/gu, (sign) => PLAIN.charAt(FORMAL.indexOf(sign)));

/** Whether a numeral is written as on a cheque: 壹, 贰. */
export const isFormal = (numeral: string): boolean => inPlain(numeral) !== numeral;

/** The same number as it is written on a cheque: 贰拾壹 for 二十一. */
export const toFormal = (numeral: string): string =>
  // A cheque names the one of a ten.
  numeral.replace(/^十/u, "一十").replace(/[一二三四五六七八九十百]/gu, (sign) => FORMAL.charAt(PLAIN.indexOf(sign)));

/**
 * The value of a Chinese numeral from 一 to 九百九十九, also digit by digit with a 〇 in it: 一〇一, or in formal
 * characters: 壹佰零壹.
 * @returns the number, or null when `written` is not one
 */
export function hanNumeral(written: string): number | null {
  const numeral = inPlain(written);
  if (HAN_DIGITWISE.test(numeral)) {
    return Number([...numeral].map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(""));
  }
  const match = HAN.exec(numeral);
  if (!match || numeral === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  // 一百二 is said for 120, and written by nobody as the number of a clause.
  if (hundreds && ones && !ten && !/[零〇]/u.test(numeral)) return null;
  const digit = (text: string | undefined) => (text === undefined ? 0 : HAN_DIGITS.indexOf(text));
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

/** The Chinese numeral of a number from 1 to 999. */
export function toHanNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds === 0 ? "" : `${HAN_DIGITS[hundreds]}百`;
  const ten =
    tens === 0 ? (hundreds > 0 && ones > 0 ? "零" : "") : `${tens === 1 && hundreds === 0 ? "" : HAN_DIGITS[tens]}十`;
  return `${head}${ten}${ones === 0 ? "" : HAN_DIGITS[ones]}`;
}

const ROMAN = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

/** A number as a Roman numeral in small letters. */
export function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [digit, worth] of ROMAN) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
}

/** Above it a row of these letters is more often a size or a word than a number. */
const ROMAN_LIMIT = 50;
const romans = new Map(Array.from({ length: ROMAN_LIMIT }, (_, index) => [toRoman(index + 1), index + 1]));

/** The value of a Roman numeral in either case, from 1 to 50, or null. */
export const romanNumeral = (numeral: string): number | null => romans.get(numeral.toLowerCase()) ?? null;

/** A is 1, in either case. */
export const letterValue = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 64;

/** The letter of a number in capitals; after Z a letter is written several times, as Word does. */
export const toLetter = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** Signs that are a number with what stands around it, by what they are read as: the first stands for `from`. */
export interface SignRange {
  readonly first: string;
  readonly from: number;
  readonly count: number;
}

const valueAmong = (ranges: readonly SignRange[], sign: string): number | null => {
  const code = sign.codePointAt(0) ?? 0;
  for (const { first, from, count } of ranges) {
    const at = code - (first.codePointAt(0) ?? 0);
    if (at >= 0 && at < count) return from + at;
  }
  return null;
};

const signOf = (ranges: readonly SignRange[], value: number): string | null => {
  for (const { first, from, count } of ranges) {
    if (value >= from && value < from + count) return String.fromCodePoint((first.codePointAt(0) ?? 0) + value - from);
  }
  return null;
};

/** The heavenly stems 甲 to 癸, which number as letters do. */
const STEMS = "甲乙丙丁戊己庚辛壬癸";
export const STEM_CHARACTERS = STEMS;
export const stemValue = (stem: string): number | null => (STEMS.indexOf(stem) < 0 ? null : STEMS.indexOf(stem) + 1);
export const toStem = (value: number): string => STEMS.charAt(value - 1) || toHanNumeral(value);

/** A family of such signs, read and written. */
export const signs = (...ranges: readonly SignRange[]) => ({
  /** For a class of a regular expression. */
  characters: ranges
    .map(({ first, count }) => `${first}-${String.fromCodePoint((first.codePointAt(0) ?? 0) + count - 1)}`)
    .join(""),
  value: (sign: string) => valueAmong(ranges, sign),
  write: (value: number) => signOf(ranges, value),
});

/** ① to ㊿. */
export const CIRCLED = signs(
  { first: "①", from: 1, count: 20 },
  { first: "㉑", from: 21, count: 15 },
  { first: "㊱", from: 36, count: 15 },
  { first: "➀", from: 1, count: 10 },
);
/** ❶ to ⓴. */
export const BLACK_CIRCLED = signs(
  { first: "❶", from: 1, count: 10 },
  { first: "⓫", from: 11, count: 10 },
  { first: "➊", from: 1, count: 10 },
);
/** ⑴ to ⒇. */
export const PARENTHESISED = signs({ first: "⑴", from: 1, count: 20 });
/** ⒈ to ⒛. */
export const STOPPED = signs({ first: "⒈", from: 1, count: 20 });
/** ㈠ to ㈩. */
export const HAN_PARENTHESISED = signs({ first: "㈠", from: 1, count: 10 });
