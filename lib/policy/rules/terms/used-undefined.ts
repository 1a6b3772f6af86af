import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { introducedNames, termDefinitions } from "./definitions";
import { namesItself } from "./itself";

const id = "terms/used-undefined";

/** A short name introduced in running text that the glossary does not know. The words are right; readers lack a note. */
export const usedUndefined: Rule = {
  id,
  sentence: "用“简称”“下称”引入的词应列为术语",
  example: "匿名标识符（以下简称“标识符”）用于统计。",
  severity: "advice",
  falseAlarms: [
    '匿名标识符（以下简称“<Define term="标识符">标识符</Define>”）用于统计。',
    "商品名称（简称由商家设置）仅作展示；简称：品牌的短名。",
    "店铺简称由商家自行设置，可以是“某店”。",
    "《用户协议》（以下简称“本协议”）由甲书屋（下称“我们”或“甲方”）与您订立。",
    "软件工具包（简称“工具包”）。\n\n## 附录：相关定义\n\n工具包：指开发软件的工具。",
  ],
  check: (document) => {
    const known = new Set(termDefinitions(document).flatMap(({ term, spelling }) => [term, spelling]));
    return introducedNames(document).flatMap(({ name, block, start, end }) =>
      known.has(name) || namesItself(name) ? [] : [findingAt(id, block, start, end, say.undefinedShort(name))],
    );
  },
};
