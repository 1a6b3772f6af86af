import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingAt, matches } from "../find";
import type { Rule } from "../rule";
import { termDefinitions } from "./definitions";

const id = "terms/used-undefined";

/** A short name introduced in running text that the glossary does not know. */
export const usedUndefined: Rule = {
  id,
  sentence: "用“简称”“下称”引入的词应列为术语",
  example: "匿名标识符（以下简称“标识符”）用于统计。",
  severity: "warning",
  falseAlarms: [
    '匿名标识符（以下简称“<Define term="标识符">标识符</Define>”）用于统计。',
    "店铺简称由商家自行设置，可以是“某店”。",
    "软件工具包（简称“工具包”）。\n\n## 附录：相关定义\n\n工具包：指开发软件的工具。",
  ],
  check: (document) => {
    const known = new Set(termDefinitions(document).flatMap(({ term, spelling }) => [term, spelling]));
    return matches(document, /(?:简称|下称|以下称|统称|合称)(?:为)?((?:[“][^”]{1,20}”[/或、和]?)+)/g).flatMap(
      (match) => {
        const [names = ""] = match.groups;
        const from = match.end - names.length;
        return [...names.matchAll(/“([^”]+)”/g)].flatMap((name) => {
          const term = name[1] ?? "";
          const start = from + name.index + 1;
          return known.has(term)
            ? []
            : [findingAt(id, match.block, start, start + term.length, say.undefinedShort(term))];
        });
      },
    );
  },
};
