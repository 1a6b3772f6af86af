import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingAt, findingOn, matches } from "../find";
import { printedDays } from "../numbers/printed-days";
import { quantity } from "../numbers/quantity";
import type { Finding, Rule } from "../rule";

const id = "slips/impossible-date";

/** The most days a month has, 29 in February. */
const LAST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of a month without its year. */
const DAY =
  /(?<![年\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?!起?[内以])/g;
const MONTH =
  /(\d{4}|[一二三四五六七八九〇零]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(?!\s?[\d一二三四五六七八九十])/g;

const TO = /^(?:零时|凌晨|\d{1,2}时|[一二三四五六七八九十]{1,3}时)?起?，?\s?[至到—–~～-]{1,2}\s?$/;
/** A day of the week behind a date: 2026年9月1日（星期二）. */
const WEEKDAY = /^\s?[（(]?(?:星期|周|礼拜)([一二三四五六日天])/;
const WEEK = "日一二三四五六";
/** A text is announced before it takes effect: 于…公布，…自…起施行. */
const ANNOUNCED = /^(?:由|经|在|向)?[^，。；]{0,16}(?:公示|公布|发布|通过|颁布|公告)/;
const EFFECTIVE = /^(?:零时|0时)?起?(?:正式)?(?:生效|施行|实施|执行|启用)/;

/** A date that no calendar has, or a span of time whose end stands before its beginning. */
export const impossibleDate: Rule = {
  id,
  sentence: "日期应当存在，期间的起点应早于终点",
  example: "本清单截至2026年6月31日。",
  severity: "error",
  published: "warning",
  falseAlarms: [
    "2024年2月29日，二〇二六年六月三十日，12月31日，2025年1月1日至2025年12月31日。",
    "版本号为2022.13.1.5，订单20221301号；一月三十一日，每月1日。",
    "2026年3月至2026年3月15日。",
  ],
  check: (document) => {
    const days = printedDays(document);
    const missing = days.flatMap(({ match, exists }) =>
      exists ? [] : [findingOn(id, match, say.noSuchDay(match.words))],
    );
    const undated = matches(document, DAY).flatMap((match): readonly Finding[] => {
      const [month = "", day = ""] = match.groups;
      const last = LAST[(quantity(month) ?? 0) - 1];
      const number = quantity(day) ?? 0;
      return last !== undefined && number >= 1 && number <= last
        ? []
        : [findingOn(id, match, say.noSuchDay(match.words))];
    });
    const months = matches(document, MONTH).flatMap((match): readonly Finding[] => {
      const month = quantity(match.groups[1] ?? "") ?? 0;
      return month >= 1 && month <= 12 ? [] : [findingOn(id, match, say.noSuchDay(match.words))];
    });
    const reversed = days.flatMap(({ match, day }, index): readonly Finding[] => {
      const next = days[index + 1];
      if (next?.match.block !== match.block || !TO.test(match.text.slice(match.end, next.match.start))) return [];
      if (day <= next.day) return [];
      return [
        findingAt(id, match.block, match.start, next.match.end, say.reversedDates(match.words, next.match.words)),
      ];
    });
    const weekdays = days.flatMap(({ match, day, exists }): readonly Finding[] => {
      const said = WEEKDAY.exec(match.text.slice(match.end, match.end + 6));
      const right = WEEK.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
      if (!exists || !said || said[1]?.replace("天", "日") === right) return [];
      return [
        findingAt(id, match.block, match.start, match.end + said[0].length, say.otherWeekday(match.words, right)),
      ];
    });
    const early = days.flatMap(({ match, day }, index): readonly Finding[] => {
      const next = days[index + 1];
      if (next?.match.block !== match.block || next.day >= day) return [];
      const between = match.text.slice(match.end, next.match.start);
      const effective = EFFECTIVE.test(match.text.slice(next.match.end, next.match.end + 12));
      if (!effective || !ANNOUNCED.test(between) || /[。]/.test(between)) return [];
      return [findingOn(id, next.match, say.reversedDates(match.words, next.match.words))];
    });
    return [...missing, ...undated, ...months, ...reversed, ...weekdays, ...early];
  },
};
