import type { Rule } from "../rule";
import { type Matter, missingMatters } from "./matters";

const id = "law/handler";

/** The heading under which a reader looks for it. */
const HOME = /联系我们|适用范围/;

const MATTERS: readonly Matter[] = [
  {
    name: "个人信息处理者的名称",
    article: "个人信息保护法第十七条",
    wordings: [
      /有限公司|股份公司|[一-鿿]公司|[一-鿿]事务所|[一-鿿]{2}(?:集团|中心)(?:运营|提供|开发)|运营者[是为：]|服务提供者[是为：]|处理者[是为：]/,
    ],
  },
  {
    name: "处理者的联系方式",
    article: "个人信息保护法第十七条",
    wordings: [/联系方式/, /与我们联系/, /联系(?:我们|邮箱|电话|地址)/, /客服|热线/, /(?:邮箱|电话)[：:为是]?\s*[\w+]/],
  },
];

/** Who processes the information and how to reach them. */
export const handler: Rule = {
  id,
  sentence: "应写明个人信息处理者的名称和联系方式",
  example: "我们重视您的隐私。",
  authority: "个人信息保护法第十七条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "我们是某某有限公司，您可以通过客服热线与我们联系。",
    "运营者为某某公司，联系邮箱：help@example.com。",
    "本产品由杭州某某科技集团运营，邮箱a@example.com。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
