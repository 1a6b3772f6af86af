import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block } from "../../model";
import { findingOn, type Match, matches, matchesIn } from "../find";
import { quantity } from "../numbers/quantity";
import type { Finding, Rule } from "../rule";

const id = "slips/mixed-numerals";

const UNIT = "个|周岁|岁|日|天|年|月|小时|分钟|秒|条|项|种|类|元|次|款|章|节|份|家|人|倍|％|%";
const HAN = "[一二三四五六七八九十百〇零]";

/** 1四周岁, 3十日, 十2个月, 二百5元: one number in two scripts. */
const NUMBERS = new RegExp(
  `(?<![\\dA-Za-z.])\\d{1,2}(?:十|百|${HAN}{2,3}|[二三四五六七八九零〇])(?=(?:余|多)?(?:工作)?(?:${UNIT}))|(?:十|百|[二三四五六七八九]十)\\d(?=(?:个|余|多)?(?:工作)?(?:${UNIT}))|[一二三四五六七八九]\\d{1,2}(?=周岁|岁|个月|个工作日|日内|天内)`,
  "g",
);
/** 二0二六年, 20二六年. */
const YEARS = /[\d一二三四五六七八九〇零]{4}年/g;
const isMixedYear = ({ words, before }: Match) =>
  !NUMERAL.test(before) && /\d/.test(words) && /[一二三四五六七八九〇零]/.test(words);
const NUMERAL = /[\d一二三四五六七八九十〇零]/;

/** 2026年六月15日: one date in two scripts. */
const DATES =
  /\d{4}年[一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?|[一二三四五六七八九〇零]{4}年\d{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?|\d{4}年\d{1,2}月[一二三四五六七八九十]{1,3}日|[一二三四五六七八九〇零]{4}年[一二三四五六七八九十]{1,3}月\d{1,2}日/g;
const WIDE = /[０-９]+/g;

const SERIES_UNIT = "个工作日|个月|周岁|小时|分钟|日|天|年|期|次|元|级|册|张|件|人|岁|条|项|种|份";
/** One unit twice or oftener in one series: 六期、十二期或者24期. */
const IN_SERIES = new RegExp(`(\\d{1,3}|${HAN}{1,4})(${SERIES_UNIT})`, "g");
/** A number and its unit that a paragraph writes a second time: 保存三年, 保存3年. */
const scriptOf = (number: string) => /\d/.test(number);

/** Numbers of one unit that a series or a paragraph writes in both scripts; a single digit beside 十 is mixed already. */
function otherScript(block: Block): readonly Finding[] {
  const all = matchesIn(block, IN_SERIES).filter(
    ({ before }) => !/[\d.第月年百千万]/.test(before) && !NUMERAL.test(before),
  );
  const arabic = all.filter(({ groups: [number = ""] }) => scriptOf(number)).length;
  const told = new Set<Match>();
  return all.flatMap((match, index): readonly Finding[] => {
    const [number = "", unit = ""] = match.groups;
    if (unit === "条" || unit === "项") return [];
    const [alike] = all
      .slice(Math.max(0, index - NEAR), index)
      .filter(({ groups: [other = "", its] }) => its === unit && scriptOf(other) !== scriptOf(number))
      .slice(-1);
    if (alike === undefined) return [];
    const series = /^(?:、|或者?|和|以及|至|到)+$/.test(match.text.slice(alike.end, match.start));
    if (!series && quantity(number) !== quantity(alike.groups[0] ?? "")) return [];
    // What most of the paragraph's numbers are is meant; in a tie, what comes first.
    const most = arabic * 2 === all.length ? scriptOf(alike.groups[0] ?? "") : arabic * 2 > all.length;
    const [odd, other] = scriptOf(number) === most ? [alike, match] : [match, alike];
    if (told.has(odd)) return [];
    told.add(odd);
    return [findingOn(id, odd, say.otherScript(odd.words, other.words))];
  });
}
/** So many numbers back are compared. */
const NEAR = 8;

/** One number or date in Chinese and in Arabic numerals at once. */
export const mixedNumerals: Rule = {
  id,
  sentence: "一个数、一个日期只用一种数字",
  example: "儿童指不满1四周岁的未成年人。",
  authority: "GB/T 15835《出版物上数字用法》",
  severity: "warning",
  falseAlarms: [
    "不满十四周岁，18周岁，3千元，5万人，十二个月，24小时，二〇二六年六月。",
    "百分之二十，2026年6月15日，二〇二六年六月十五日，第1、二章。",
    "我们有4个一级页面，版本3一年更新一次；统一2年；唯一1个账号。",
    "3百货公司，10一键登录，24二手商品。",
  ],
  check: (document) => [
    ...[NUMBERS, DATES].flatMap((expression) =>
      matches(document, expression).map((match) => findingOn(id, match, say.mixedNumerals(match.words))),
    ),
    ...matches(document, YEARS)
      .filter(isMixedYear)
      .map((match) => findingOn(id, match, say.mixedNumerals(match.words))),
    ...document.blocks.flatMap(otherScript),
    ...matches(document, WIDE).map((match) => findingOn(id, match, say.wideDigits(match.words))),
  ],
};
