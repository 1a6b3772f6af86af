import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, type Match, matches } from "../find";
import type { Rule } from "../rule";

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
    ...matches(document, WIDE).map((match) => findingOn(id, match, say.wideDigits(match.words))),
  ],
};
