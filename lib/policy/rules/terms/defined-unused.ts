import { termsStrings as say } from "@/lib/strings/rules/terms";
import type { Block } from "../../model";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { termDefinitions, usesOf } from "./definitions";

const id = "terms/defined-unused";

const placeOf = (term: string, block: Block, start: number | null) => JSON.stringify([term, block.id, start]);

/** A term nobody uses. */
export const definedUnused: Rule = {
  id,
  sentence: "定义的术语应在正文中使用",
  example: "我们保护您的信息。\n\n## 附录：相关定义\n\n匿名化：指无法识别、也不能复原的过程。",
  severity: "warning",
  falseAlarms: [
    "我们会匿名化处理信息。\n\n## 附录：相关定义\n\n匿名化：指无法识别、也不能复原的过程。",
    '我们使用工具包（简称“<Define term="SDK">SDK</Define>”）。我们会检测SDK。',
    '制定本政策（下称“<Define term="本政策">本政策</Define>”/“<Define term="本政策">本隐私政策</Define>”）。请阅读本政策。',
    "我们记录敏感信息。我们记录信息。\n\n## 附录：相关定义\n\n信息：指数据。\n\n敏感信息：指一经泄露即有害的数据。",
  ],
  check: (document) => {
    const definitions = termDefinitions(document);
    const uses = usesOf(
      document,
      definitions.map(({ spelling }) => spelling),
    );
    const termOf = new Map(definitions.map(({ spelling, term }) => [spelling, term]));
    // An entry of the appendix is a definition as a whole, a name in running text only where it is introduced.
    const defining = new Set(
      definitions.map(({ term, block, start, source }) => placeOf(term, block, source === "appendix" ? null : start)),
    );
    const used = new Set<string>();
    for (const { spelling, block, start } of uses) {
      const term = termOf.get(spelling) ?? spelling;
      if (!defining.has(placeOf(term, block, null)) && !defining.has(placeOf(term, block, start))) used.add(term);
    }
    const reported = new Set<string>();
    return definitions.flatMap(({ term, block, start, end }) => {
      if (used.has(term) || reported.has(term)) return [];
      reported.add(term);
      return [findingAt(id, block, start, end, say.unused(term))];
    });
  },
};
