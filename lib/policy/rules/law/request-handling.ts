import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/request-handling";

/** The heading under which a reader looks for it. */
const HOME = /请求|权利/;

const MATTERS: readonly Matter[] = [
  {
    name: "受理和处理请求的机制",
    article: "个人信息保护法第五十条",
    wordings: [/(?:答复|回复|处理|响应)您的[^。]{0,8}请求/, /[天日]内[^。]{0,8}(?:答复|回复|响应|反馈|处理)/],
  },
  {
    name: "拒绝请求时说明理由",
    article: "个人信息保护法第五十条",
    wordings: [/(?:说明|告知|解释)[^。]{0,6}(?:理由|原因|依据)/],
  },
  {
    name: "请求被拒绝后的诉讼途径",
    article: "个人信息保护法第五十条",
    wordings: [/起诉|诉讼|诉诸|人民法院/],
  },
];

/** How requests are handled and refused. */
export const requestHandling: Rule = {
  id,
  sentence: "应写明受理和处理权利请求的机制，拒绝请求的应说明理由",
  example: "您享有各项权利。",
  authority: "个人信息保护法第五十条",
  severity: "advice",
  falseAlarms: [
    "我们将在十五日内答复您的请求；拒绝的，会说明理由。如不同意，您可以向法院起诉。",
    "我们会及时处理您的请求，不予响应的会告知原因；您可以提起诉讼。",
    "我们会在15个工作日内反馈处理结果；不能满足的，会解释原因；您可以诉诸法院。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
