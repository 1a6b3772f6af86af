import { describe, expect, test } from "vitest";
import { shopVersion, TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import type { Inline } from "@/lib/policy/model";
import { blockInlines, blockText } from "@/lib/policy/text";
import { sampleDocument } from "@/lib/testing/sample";
import { buildGlossary } from "./glossary";
import { linkTerms } from "./link-terms";

/** The places where terms are used: block, words around `【】`. */
function uses(body: string): readonly string[] {
  const document = sampleDocument(body);
  return buildGlossary(document).flatMap(({ term, occurrences }) =>
    occurrences.map(({ blockId, start, end }) => {
      const block = document.blocks.find(({ id }) => id === blockId);
      return `${term} ${blockId} ${block ? blockText(block).slice(start, end) : ""}@${start}`;
    }),
  );
}

const APPENDIX = "\n\n## 附录：定义\n\n个人信息：甲。\n\n敏感个人信息：乙。\n\nAPI：丙。";

describe("a use of a term", () => {
  test.each([
    ["in a paragraph", "## 一、甲\n\n您的个人信息。", ["个人信息 s1-p1 个人信息@2"]],
    ["the longest name wins", "## 一、甲\n\n敏感个人信息", ["敏感个人信息 s1-p1 敏感个人信息@0"]],
    ["in a table", "## 一、甲\n\n| 个人信息 |\n| - |\n| 乙 |", ["个人信息 s1-t1 个人信息@0"]],
    ["not in a heading", "## 一、个人信息", []],
    ["not in a title", "## 一、甲\n\n《个人信息保护法》", []],
    ["after a title", "## 一、甲\n\n《法》个人信息", ["个人信息 s1-p1 个人信息@3"]],
    ["not inside a Latin word", "## 一、甲\n\nRAPID、APIs、API、1API", ["API s1-p1 API@11", "API s1-p1 API@16"]],
    ["in Latin letters beside Chinese", "## 一、甲\n\n用API吗", ["API s1-p1 API@1"]],
  ])("%s", (_, body, expected) => expect(uses(body + APPENDIX)).toEqual(expected));

  test("not in its own definition, but in another's", () => {
    expect(uses("## 附录：定义\n\n儿童：儿童是个人。\n\n个人：含儿童。")).toEqual([
      "儿童 def-个人 儿童@4",
      "个人 def-儿童 个人@6",
    ]);
  });

  test("not in the sentence of running text that defines it", () => {
    const body = '## 一、甲\n\n甲（下称“<Define term="我们">我们</Define>”）是我们。我们负责。';
    expect(uses(body)).toEqual(["我们 s1-p1 我们@13"]);
  });
});

const characters = (inlines: readonly Inline[]) =>
  inlines.flatMap(({ text, emphasis }) => [...text].map((character) => `${character}${emphasis ?? ""}`));

const versions = TESTED_CONTENTS.flatMap(({ folder, documents }) =>
  documents.map((document) => ({ folder, version: document.version, document })),
);

describe.each(versions)("the glossary of $version of $folder", ({ document }) => {
  const glossary = buildGlossary(document);
  const linked = linkTerms(document, glossary);

  /** Counts again in another way: names are blanked in the order of their length, titles and headings first. */
  test("its counts are true", () => {
    const counts = new Map(glossary.map(({ term }) => [term, 0]));
    const names = glossary
      .flatMap(({ term, spellings }) => spellings.map((name) => ({ term, name })))
      .sort((a, b) => b.name.length - a.name.length);
    for (const block of document.blocks) {
      if (block.kind === "heading") continue;
      const body =
        block.kind === "table"
          ? blockText(block)
          : blockInlines(block)
              .map(({ text }) => text)
              .join("");
      let left = body.replace(/《[^》]*》/gu, "◦");
      for (const { term, name } of names) {
        const parts = left.split(name);
        const joined = parts.slice(1).filter((after, index) => {
          const before = parts[index] ?? "";
          return !/^[A-Z]/i.test(name) || !(/[A-Z]$/i.test(before) || /^[A-Z]/i.test(after));
        });
        if (!(block.kind === "definition" && block.term === term)) {
          counts.set(term, (counts.get(term) ?? 0) + joined.length);
        }
        left = parts.join("◦");
      }
    }
    // The sentences that define a term in running text use it as well: taken off as the reader of the source counts them.
    const inOwnSentence = new Map(
      glossary.map(({ term, definedIn, definition, spellings }) => {
        if (definedIn.startsWith("def-")) return [term, 0];
        const longestFirst = [...spellings].sort((a, b) => b.length - a.length).join("|");
        return [term, definition.replace(/《[^》]*》/gu, "").match(new RegExp(longestFirst, "gu"))?.length ?? 0];
      }),
    );
    const expected = [...counts].map(([term, count]) => [term, count - (inOwnSentence.get(term) ?? 0)]);
    expect(glossary.map(({ term, occurrences }) => [term, occurrences.length])).toEqual(expected);
    expect(glossary.every(({ occurrences, clauses }) => clauses <= occurrences.length)).toBe(true);
  });

  test("leaves every character and its emphasis as they were", () => {
    expect(linked.blocks.map((block) => characters(blockInlines(block)))).toEqual(
      document.blocks.map((block) => characters(blockInlines(block))),
    );
  });

  test("marks a term at most once in each lowest section, and never in a heading", () => {
    const marks = linked.blocks.flatMap((block) =>
      blockInlines(block).flatMap((inline) =>
        inline.kind === "term" && inline.role === "use"
          ? [`${block.kind === "definition" ? block.id : block.path.at(-1)} ${inline.term}`]
          : [],
      ),
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(linked.blocks.filter(({ kind }) => kind === "heading")).toEqual(
      document.blocks.filter(({ kind }) => kind === "heading"),
    );
  });
});

test("the terms that the invented policy defines are found where it defines them, and marked where it uses them", () => {
  const document = shopVersion("2026-09-15");
  const glossary = buildGlossary(document);
  expect(glossary.map(({ term, definedIn }) => `${term} ${definedIn}`)).toEqual([
    "我们 intro-p1",
    "本政策 intro-p1",
    "个人信息 intro-p1",
    "敏感个人信息 intro-p2",
    "山茶书店 s1-p1",
  ]);
  const marked = linkTerms(document, glossary).blocks.find(({ id }) => id === "s2-1-2-p1");
  expect(marked && blockInlines(marked).filter(({ kind }) => kind === "term")).toEqual([
    { kind: "term", role: "use", term: "山茶书店", text: "山茶书店" },
  ]);
});

describe("marking terms in the text", () => {
  const marks = (body: string) => {
    const sample = sampleDocument(body);
    return linkTerms(sample, buildGlossary(sample)).blocks.flatMap((block) =>
      blockInlines(block).flatMap((one) =>
        one.kind === "term" && one.role === "use" ? [`${block.id} ${one.term}`] : [],
      ),
    );
  };
  const sections = (words: string) =>
    `## 一、甲\n\n### （一）子\n\n甲公司（“<Define term="我方">我方</Define>”）。\n\n${words}\n\n### （二）丑\n\n${words}\n\n## 二、乙\n\n${words}`;
  const clauses = (others: number) =>
    sections(["我方。", ...Array.from({ length: others }, () => "他。")].join("\n\n"));
  test("in each lowest section, if the term stands in at most an eighth of the clauses", () => {
    expect(marks(clauses(8))).toEqual(["s1-1-p2 我方", "s1-2-p1 我方", "s2-p1 我方"]);
  });
  test("in each chapter, if it stands in more", () => {
    expect(marks(clauses(3))).toEqual(["s1-1-p2 我方", "s2-p1 我方"]);
  });
  test("once in the text, if it stands in more than a third", () => {
    expect(marks(clauses(1))).toEqual(["s1-1-p2 我方"]);
  });
  test("leaves references, paths and links alone and goes on to the next use", () => {
    const sample = sampleDocument(
      '## 一、甲\n\n<Ref to="s1">个人信息</Ref>、**个人信息**、个人信息。\n\n## 附录：定义\n\n个人信息：乙。',
    );
    const paragraph = linkTerms(sample, buildGlossary(sample)).blocks[1];
    expect(paragraph && blockInlines(paragraph)).toEqual([
      { kind: "reference", target: "s1", text: "个人信息" },
      { kind: "text", text: "、" },
      { kind: "term", role: "use", term: "个人信息", text: "个人信息", emphasis: "bold" },
      { kind: "text", text: "、个人信息。" },
    ]);
  });
});
