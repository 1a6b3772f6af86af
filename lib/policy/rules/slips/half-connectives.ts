import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingAt, matches } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/half-connectives";

/** A condition begun with 当 up to its comma; brackets inside it may hold commas of their own. */
const WHEN = /(^|[。；：，！？\n\t])(当(?:您|我们|用户)(?:（[^（）]*）|[^，。；：（）\n\t])*)，/gu;
/** What may end such a condition in place of 时. */
const ENDED = /(?:时|时候|后|前|中|期间|情形下|情况下|场景下|前提下|之际|的)(?:（[^（）]*）)?$/u;

const THEN = /[，、]那么/gu;
const CONDITION = /如|若|假使|既然|只要|一旦|当|除非|倘|要是|[？?]/u;

/** The words of the sentence before a place. */
function sentenceTo(text: string, end: number): string {
  const starts = ["。", "；", "！", "？", "\n", "\t"].map((mark) => text.lastIndexOf(mark, end - 1) + 1);
  return text.slice(Math.max(...starts), end);
}

/** 当… without 时, and 那么 without 如果: one half of a pair of connectives. */
export const halfConnectives: Rule = {
  id,
  sentence: "“当……时”“如果……那么……”要成对",
  example: "您可以请求他人付款，那么您需要提供账号。",
  severity: "warning",
  falseAlarms: [
    "当您使用搜索功能时，我们会收集搜索词。当您撤回同意后，我们会停止处理。",
    "当您参加活动等情形下，我们会告知您。当您（或监护人，如有）注销账户时，我们会删除信息。",
    "如果您请求他人付款，那么您需要提供账号。",
    "相当多的用户会担当管理员，我们应当保护信息。",
    "当您在以下场景中，我们会另行告知。当您是商家的，请阅读商家版。",
    "应当您的要求，我们会提供说明。",
    "功能没有那么复杂。",
  ],
  check: (document) => [
    ...matches(document, WHEN).flatMap(({ block, start, end, groups }): readonly Finding[] => {
      const [before = "", clause = ""] = groups;
      const from = start + before.length;
      return ENDED.test(clause) ? [] : [findingAt(id, block, from, end - 1, say.whenWithoutEnd())];
    }),
    ...matches(document, THEN).flatMap(({ block, text, end }): readonly Finding[] =>
      CONDITION.test(sentenceTo(text, end)) ? [] : [findingAt(id, block, end - 2, end, say.thenWithoutIf())],
    ),
  ],
};
