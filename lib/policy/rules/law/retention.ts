import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/retention";

/** The heading under which a reader looks for it. */
const HOME = /存储|保存|期限/;

const MATTERS: readonly Matter[] = [
  {
    name: "保存期限或者确定期限的方法",
    article: "个人信息保护法第十七条；网络数据安全管理条例第二十一条",
    wordings: [
      /(?:存储|保存|保留|留存|储存)(?:的)?(?:期限|期间|时间|时长)/,
      /(?:期限|期间)内(?:保留|保存|存储|留存)/,
      /(?:保存|保留|存储|留存)[^。，]{0,8}[年月日天](?![前起])/,
    ],
  },
  {
    name: "保存期限届满后的处理",
    article: "网络数据安全管理条例第二十一条",
    wordings: [/(?:超出|超过|届满|到期|期满|逾期|此后|之后)[^。]{0,30}(?:删除|匿名|销毁)/],
  },
];

/** How long information is kept and what happens afterwards. */
export const retention: Rule = {
  id,
  sentence: "应写明保存期限及到期后的处理；难以确定期限的，写明确定方法",
  example: "我们会保存您的信息。",
  authority: "个人信息保护法第十七条、第十九条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "我们只在达到目的的期限内保留您的信息，超出期限后销毁。",
    "保存时间为三年，届满后予以删除。",
    "订单信息保存三年，到期后销毁。",
    "我们在必要的最短期间内留存信息，直至您注销账号；之后即删除。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
