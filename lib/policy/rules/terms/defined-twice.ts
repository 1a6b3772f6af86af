import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { termDefinitions } from "./definitions";

const id = "terms/defined-twice";

/** One name with two definitions. */
export const definedTwice: Rule = {
  id,
  sentence: "一个术语只定义一次",
  example: "## 附录：相关定义\n\n儿童：指不满十四周岁的人。\n\n儿童：指未成年人。",
  severity: "error",
  falseAlarms: [
    '制定政策（下称“<Define term="本政策">本政策</Define>”/“<Define term="本政策">本隐私政策</Define>”）。',
    "## 附录：相关定义\n\n个人信息：指有关的信息。\n\n敏感个人信息：指容易受到侵害的信息。",
  ],
  check: (document) => {
    const seen = new Set<string>();
    return termDefinitions(document).flatMap(({ spelling, block, start, end }) => {
      if (!seen.has(spelling)) {
        seen.add(spelling);
        return [];
      }
      return [findingAt(id, block, start, end, say.twice(spelling))];
    });
  },
};
