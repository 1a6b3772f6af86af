import { inHalfWidth, type Read } from "./labelled";

const DIGITS = "[0-9０-９]{1,3}";
const DECIMAL = new RegExp(`^(${DIGITS}(?:[.．]${DIGITS}){1,5})(?![0-9０-９])([)）]|[.．、：:](?![0-9０-９]))?`, "u");

/** What may stand behind the numbers of a version, a share, a span or a rate, and never begins a clause. */
const MARK = /^\s*[%％‰℃°\-—–~～/:：,，×*.．]/u;
/** What is counted or measured: 1.5亿元, 2.0版, 3.5个月. A unit that begins a word is none: 1.1日志, 1.2个人信息. */
const AMOUNT = new RegExp(
  `^(?:${[
    "[亿万]|元(?![数素])|[美港欧日]元|倍|折|成(?![员为功立本果])|米|[厘毫千海]米|公[里斤分]|[平立]方|千克|吨|升(?!级)|英寸|寸|像素|分贝",
    "小时|分钟|秒|版(?![权式块])|个(?:月|工作日|自然日|小时|百分点|季度|星期|单位)|人民币|[KMGT]i?[Bb]|[KMG]?Hz|[mck]m(?![a-z])|kg(?![a-z])",
    "(?:个|次|岁|周岁|年|月|日|天|号|人|名|项|条|种|份|分|点|级|代|期|层|前|后|起|至|到|以[上下内外]|左右)(?:$|[内外前后起止至到的之以。，；、）)]|左右)",
  ].join("|")})`,
  "u",
);

/** Numbers of an address of the internet are no clause's. */
const isAddress = (numbers: readonly number[]) => numbers.filter((number) => number >= 100).length > 1;

/**
 * Reads 1.1, 3.1.4, 1.2., 1．1、: the numbers of a clause and of those it stands in. Dates, amounts and versions are none.
 * @param follows whether a clause shortly before has the number that this one would come after
 */
export function readDecimal(text: string, follows: (label: Read) => boolean): Read | null {
  const [whole = "", digits = "", stop = ""] = DECIMAL.exec(text) ?? [];
  if (whole === "") return null;
  const numbers = inHalfWidth(digits).split(".").map(Number);
  const ordinal = numbers[numbers.length - 1] ?? 0;
  if (numbers.includes(0) || isAddress(numbers)) return null;
  const words = text.slice(whole.length);
  const rest = words.trimStart();
  const label: Read = { printed: whole, style: "decimal", ordinal, above: numbers.slice(0, -1) };
  if (stop !== "") return label;
  if (MARK.test(words) || AMOUNT.test(rest)) return null;
  // With nothing behind it a number that no other leads up to is one of the sentence.
  if (rest !== "" && rest.length === words.length && ordinal > 1 && !follows(label)) return null;
  return label;
}
