import { CIRCLED, PARENTHESISED, STOPPED, toHanNumeral, toLetter, toRoman } from "../../policy/labels/numerals";

/** Digits put in place of those of a number: 一〇 for 10. */
const digits = (ten: string) => (value: number) =>
  String(value).replace(/\d/gu, (digit) => [...ten][Number(digit)] ?? digit);

/** Signs as far as Word has them; beyond the last it goes on in plain digits. */
const listed = (all: string) => (value: number) => [...all][value - 1] ?? String(value);

/** The same of signs whose numbers are known. */
const signed = (write: (value: number) => string | null, last: number) => (value: number) =>
  (value <= last ? write(value) : null) ?? String(value);

const circled = signed(CIRCLED.write, 20);

/** 壹拾贰: the numeral of contracts, in the place of each character of the plain one. */
const legal = (value: number) =>
  `${value >= 10 && value < 20 ? "一" : ""}${toHanNumeral(value)}`.replace(
    /./gu,
    (numeral) => [..."壹贰叁肆伍陆柒捌玖拾佰零"]["一二三四五六七八九十百零".indexOf(numeral)] ?? numeral,
  );

const hanDigits = digits("〇一二三四五六七八九");
const stems = listed("甲乙丙丁戊己庚辛壬癸");
const branches = listed("子丑寅卯辰巳午未申酉戌亥");

/**
 * The formats of ECMA-376 part 1, 17.18.59, that Chinese documents use, for a value from 1 to 999. After
 * the last sign of a format Word goes on in plain digits.
 */
export const NUMBER_FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: digits("０１２３４５６７８９"),
  decimalFullWidth2: digits("０１２３４５６７８９"),
  decimalHalfWidth: String,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signed(PARENTHESISED.write, 20),
  decimalEnclosedFullstop: signed(STOPPED.write, 20),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: toLetter,
  lowerLetter: (value) => toLetter(value).toLowerCase(),
  upperRoman: (value) => toRoman(value).toUpperCase(),
  lowerRoman: toRoman,
  chineseCounting: toHanNumeral,
  chineseCountingThousand: toHanNumeral,
  taiwaneseCounting: toHanNumeral,
  taiwaneseCountingThousand: toHanNumeral,
  japaneseCounting: toHanNumeral,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  taiwaneseDigital: hanDigits,
  ideographEnclosedCircle: listed("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
  ideographTraditional: stems,
  ideographZodiac: branches,
  chineseLegalSimplified: legal,
  none: () => "",
};
