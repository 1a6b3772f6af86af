import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";
import { termDefinitions } from "./definitions";

const id = "terms/other-wording";

/** Other words in use for an idea; a finding only where the term on the left is defined and the words are not. */
const SYNONYMS: readonly (readonly [term: string, other: RegExp])[] = [
  ["关联公司", /关联(?:方|企业|实体|主体|机构)/g],
  ["去标识化", /去标志化|去识别化/g],
  ["匿名化", /匿名处理/g],
  ["自动化决策", /自动决策/g],
  ["敏感个人信息", /个人敏感信息/g],
];

/** A defined idea under another name. */
export const otherWording: Rule = {
  id,
  sentence: "已定义的概念，全文用同一个词",
  example: "我们与关联方合作。\n\n## 附录：相关定义\n\n关联公司：指年报披露的公司。",
  severity: "advice",
  falseAlarms: [
    "我们与关联方合作。",
    "我们与关联公司合作。\n\n## 附录：相关定义\n\n关联公司：指年报披露的公司。",
    "我们与关联方合作。\n\n## 附录：相关定义\n\n关联公司：指年报披露的公司。\n\n关联方：指有控制关系的自然人。",
  ],
  check: (document) => {
    const defined = new Set(termDefinitions(document).map(({ spelling }) => spelling));
    return SYNONYMS.flatMap(([term, other]) =>
      defined.has(term)
        ? matches(document, other).flatMap((match) =>
            defined.has(match.words) ? [] : [findingOn(id, match, say.otherWording(match.words, term))],
          )
        : [],
    );
  },
};
