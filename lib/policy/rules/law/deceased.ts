import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/deceased";

/** The heading under which a reader looks for it. */
const HOME = /权利/;

const MATTERS: readonly Matter[] = [
  {
    name: "近亲属行使权利的途径",
    article: "个人信息保护法第四十九条",
    wordings: [/近亲属|直系亲属|继承人|逝者|死亡|去世|身故|离世/],
  },
];

/** The rights of a dead person's close relatives. */
export const deceased: Rule = {
  id,
  sentence: "应写明自然人死亡后其近亲属行使权利的途径",
  example: "您享有各项权利。",
  authority: "个人信息保护法第四十九条",
  severity: "advice",
  falseAlarms: [
    "用户去世后，其近亲属可以请求查阅、复制、更正、删除。",
    "您的监护人、近亲属可以提出请求。",
    "用户身故后，其直系亲属可以联系我们。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
