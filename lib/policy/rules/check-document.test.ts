import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { readHouseWording } from "@/lib/content/checks-file";
import { readSiteFile } from "@/lib/content/site-file";
import type { Block, Inline, PolicyDocument } from "../model";
import { locator } from "../parse/locate";
import { parsePolicy } from "../parse/parse-policy";
import { blockText } from "../text";
import { CONTEXT } from "./__fixtures__/sample";
import { checkDocument } from "./check-document";
import { ruleContext } from "./rule-context";

const fixture = (name: string) => readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url), "utf8");

/** What was published is published: whatever a version is told of, it is told at its place and without a throw. */
describe.each(TESTED_CONTENTS)("the published versions of $folder", ({ folder, files }) => {
  const { site } = readSiteFile(process.cwd(), folder);
  if (site === null) throw new Error(`${folder} has no policy.yaml`);
  const published = files.filter(({ draft }) => !draft);

  it.each(published.map(({ document, text }) => ({ version: document.version, document, text })))(
    "$version",
    ({ document, text }) => {
      const findings = checkDocument(document, ruleContext(site, readHouseWording(process.cwd(), folder)));
      const { places } = parsePolicy(text, { path: "" });
      const locate = locator({ text, places });
      for (const { blockId, start, end, found } of findings) {
        const block = document.blocks.find(({ id }) => id === blockId);
        if (!block) throw new Error(`no block ${blockId}`);
        if (end > 0) expect(found).toBe(blockText(block).slice(start, end));
        expect(locate(block, start, end > 0).line).toBeGreaterThan(0);
      }
    },
  );
});

describe("a clean text", () => {
  const { document } = parsePolicy(fixture("clean.md"), { path: "clean.md" });

  it("has some forty clauses", () => {
    expect(document?.blocks.length).toBeGreaterThan(40);
  });

  it("yields nothing", () => {
    expect(document && checkDocument(document, CONTEXT)).toEqual([]);
  });
});

const PIECES = "的等，。、“”《》（）()【】,.:;不无政策第一章 14周岁以下帐号登陆SDK简称点击此处境外⟦\n\t—我们".split("");
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join("")),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text.map((words): Inline => ({ kind: "text", text: words })),
  fc.tuple(text, text).map(([words, term]): Inline => ({ kind: "term", text: words, term, role: "definition" })),
  fc.tuple(text, text).map(([words, target]): Inline => ({ kind: "reference", text: words, target })),
  fc.tuple(text, text).map(([words, id]): Inline => ({ kind: "pending-link", text: words, id })),
);
const inlines = fc.array(inline, { maxLength: 4 });
const label = fc
  .record({ printed: fc.constantFrom("A．", "B.", "1、", "（二）", ""), ordinal: fc.integer({ min: -1, max: 200 }) })
  .map(({ printed, ordinal }) => ({ printed, ordinal, style: "letter" as const }));
const base = { id: text, path: fc.array(text, { maxLength: 2 }) };
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant("heading" as const),
    label: fc.option(label),
    level: fc.constant(1 as const),
    inlines,
  }),
  fc.record({ ...base, kind: fc.constant("paragraph" as const), label: fc.option(label), inlines }),
  fc.record({ ...base, kind: fc.constant("item" as const), label, inlines }),
  fc.record({ ...base, kind: fc.constant("definition" as const), label: fc.constant(null), term: text, inlines }),
  fc.record({
    ...base,
    kind: fc.constant("table" as const),
    label: fc.constant(null),
    header: fc.array(inlines),
    rows: fc.array(fc.array(inlines), { maxLength: 2 }),
  }),
);

describe("any document", () => {
  it("is checked without a throw, unaltered, and every finding quotes the words at its place", () => {
    fc.assert(
      fc.property(fc.uniqueArray(block, { maxLength: 6, selector: ({ id }) => id }), (blocks) => {
        const document: PolicyDocument = {
          version: "2030-01-15",
          title: "测试政策",
          updatedOn: "not a date",
          effectiveOn: "2030-01-15",
          provenance: "source",
          emphasis: "official",
          changes: [],
          blocks,
        };
        const before = JSON.stringify(document);
        for (const { blockId, start, end, found } of checkDocument(document, CONTEXT)) {
          const owner = blocks.find(({ id }) => id === blockId);
          const words = owner ? blockText(owner) : "";
          expect(end).toBeLessThanOrEqual(words.length);
          if (end > 0) expect(found).toBe(words.slice(start, end));
        }
        expect(JSON.stringify(document)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
