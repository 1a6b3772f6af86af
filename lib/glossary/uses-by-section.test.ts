import { expect, test } from "vitest";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { sampleDocument } from "@/lib/testing/sample";
import { buildGlossary } from "./glossary";
import { usesBySection } from "./uses-by-section";

test("uses are told section by section, under the nearest heading, each clause once", () => {
  const document = sampleDocument(
    "## 一、甲\n\n儿童，儿童。\n\n### （一）乙\n\n1、儿童；\n\n2、儿童。\n\n## 二、丙\n\n儿童。\n\n## 附录：定义\n\n儿童：丁。",
  );
  const [entry] = buildGlossary(document);
  const told = entry && usesBySection(document, entry);
  expect(told?.map(({ heading, clauses }) => [heading?.id, clauses.map(({ id }) => id)])).toEqual([
    ["s1", ["s1-p1"]],
    ["s1-1", ["s1-1-i1", "s1-1-i2"]],
    ["s2", ["s2-p1"]],
  ]);
});

const documents = TESTED_CONTENTS.flatMap(({ folder, documents: all }) =>
  all.map((document) => ({ folder, version: document.version, document })),
);

test.each(documents)("no use of a term of $version of $folder is left out, and none told twice", ({ document }) => {
  for (const entry of buildGlossary(document)) {
    const told = usesBySection(document, entry).flatMap(({ clauses }) => clauses.map(({ id }) => id));
    expect([...told].sort()).toEqual([...new Set(entry.occurrences.map(({ blockId }) => blockId))].sort());
    expect(told.length).toBe(entry.clauses);
  }
});
