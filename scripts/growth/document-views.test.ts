import { expect, test } from "vitest";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { readableDocument } from "./documents";
import { SHAPES } from "./shapes";

const { buildGlossary } = await counted<typeof import("@/lib/glossary/glossary")>("lib/glossary/glossary.ts");
const { linkTerms } = await counted<typeof import("@/lib/glossary/link-terms")>("lib/glossary/link-terms.ts");
const { writeBlock } = await counted<typeof import("@/lib/policy/write/blocks")>("lib/policy/write/blocks.ts");
const { clauseRecords } = await counted<typeof import("@/lib/search/records")>("lib/search/records.ts");
const { outline } = await counted<typeof import("@/lib/reading/outline")>("lib/reading/outline.ts");

const shapes = SHAPES.map((shape) => [shape.name, shape] as const);

test.each(shapes)("ten times the text takes at most 15 times the steps behind the parser: %s", (_name, shape) => {
  const made = new Map(shape.sizes.map((size) => [size, readableDocument(shape.make(size))]));
  const at = (size: number) => made.get(size) ?? readableDocument("");
  // What the parser can make nothing of has nothing behind it.
  if (at(shape.sizes[0]).blocks.length === 0) return;
  const grown = [
    ["terms", (document: ReturnType<typeof at>) => linkTerms(document, buildGlossary(document))],
    ["writing", (document: ReturnType<typeof at>) => document.blocks.map(writeBlock)],
    ["search", (document: ReturnType<typeof at>) => clauseRecords([document])],
    ["contents", (document: ReturnType<typeof at>) => outline(document)],
  ] as const;
  expect(
    grown.flatMap(([name, run]) => {
      const { ratio, where } = growthOf(at, run, shape.sizes);
      return ratio > 15 ? [`${name}: ${ratio.toFixed(1)}\n${where}`] : [];
    }),
  ).toEqual([]);
});
