import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/minors";

/** The heading under which a reader looks for it. */
const HOME = /未成年|儿童/;

const MATTERS: readonly Matter[] = [
  {
    name: "取得父母或者其他监护人的同意",
    article: "个人信息保护法第三十一条",
    wordings: [
      /(?:监护人|父母|家长|法定代理人)[^。]{0,20}(?:同意|授权)/,
      /(?:同意|授权)[^。]{0,10}(?:监护人|父母|家长|法定代理人)/,
    ],
  },
  {
    name: "专门的未成年人个人信息处理规则",
    article: "个人信息保护法第三十一条；网络数据安全管理条例第二十一条",
    wordings: [/(?:儿童|未成年人)[^。]{0,12}(?:规则|政策》|声明》|指引》)/, /专门[^。]{0,12}规则/],
  },
];

/** Children under fourteen. */
export const minors: Rule = {
  id,
  sentence: "处理不满十四周岁未成年人个人信息的，应取得监护人同意，并制定专门的处理规则",
  example: "我们重视您的隐私。",
  authority: "个人信息保护法第三十一条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "如您是儿童，应在监护人同意后使用服务；我们制定了《儿童个人信息保护规则》。",
    "处理不满十四周岁未成年人的个人信息，须取得其父母的同意，并适用专门的处理规则。",
    "用户应在其家长同意后使用；我们另有《儿童隐私保护声明》。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
