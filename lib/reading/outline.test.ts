import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { type OutlineEntry, outline } from "./outline";

const drawn = (entries: readonly OutlineEntry[], indent = ""): readonly string[] =>
  entries.flatMap(({ id, label, title, children }) => [
    `${indent}${label}${title} ${id}`,
    ...drawn(children, `${indent}  `),
  ]);

test("headings stand under the heading above them; the text between them is left out", () => {
  const document = sampleDocument(
    "## 【引言】\n\n甲\n\n## 一、甲\n\n### （一）**乙**\n\n#### 1、丙\n\n丁\n\n### （二）戊\n\n## 二、己",
  );
  expect(drawn(outline(document))).toEqual([
    "【引言】 intro",
    "一、甲 s1",
    "  （一）乙 s1-1",
    "    1、丙 s1-1-1",
    "  （二）戊 s1-2",
    "二、己 s2",
  ]);
});

test("a text without headings has no contents", () => expect(outline(sampleDocument(""))).toEqual([]));
