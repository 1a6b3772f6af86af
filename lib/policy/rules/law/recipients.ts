import { blockText } from "../../text";
import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/recipients";

/** Only a text that speaks of this needs the rest. */
const ABOUT = /共享|向[^。]{0,20}提供[^。]{0,10}个人信息|第三方/;
/** A merger and a transfer abroad have rules of their own. */
const OTHER = /合并|分立|破产|境外/;
/** The heading under which a reader looks for it. */
const HOME = /合作|共享|提供|转移/;

const MATTERS: readonly Matter[] = [
  {
    name: "接收方的名称或者姓名",
    article: "个人信息保护法第二十三条",
    wordings: [
      /(?:合作方|第三方|共享|接收方|SDK)[^。]{0,8}(?:清单|目录|情况说明|列表|详情)/,
      /(?:接收方|合作方|合作伙伴|第三方)[^。]{0,15}(?:名称|姓名)/,
    ],
  },
  {
    name: "接收方的联系方式",
    article: "个人信息保护法第二十三条",
    wordings: [
      /(?:合作方|第三方|共享|接收方|SDK)[^。]{0,8}(?:清单|目录|情况说明|列表|详情)/,
      /(?:接收方|合作方|合作伙伴|第三方)[^。]{0,30}联系(?:方式|电话|邮箱)/,
    ],
  },
  {
    name: "接收方的处理目的和处理方式",
    article: "个人信息保护法第二十三条",
    wordings: [
      /(?:合作方|第三方|共享|接收方|SDK)[^。]{0,8}(?:清单|目录|情况说明|列表|详情)/,
      /(?:处理|使用)目的[^。]{0,10}方式/,
      /目的、方式/,
    ],
  },
  {
    name: "向接收方提供的个人信息种类",
    article: "个人信息保护法第二十三条",
    wordings: [
      /(?:合作方|第三方|共享|接收方|SDK)[^。]{0,8}(?:清单|目录|情况说明|列表|详情)/,
      /信息(?:的)?(?:种类|类型|类别)/,
    ],
  },
  {
    name: "向其他处理者提供个人信息的单独同意",
    article: "个人信息保护法第二十三条",
    wordings: [/单独[^。]{0,10}(?:同意|授权)/],
  },
];

/** Whom information is given to. */
export const recipients: Rule = {
  id,
  sentence: "向其他处理者提供个人信息的，应告知接收方的名称、联系方式、处理目的、处理方式和种类，并取得单独同意",
  example: "我们会向第三方提供您的个人信息。",
  authority: "个人信息保护法第二十三条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "我们会向第三方提供您的个人信息，并告知接收方的名称、联系方式、处理目的、处理方式和个人信息的种类，取得您的单独同意。",
    "我们会与合作伙伴共享信息，告知其名称、联系电话、使用目的、使用方式和信息类型，并征得您的单独授权。",
    "我们重视您的隐私。",
    "我们会与第三方共享信息，详见第三方信息共享清单，并取得您的单独同意。",
  ],
  check: (document) => {
    const elsewhere = document.blocks.filter((block) => !OTHER.test(blockText(block)));
    const about = elsewhere.some((block) => ABOUT.test(blockText(block)));
    return about ? missingMatters(id, document, HOME, MATTERS, elsewhere) : [];
  },
};
