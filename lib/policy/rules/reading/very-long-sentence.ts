import { readingStrings as say } from "@/lib/strings/rules/reading";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { sentences } from "./sentences";

const id = "reading/very-long-sentence";

const LIMIT = 150;

/** A sentence of more than 150 characters. */
export const veryLongSentence: Rule = {
  id,
  sentence: "一句话不超过 150 字",
  example: `${"我们会保护您的信息，".repeat(16)}请您放心。`,
  severity: "warning",
  falseAlarms: [
    `${"我们会保护您的信息。".repeat(20)}`,
    `${"我们会保护您的信息；".repeat(20)}`,
    `| 功能 | 种类 |\n| --- | --- |\n| 搜索 | ${"搜索词、".repeat(40)}记录 |`,
  ],
  check: (document) =>
    sentences(document).flatMap(({ block, start, end, count }) =>
      count > LIMIT ? [findingAt(id, block, start, end, say.longSentence(count, LIMIT))] : [],
    ),
};
