import { readingStrings as say } from "@/lib/strings/rules/reading";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { sentences } from "./sentences";

const id = "reading/long-sentence";

const LIMIT = 100;
/** From here on the sentence is `very-long-sentence`’s. */
const VERY_LONG = 150;

/** A sentence of more than 100 characters. */
export const longSentence: Rule = {
  id,
  sentence: "一句话不超过 100 字",
  example: `${"我们会保护您的信息，".repeat(11)}请您放心。`,
  severity: "advice",
  falseAlarms: [
    `${"我们会保护您的信息。".repeat(20)}`,
    `${"我们会保护您的信息；".repeat(20)}`,
    `| 功能 | 种类 |\n| --- | --- |\n| 搜索 | ${"搜索词、".repeat(40)}记录 |`,
  ],
  check: (document) =>
    sentences(document).flatMap(({ block, start, end, count }) =>
      count > LIMIT && count <= VERY_LONG ? [findingAt(id, block, start, end, say.longSentence(count, LIMIT))] : [],
    ),
};
