import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/explanation";

/** The heading under which a reader looks for it. */
const HOME = /权利/;

const MATTERS: readonly Matter[] = [
  {
    name: "要求解释说明处理规则的途径",
    article: "个人信息保护法第四十八条",
    wordings: [/解释|释明|说明[^。]{0,10}规则|规则[^。]{0,12}说明/, /对(?:本|我们的)?(?:隐私)?政策[^。]{0,12}疑问/],
    besides: /[由归][^，。；]{0,15}解释|解释权/g,
  },
];

/** The right to have the rules explained. */
export const explanation: Rule = {
  id,
  sentence: "应写明个人有权要求对处理规则进行解释说明",
  example: "您享有各项权利。",
  authority: "个人信息保护法第四十八条",
  severity: "advice",
  falseAlarms: ["您有权要求我们对处理规则作出解释说明。", "如对本政策有任何疑问，您可以与我们联系。"],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
