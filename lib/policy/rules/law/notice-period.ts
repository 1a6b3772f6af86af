import { announcedOn, noticePeriod as daysOfNotice } from "@/lib/policy/announcement";
import { lawStrings as say } from "@/lib/strings/rules/law";
import { hanNumeral } from "../../labels/numerals";
import { findingAt, matches } from "../find";
import type { Rule } from "../rule";

const id = "law/notice-period";

const PERIOD = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})个?(工作日|自然日|日|天|小时)";
const ADVANCE = new RegExp(`(?:提前|至少|不少于|(?:生效|实施|施行|变更|更新)(?:之)?前)[^。；，]{0,6}?(${PERIOD})`, "g");

/** A sentence about a change of rules names both, in either order. */
const CHANGE = /修改|变更|更新|修订|调整/;
const RULES = /协议|规则|政策/;

/** How many days of the calendar a unit lasts at least; five working days are a week. */
const DAYS_OF: Readonly<Record<string, number>> = { 工作日: 7 / 5, 小时: 1 / 24 };

/** A change of the text announced less than seven days before it takes effect, in words or by the version's dates. */
export const noticePeriod: Rule = {
  id,
  sentence: "规则变更的公示期、公示日期与生效日期之间不少于七日",
  example: "我们修改平台服务协议时，会提前3日公示。",
  authority: "电子商务法第三十四条（平台服务协议和交易规则的修改内容应至少在实施前七日公示）",
  severity: "advice",
  falseAlarms: [
    "我们修改交易规则时，会提前七日公示。",
    "我们变更本政策时，会至少提前30天通知您。",
    "您可以提前3日预约送货时间。",
    "我们变更本政策时，会在生效前5个工作日或者提前168小时公示。",
    "我们将在15天内答复您的请求。",
  ],
  check: (document) => {
    const [first] = document.blocks;
    const days = daysOfNotice(document);
    const dates =
      first && days >= 0 && days < 7
        ? [findingAt(id, first, 0, 0, say.shortNoticeDates(announcedOn(document), document.effectiveOn, days))]
        : [];
    const words = matches(document, ADVANCE).flatMap(({ block, text, start, end, groups }) => {
      const [period = "", number = "", unit = ""] = groups;
      const counted = number === "两" ? 2 : hanNumeral(number);
      const value =
        (/^\d/.test(number) ? Number(number) : (counted ?? Number.POSITIVE_INFINITY)) * (DAYS_OF[unit] ?? 1);
      const sentence = text.slice(text.lastIndexOf("。", start) + 1, text.indexOf("。", end) + 1 || text.length);
      return value < 7 && CHANGE.test(sentence) && RULES.test(sentence)
        ? [findingAt(id, block, start, end, say.shortNotice(period))]
        : [];
    });
    return [...dates, ...words];
  },
};
