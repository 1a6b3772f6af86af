import { readingStrings as say } from "@/lib/strings/rules/reading";
import { findingAt } from "../find";
import type { Rule, Severity } from "../rule";
import { sentences } from "./sentences";

interface Length {
  /** Characters, without white space, that a sentence may have. */
  readonly limit: number;
  /** From here on the sentence is another rule's. */
  readonly until?: number;
  readonly severity: Severity;
}

/** The rule that sentences have no more characters than a limit. */
export function sentencesLongerThan(id: string, { limit, until = Number.POSITIVE_INFINITY, severity }: Length): Rule {
  return {
    id,
    sentence: `一句话不超过 ${limit} 字`,
    example: `${"我们会保护您的信息，".repeat(limit / 10 + 1)}请您放心。`,
    severity,
    falseAlarms: [
      `${"我们会保护您的信息。".repeat(20)}`,
      `${"我们会保护您的信息；".repeat(20)}`,
      `${"We keep what you have ordered for ten days. ".repeat(limit / 10 + 10)}`,
      `${"我们会保护您的信息，".repeat(limit / 10 - 1)}请您一定放心吧好。`,
      `| 功能 | 种类 |\n| --- | --- |\n| 搜索 | ${"搜索词、".repeat(40)}记录 |`,
    ],
    check: (document) =>
      sentences(document).flatMap(({ block, start, end, count }) =>
        count > limit && count <= until ? [findingAt(id, block, start, end, say.longSentence(count, limit))] : [],
      ),
  };
}
