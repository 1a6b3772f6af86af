import { blockText } from "../../text";
import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/cross-border";

/** Only a text that speaks of this needs the rest. */
const ABOUT =
  /(?:传输|提供|转移|存储)[^。]{0,6}(?:至|到|给|于)?境外|跨境传输|出境|(?:传输|提供|转移|存储)(?:至|到|给|于|在)(?:位于|处于)?(?:海外|国外|中国香港|新加坡|美国|日本|韩国|欧盟|欧洲)/;
/** Words that say nothing leaves the country. */
const NOT_ABROAD = /(?:不涉及|不会|不向|未)[^。；]{0,12}(?:境外|跨境|出境)[^。；]*/g;
/** The heading under which a reader looks for it. */
const HOME = /存储位置|跨境|境外/;

const MATTERS: readonly Matter[] = [
  {
    name: "境外接收方的名称或者姓名",
    article: "个人信息保护法第三十九条",
    wordings: [/境外[^。]{0,30}(?:名称|姓名|是谁|身份)/, /(?:名称|姓名)[^。]{0,10}境外接收方/],
  },
  {
    name: "境外接收方的联系方式",
    article: "个人信息保护法第三十九条",
    wordings: [/境外[^。]{0,60}(?:联系方式|联系电话|如何联系)/],
  },
  {
    name: "境外接收方的处理目的和处理方式",
    article: "个人信息保护法第三十九条",
    wordings: [/境外[^。]{0,60}目的[^。]{0,12}方式/],
  },
  {
    name: "向境外提供的个人信息种类",
    article: "个人信息保护法第三十九条",
    wordings: [/境外[^。]{0,80}(?:种类|类型|类别|哪些个人信息)/],
  },
  {
    name: "向境外接收方行使权利的方式和程序",
    article: "个人信息保护法第三十九条",
    wordings: [/境外[^。]{0,120}(?:行使|主张)[^。]{0,12}权利/],
  },
  {
    name: "向境外提供个人信息的单独同意",
    article: "个人信息保护法第三十九条",
    wordings: [/单独同意/],
  },
];

/** What people are told before information leaves the country. */
export const crossBorder: Rule = {
  id,
  sentence: "向境外提供个人信息的，应告知境外接收方的各项情况，并取得单独同意",
  example: "我们可能把书单传输至境外。",
  authority: "个人信息保护法第三十九条",
  severity: "advice",
  falseAlarms: [
    "将信息传输至境外前，我们会告知境外接收方的名称、联系方式、处理目的、处理方式、种类以及行使权利的方式和程序，并取得您的单独同意。",
    "我们不涉及境外传输，个人信息全部存储在境内。",
    "我们重视您的隐私。",
    "我们向您展示海外商品，并提供给您美国尺码的对照表。",
    "向境外传输前，我们会列明接收方的名称、联系电话、处理目的、处理方式、种类和您行使权利的方式，并取得您的单独同意。",
    "信息传输至境外前，我们会告知境外接收方的名称、联系方式、处理目的、处理方式、个人信息的种类，以及您向其行使权利的方式和程序，取得单独同意。",
  ],
  check: (document) =>
    document.blocks.every((block) => !ABOUT.test(blockText(block).replace(NOT_ABROAD, "")))
      ? []
      : missingMatters(id, document, HOME, MATTERS),
};
