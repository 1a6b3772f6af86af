import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadHouseWording, loadSite } from "@/lib/content/site";
import type { Block, Inline, PolicyDocument } from "../model";
import { locator } from "../parse/locate";
import { parsePolicy } from "../parse/parse-policy";
import { blockText } from "../text";
import { CONTEXT } from "./__fixtures__/sample";
import { checkDocument } from "./check-document";
import { ruleContext } from "./rule-context";

const fixture = (name: string) => readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url), "utf8");

function read(path: string) {
  const parsed = parsePolicy(readFileSync(path, "utf8"), { path });
  if (parsed.document === null) throw new Error(parsed.messages.join("\n"));
  return { parsed, document: parsed.document };
}

describe("the version of 2022", () => {
  const { parsed, document } = read("content/versions/2022-11-15.mdx");
  const findings = checkDocument(document, ruleContext(loadSite(), loadHouseWording()));
  const locate = locator(parsed);

  it("is reported slip by slip, each at its line and column", () => {
    const lines = findings
      .filter(({ rule }) => !rule.startsWith("reading/"))
      .map(({ rule, blockId, start, end, found }) => {
        const block = document.blocks.find((candidate) => candidate.id === blockId);
        const place = block ? locate(block, start, end > 0) : { line: 0, column: 0 };
        return [`${place.line}:${place.column}`, rule, blockId, found].join("\t");
      });
    expect(lines).toEqual(fixture("2022-11-15.findings.tsv").trimEnd().split("\n"));
  });

  it("has long sentences and unexplained abbreviations", () => {
    const count = (rule: string) => findings.filter((finding) => finding.rule === rule).length;
    expect(
      ["reading/long-sentence", "reading/very-long-sentence", "reading/undefined-abbreviation"].map(count),
    ).toEqual([24, 6, 8]);
  });
});

describe("the draft of 2027", () => {
  it("has none of the slips that were mended", () => {
    const { document } = read("content/drafts/2027-01-15-sample.mdx");
    const slips = checkDocument(document, ruleContext(loadSite(), loadHouseWording())).filter(({ rule }) =>
      rule.startsWith("slips/"),
    );
    const mended = ["等等", "等等等", "等等等等", "，。", "词字信息", "登陆", "帐号", ","];
    expect(slips.filter(({ found }) => mended.includes(found))).toEqual([]);
    expect(slips.map(({ found }) => found)).toContain("所必须的");
  });
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
