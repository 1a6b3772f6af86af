import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { termDefinitions, type Use, usesOf } from "./definitions";

const id = "terms/used-before-defined";

/** A short name that running text introduces only after it was used; reported at its first use. */
export const usedBeforeDefined: Rule = {
  id,
  sentence: "简称应在第一次使用时说明",
  example: '我们嵌入SDK。\n\n我们使用工具包（简称“<Define term="SDK">SDK</Define>”）。',
  severity: "advice",
  falseAlarms: [
    '我们使用工具包（简称“<Define term="SDK">SDK</Define>”）。\n\n我们嵌入SDK。',
    "我们会匿名化处理信息。\n\n## 附录：相关定义\n\n匿名化：指不能复原的过程。",
    'Cookie是常见的技术。我们会发送标识符（简称“<Define term="Cookie">Cookie</Define>”）。',
    '### （一）SDK\n\n我们使用工具包（简称“<Define term="SDK">SDK</Define>”）。',
  ],
  check: (document) => {
    const definitions = termDefinitions(document);
    const inAppendix = new Set(definitions.filter(({ source }) => source === "appendix").map(({ term }) => term));
    const uses = usesOf(
      document,
      definitions.map(({ spelling }) => spelling),
    );
    const order = new Map(document.blocks.map((block, index) => [block.id, index]));
    const firstUse = new Map<string, Use>();
    for (const use of uses) if (!firstUse.has(use.spelling)) firstUse.set(use.spelling, use);
    const seen = new Set<string>();
    return definitions.flatMap(({ term, spelling, block, source }) => {
      const again = seen.has(spelling);
      seen.add(spelling);
      if (source === "appendix" || again || inAppendix.has(term)) return [];
      const first = firstUse.get(spelling);
      if (!first || (order.get(first.block.id) ?? 0) >= (order.get(block.id) ?? 0)) return [];
      return [findingAt(id, first.block, first.start, first.end, say.usedBefore(spelling))];
    });
  },
};
