import type { Rule } from "../rule";
import { blocksAbout, type Matter, missingMatters } from "./matters";

const id = "law/sensitive-necessity";

/** Only a text that speaks of this needs the rest, and there; a definition tells nobody why. */
const ABOUT = /敏感个人信息|面部识别|人脸|身份证|银行卡号|生物识别/;
/** The heading under which a reader looks for it. */
const HOME = /收集|使用/;

const MATTERS: readonly Matter[] = [
  {
    name: "处理敏感个人信息的必要性",
    article: "个人信息保护法第三十条",
    wordings: [/必要性/, /所必需|之必需|所必要|的必要，|的必要。|必要信息/],
  },
  {
    name: "处理敏感个人信息对个人权益的影响",
    article: "个人信息保护法第三十条",
    wordings: [
      /(?:权益|个人)(?:的|造成|产生|可能)?[^。]{0,6}影响(?!评估)/,
      /影响[^。]{0,10}(?:权益|安全)/,
      /危害|侵害|受到损害|(?:名誉|人身|财产)[^。]{0,8}受损/,
    ],
  },
];

/** Why sensitive information is needed and what it means for people. */
export const sensitiveNecessity: Rule = {
  id,
  sentence: "处理敏感个人信息的，应告知必要性和对个人权益的影响",
  example: "我们会收集您的面部识别信息。",
  authority: "个人信息保护法第三十条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "我们会收集您的面部识别信息，这是核验身份所必需的；如泄露，可能影响您的人身、财产安全。",
    "我们会收集您的昵称。",
    "## 附录：相关定义\n\n敏感个人信息：指一经泄露容易受到侵害的信息。",
  ],
  check: (document) => {
    const about = blocksAbout(document, ABOUT).filter(({ kind }) => kind !== "definition");
    return about.length === 0 ? [] : missingMatters(id, document, HOME, MATTERS, about);
  },
};
