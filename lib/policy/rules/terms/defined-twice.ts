import { termsStrings as say } from "@/lib/strings/rules/terms";
import type { Block } from "../../model";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { introducedNames, termDefinitions } from "./definitions";

const id = "terms/defined-twice";

/** One name with two definitions. */
export const definedTwice: Rule = {
  id,
  sentence: "一个术语只定义一次",
  example: '软件工具包（简称“<Define term="SDK">SDK</Define>”）和开发工具包（简称“SDK”）。',
  severity: "warning",
  falseAlarms: [
    '制定政策（下称“<Define term="本政策">本政策</Define>”/“<Define term="本政策">本隐私政策</Define>”）。',
    "## 附录：相关定义\n\n个人信息：指有关的信息。\n\n敏感个人信息：指容易受到侵害的信息。",
  ],
  check: (document) => {
    const marked = termDefinitions(document).map(({ spelling, block, start, end }) => ({
      name: spelling,
      block,
      start,
      end,
    }));
    const placeOf = ({ block, start }: { readonly block: Block; readonly start: number }) => `${block.id} ${start}`;
    const known = new Set(marked.map(placeOf));
    const plain = introducedNames(document).filter((one) => !known.has(placeOf(one)));
    const seen = new Set<string>();
    // A definition that is marked counts as the first, wherever it stands: the other one is to be mended.
    return [...marked, ...plain].flatMap(({ name, block, start, end }) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [findingAt(id, block, start, end, say.twice(name))];
    });
  },
};
