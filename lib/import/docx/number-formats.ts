import { toHanNumeral } from "../../policy/labels";

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

const roman = (value: number): string => {
  let rest = value;
  let text = "";
  for (const [digit, worth] of ROMAN) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
};

const letter = (value: number) => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** Digits put in place of those of a number: 一〇 for 10. */
const digits = (ten: string) => (value: number) =>
  String(value).replace(/\d/gu, (digit) => [...ten][Number(digit)] ?? digit);

/** Signs with a character of their own: the first stands for 1, and there is none after the last. */
const signs = (first: string, count: number) => (value: number) =>
  value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : null;

const listed = (all: string) => (value: number) => [...all][value - 1] ?? null;

const circled = (value: number) =>
  [
    signs("①", 20)(value),
    value > 20 ? signs("㉑", 15)(value - 20) : null,
    value > 35 ? signs("㊱", 15)(value - 35) : null,
  ].find((sign) => sign !== null) ?? null;

/** 壹拾贰: the numeral of contracts, in the place of each character of the plain one. */
const legal = (value: number) =>
  `${value >= 10 && value < 20 ? "一" : ""}${toHanNumeral(value)}`.replace(
    /./gu,
    (numeral) => [..."壹贰叁肆伍陆柒捌玖拾"]["一二三四五六七八九十".indexOf(numeral)] ?? numeral,
  );

const hanDigits = digits("〇一二三四五六七八九");
const stems = listed("甲乙丙丁戊己庚辛壬癸");
const branches = listed("子丑寅卯辰巳午未申酉戌亥");

/**
 * The formats of ECMA-376 part 1, 17.18.59, that Chinese documents use, for a value from 1 to 99; null where the format
 * has no sign for it.
 */
export const NUMBER_FORMATS: Readonly<Record<string, (value: number) => string | null>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: digits("０１２３４５６７８９"),
  decimalFullWidth2: digits("０１２３４５６７８９"),
  decimalHalfWidth: String,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs("⑴", 20),
  decimalEnclosedFullstop: signs("⒈", 20),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: toHanNumeral,
  chineseCountingThousand: toHanNumeral,
  taiwaneseCounting: toHanNumeral,
  taiwaneseCountingThousand: toHanNumeral,
  japaneseCounting: toHanNumeral,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  taiwaneseDigital: hanDigits,
  ideographEnclosedCircle: signs("㊀", 10),
  ideographTraditional: stems,
  ideographZodiac: branches,
  chineseLegalSimplified: legal,
  none: () => "",
};
