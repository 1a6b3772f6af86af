import { expect, test } from "vitest";
import type { PolicyDocument } from "@/lib/policy/model";
import { sampleSource } from "@/lib/testing/sample";
import { counted } from "../steps/counted-code";
import { type Growth, growthOf } from "../steps/steps";
import { documentOf } from "./documents";
import { RULE_CONTEXT } from "./rule-context";
import { SHAPES } from "./shapes";

const { parsePolicy } = await counted<typeof import("@/lib/policy/parse/parse-policy")>(
  "lib/policy/parse/parse-policy.ts",
);
const { buildGlossary } = await counted<typeof import("@/lib/glossary/glossary")>("lib/glossary/glossary.ts");
const { linkTerms } = await counted<typeof import("@/lib/glossary/link-terms")>("lib/glossary/link-terms.ts");
const { writeBlock } = await counted<typeof import("@/lib/policy/write/blocks")>("lib/policy/write/blocks.ts");
const { clauseRecords } = await counted<typeof import("@/lib/search/records")>("lib/search/records.ts");
const { outline } = await counted<typeof import("@/lib/reading/outline")>("lib/reading/outline.ts");
const { RULES } = await counted<typeof import("@/lib/policy/rules/catalogue")>("lib/policy/rules/catalogue.ts");

/** What is done with a text once it is parsed. */
const BEHIND: readonly (readonly [what: string, run: (document: PolicyDocument) => unknown])[] = [
  ["terms", (document) => linkTerms(document, buildGlossary(document))],
  ["writing", (document) => document.blocks.map(writeBlock)],
  ["search", (document) => clauseRecords([document])],
  ["contents", (document) => outline(document)],
  ...RULES.map(({ id, check }) => [id, (document: PolicyDocument) => check(document, RULE_CONTEXT)] as const),
];

test.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  "ten times the text is parsed, read and checked by every rule in at most 15 times the steps: %s",
  (_name, { make, sizes }) => {
    const read = new Map<number, PolicyDocument>();
    const parsing = growthOf(
      (size) => ({ size, source: sampleSource(make(size)) }),
      ({ size, source }) => read.set(size, documentOf(parsePolicy(source, { path: "sample" }).readable)),
      sizes,
    );
    const at = (size: number) => read.get(size) ?? documentOf([]);
    // What the parser can make nothing of has nothing behind it.
    const behind = at(sizes[0]).blocks.length === 0 ? [] : BEHIND;
    const grown: readonly (readonly [string, Growth])[] = [
      ["parsing", parsing],
      ...behind.map(([what, run]) => [what, growthOf(at, run, sizes)] as const),
    ];
    expect(
      grown.flatMap(([what, { ratio, where }]) => (ratio > 15 ? [`${what}: ${ratio.toFixed(1)}\n${where}`] : [])),
    ).toEqual([]);
  },
);
