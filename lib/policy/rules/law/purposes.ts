import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/purposes";

/** The heading under which a reader looks for it. */
const HOME = /收集|使用/;

const MATTERS: readonly Matter[] = [
  {
    name: "处理目的",
    article: "个人信息保护法第十七条",
    wordings: [/目的/, /用于/, /为了?[^。]{2,20}，/],
  },
  {
    name: "处理方式",
    article: "个人信息保护法第十七条",
    wordings: [
      /处理方式|使用方式/,
      /收集[、和并][^。]{0,30}(?:使用|存储|收集)/,
      /收集[^。]{2,30}用于/,
      /使用您的/,
      /我们会(?:读取|获取|记录|存储)/,
    ],
  },
  {
    name: "个人信息的种类",
    article: "个人信息保护法第十七条",
    wordings: [/种类|类型|类别/, /(?:收集|读取|获取)(?:您的|的)?[^。]{0,20}(?:号码|姓名|地址|信息|昵称|型号|记录)/],
  },
];

/** What is processed, why and how. */
export const purposes: Rule = {
  id,
  sentence: "应写明处理的目的、方式和个人信息的种类",
  example: "我们重视您的隐私。",
  authority: "个人信息保护法第十七条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "我们为了向您提供服务，收集您的手机号码，并用于登录。",
    "处理目的：下单；处理方式：收集、存储；种类：收货地址。",
    "为了保障安全，我们会读取您的手机型号。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
