import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/complaint-channel";

/** The heading under which a reader looks for it. */
const HOME = /联系|权利/;

const MATTERS: readonly Matter[] = [
  {
    name: "投诉、举报的渠道",
    article: "个人信息保护法第六十五条",
    wordings: [/投诉|举报|申诉|12377|12315|网信(?:部门|办)[^。]{0,8}反映/],
  },
];

/** Where to complain. */
export const complaintChannel: Rule = {
  id,
  sentence: "应写明投诉、举报的渠道",
  example: "您可以与我们联系。",
  authority: "个人信息保护法第五十条、第六十五条",
  severity: "advice",
  falseAlarms: ["您可以通过投诉邮箱向我们投诉。", "如有异议，可以向有关部门举报。", "您可以向网信部门反映。"],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
