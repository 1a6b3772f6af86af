import type { Rule } from "../rule";
import { blocksAbout, type Matter, missingMatters } from "./matters";

const id = "law/merger";

/** Only a text that speaks of this needs the rest. */
const ABOUT = /合并|分立|解散|破产/;
/** The heading under which a reader looks for it. */
const HOME = /转让|转移/;

const MATTERS: readonly Matter[] = [
  {
    name: "接收方的名称或者姓名",
    article: "个人信息保护法第二十二条",
    wordings: [/(?:接收|受让|承继)[方人者][^。]{0,15}(?:名称|姓名)/],
  },
  {
    name: "接收方的联系方式",
    article: "个人信息保护法第二十二条",
    wordings: [/(?:接收|受让|承继)[方人者][^。]{0,25}(?:联系方式|联系电话|联系地址)/, /联系方式[^。]{0,15}接收方/],
  },
  {
    name: "接收方变更处理目的、方式时重新取得同意",
    article: "个人信息保护法第二十二条",
    wordings: [/(?:重新|再次|另行)[^。]{0,8}(?:同意|授权)/],
  },
];

/** A merger or division tells people the receiver. */
export const merger: Rule = {
  id,
  sentence: "因合并、分立等转移个人信息的，应告知接收方的名称和联系方式",
  example: "如因合并、分立转移个人信息，我们会另行公告。",
  authority: "个人信息保护法第二十二条",
  severity: "advice",
  falseAlarms: [
    "如因合并、分立转移个人信息，我们会告知接收方的名称和联系方式；接收方变更处理目的的，会再次取得您的同意。",
    "如发生合并，我们会告知您受让方的名称及联系电话，并要求其重新征得您的授权。",
    "我们重视您的隐私。",
  ],
  check: (document) => (blocksAbout(document, ABOUT).length === 0 ? [] : missingMatters(id, document, HOME, MATTERS)),
};
