import type { Rule } from "../rule";
import { type Matter, MISUSE, missingMatters } from "./matters";

const id = "law/deletion";

/** The heading under which a reader looks for it. */
const HOME = /权利|删除/;

const MATTERS: readonly Matter[] = [
  {
    name: "请求删除个人信息的方式",
    article: "个人信息保护法第四十七条",
    wordings: [/(?:您|可以|请求|申请|有权)[^。]{0,25}(?:删除|清除)/],
    besides: MISUSE,
  },
  {
    name: "注销账号的方式",
    article: "网络数据安全管理条例第二十一条",
    wordings: [/注销|销户/],
  },
];

/** Deletion and closing an account. */
export const deletion: Rule = {
  id,
  sentence: "应写明删除个人信息、注销账号的方式",
  example: "您享有各项权利。",
  authority: "个人信息保护法第四十七条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "您可以请求删除个人信息，也可以申请注销账户。",
    "您可以删除信息，注销方式见设置。",
    "您可以请求我们清除您的个人信息，也可以销户。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
