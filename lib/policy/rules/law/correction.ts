import type { Rule } from "../rule";
import { type Matter, MISUSE, missingMatters } from "./matters";

const id = "law/correction";

/** The heading under which a reader looks for it. */
const HOME = /权利|更正/;

const MATTERS: readonly Matter[] = [
  {
    name: "更正个人信息的方式",
    article: "个人信息保护法第四十六条",
    wordings: [/更正|修改|更改|改正|纠正/],
    besides: MISUSE,
  },
  {
    name: "补充个人信息的方式",
    article: "个人信息保护法第四十六条",
    wordings: [/补充|完善(?:您的|您|个人|信息|资料)|补全|补正/],
  },
];

/** Correction and completion. */
export const correction: Rule = {
  id,
  sentence: "应写明更正、补充个人信息的方式",
  example: "您享有各项权利。",
  authority: "个人信息保护法第四十六条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "您可以更正、补充您的信息。",
    "您可以修改和完善个人资料。",
    "信息有误或者不完整的，您有权要求我们纠正或者补正。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
