import { describe, expect, test } from "vitest";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { blockInlines, blockText } from "@/lib/policy/text";
import { readingOf } from "./reading";

describe.each(TESTED_CONTENTS)("$folder", ({ documents }) => {
  test.each(documents)(
    "$version: not a word is another than was authored, and every term leads to its entry",
    (authored) => {
      const { document, glossary } = readingOf(authored);
      expect(document.blocks.map(blockText)).toEqual(authored.blocks.map(blockText));
      const linked = document.blocks
        .flatMap(blockInlines)
        .flatMap((inline) => (inline.kind === "term" ? [inline.term] : []));
      expect(linked.filter((term) => !glossary.some((entry) => entry.term === term))).toEqual([]);
    },
  );

  test("a document is read once, however often it is asked for", () => {
    for (const authored of documents) expect(readingOf(authored)).toBe(readingOf(authored));
  });
});
