import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/right-to-decide";

/** The heading under which a reader looks for it. */
const HOME = /权利/;

const MATTERS: readonly Matter[] = [
  {
    name: "限制、拒绝处理或者撤回同意的权利",
    article: "个人信息保护法第四十四条",
    wordings: [/(?:限制|拒绝)[^。]{0,12}处理/, /限制处理/, /(?:撤回|撤销|收回|改变|取消)[^。]{0,8}(?:同意|授权)/],
  },
];

/** The right to know and decide, to restrict and refuse. */
export const rightToDecide: Rule = {
  id,
  sentence: "应写明个人有权限制或者拒绝对其个人信息的处理",
  example: "您享有各项权利。",
  authority: "个人信息保护法第四十四条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "您有权限制或者拒绝我们处理您的个人信息。",
    "您可以通过客服请求限制处理。",
    "您可以撤回授权。",
    "您有权收回授权。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
