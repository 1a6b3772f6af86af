import { hanNumeral } from "../../policy/labels/numerals";

const HAN_DIGITS = "零一二三四五六七八九";
const HAN_DIGIT = "[零〇一二三四五六七八九]";
/** No longer than 一千二百三十四万五千六百七十八: a text of nothing but numerals would be read again from each of them. */
const HAN_NUMBER = "[零〇一二两三四五六七八九十百千万亿]{1,16}";
const HAN_DAY = "[一二三四五六七八九十]{1,3}";

/** Runs of digits with marks inside: `1.5`, `1,000`, `0571-88158198`, `10-15`. */
export const DIGITS = "\\d+(?:[.,\\-–~～]\\d+)*";

/** The same before a unit, no longer than any quantity: a long row of digits without one would be read again from each. */
const FIGURES = "\\d{1,20}(?:[.,\\-–~～]\\d{1,20}){0,4}";

/**
 * A date with its year, its month and its day, or the first two, or the last two; or a year alone. No pattern here
 * looks behind itself: a browser of 2017 would refuse the whole script.
 */
export const DATE = [
  "\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?",
  "(?:19|20)\\d{2}\\s*年(?!\\s*\\d)",
  "\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日",
  `${HAN_DIGIT}{4}年(?:${HAN_DAY}月(?:${HAN_DAY}日)?)?`,
  `${HAN_DAY}月${HAN_DAY}日`,
  ...["-", "/", "\\."].map((mark) => `\\d{4}${mark}\\d{1,2}${mark}\\d{1,2}(?!\\d)`),
].join("|");

const UNITS =
  "个工作日|个自然日|个季度|个星期|个小时|个月|周岁|工作日|自然日|季度|星期|小时|分钟|秒|天|日|月|年|岁|周|次|美元|万元|亿元|元|万|亿|倍|号楼|号|楼|层|级|%|％|‰";

/** What things are counted with. 一个, 一种 and 一项 are articles more often than numbers, so they do not count. */
const COUNTED = "个(?!人)|种|类|名|位|份|款|项|条|人|家|台|张|部|套|遍";

/** Words that hold a numeral and count nothing; 统一 keeps 统一项目 from being read as 一项. */
export const NO_QUANTITY = "[统唯同单任逐]一|第三[方人者]|[上下]半年?|过半|千万(?=[不别勿])";

/** A number with its unit (15天, 十五个工作日, 第二十四条), or a share of a whole (百分之五, 三分之二). */
export const QUANTITY = [
  `${HAN_NUMBER}分之${HAN_NUMBER}`,
  `第\\s*(?:${FIGURES}|${HAN_NUMBER})\\s*(?:条|款|项|章|节|类|级|期|版|次|个)`,
  `${FIGURES}\\s*(?:${UNITS}|${COUNTED})`,
  `${HAN_NUMBER}\\s*(?:${UNITS})`,
  `(?!一(?:${COUNTED}))${HAN_NUMBER}(?:${COUNTED})`,
  `半(?:个月|年|天|小时)`,
].join("|");

/** A numeral in figures where it is a Chinese one up to ninety-nine, else as it was. */
const figures = (numeral: string) => String(hanNumeral(numeral.replace("两", "二")) ?? numeral);

/**
 * What a number or a date is compared by: `14周岁` and `十四周岁` are one number, `百分之五` and `5%` one share,
 * `2027-01-15` and `2027年1月15日` one day.
 * @param key the number or date as matching sees it
 * @returns its value with its unit
 */
export function comparedValue(kind: "number" | "date", key: string): string {
  if (kind === "date") {
    const parts = key.replace(new RegExp(`${HAN_DIGIT}{4}(?=年)`, "u"), (year) =>
      Array.from(year.replace(/〇/gu, "零"), (digit) => HAN_DIGITS.indexOf(digit)).join(""),
    );
    return (parts.match(new RegExp(`\\d+|${HAN_DAY}`, "gu")) ?? []).map((part) => Number(figures(part))).join("-");
  }
  if (/^[^百]+分之/u.test(key)) return key;
  const share = /^百分之(.+)$/u.exec(key)?.[1];
  if (share !== undefined) return `${figures(share)}%`;
  return key.replace(
    new RegExp(`^(第?)(${HAN_NUMBER})`, "u"),
    (_, first: string, numeral: string) => `${first}${figures(numeral)}`,
  );
}
