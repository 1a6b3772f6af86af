import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingAt, findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/repeated-words";

/** Verbs that Chinese doubles to soften them. */
const DOUBLED = /^(讨论|研究|考虑|商量|了解|休息|学习|体验|检查)\1$/;

/** An entry of a series that stands there twice in a row; the mark before it shows where it begins. */
const ENTRY = /([、，。；：（]|^)([\u3400-\u4dbf\u4e00-\u9fffA-Za-z]{2,12})、\2(?=[、，。；）])/gm;

/** A word or phrase of two to eight characters typed twice in a row, or an entry of a series. */
export const repeatedWords: Rule = {
  id,
  sentence: "同一个词不应连写两遍",
  example: "我们会收集您的订单信息订单信息。",
  severity: "warning",
  falseAlarms: [
    "请您先讨论讨论，考虑考虑。",
    "个人信息、个人信息主体和个人信息处理者。",
    "签订协议等等等等必要措施。",
    "包括敏感个人信息、个人信息、设备信息。",
  ],
  check: (document) => [
    ...matches(document, ENTRY).map(({ block, end, groups }) =>
      findingAt(id, block, end - (groups[1] ?? "").length, end, say.repeatedWord(groups[1] ?? "")),
    ),
    ...matches(document, /([\u3400-\u4dbf\u4e00-\u9fff]{2,8})\1/g).flatMap((match) => {
      const [word = ""] = match.groups;
      // One character over and over is the other rule's.
      if (new Set(word).size === 1 || DOUBLED.test(match.words)) return [];
      return [findingOn(id, match, say.repeatedWord(word))];
    }),
  ],
};
