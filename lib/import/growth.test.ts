import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { counted } from "../../scripts/steps/counted-code";
import { growthOfAsync } from "../../scripts/steps/steps";
import { parsePolicy } from "../policy/parse/parse-policy";
import { TEXT_SHAPES } from "./__fixtures__/text-shapes";
import { facts } from "./__fixtures__/word";
import { WORD_SHAPES } from "./__fixtures__/word-shapes";

const { importDraft } = await counted<typeof import("./import-draft")>("lib/import/import-draft.ts");

const front = `---
version: "2029-01-01"
title: "示例政策"
updatedOn: "2029-01-01"
effectiveOn: "2029-01-01"
provenance: "source"
emphasis: "official"
---
`;
const each = (size: number, unit: (at: number) => string) => Array.from({ length: size }, (_, at) => unit(at)).join("");

/** Base versions whose tags are to be carried over, and drafts beside them. */
const bases: readonly (readonly [name: string, base: (size: number) => string, draft: (size: number) => string])[] = [
  [
    "every clause the same in both",
    (size) => `## 一、甲\n\n${each(size, (at) => `我们在<Ref to="s1">第${at}处</Ref>说明。\n\n`)}`,
    (size) => `一、甲\n\n${each(size, (at) => `我们在第${at}处说明。\n\n`)}`,
  ],
  [
    "every clause changed, in one section",
    (size) => `## 一、甲\n\n${each(size, (at) => `我们在<Ref to="s1">第${at}处</Ref>说明。\n\n`)}`,
    (size) => `一、甲\n\n${each(size, (at) => `他们在第${at}处解释。\n\n`)}`,
  ],
  [
    "all clauses alike",
    (size) => `## 一、甲\n\n${each(size, () => '我们在<Ref to="s1">这里</Ref>说明。\n\n')}`,
    (size) => `一、甲\n\n${each(size, () => "我们在这里说明。\n\n")}`,
  ],
  [
    "a long title over many clauses",
    (size) => `## 一、甲${"乙".repeat(size)}\n\n${each(size, (at) => `我们在<Ref to="s1">第${at}处</Ref>说明。\n\n`)}`,
    (size) => `## 一、甲${"乙".repeat(size)}\n\n## 二、丙\n\n${each(size, (at) => `他们在第${at}处解释。\n\n`)}`,
  ],
  [
    "many sections, each with a tag",
    (size) => `## 一、甲\n\n${each(size, (at) => `## 甲${at}\n\n我们在<Ref to="s1">第${at}处</Ref>说明。\n\n`)}`,
    (size) => `## 一、甲\n\n${each(size, (at) => `## 甲${at}\n\n他们在第${at}处解释。\n\n`)}`,
  ],
];

/** The smaller is large enough that what is done once does not hide what grows, and the larger that limits do not either. */
const SIZES = [100, 1000];

describe("ten times the file takes at most fifteen times the steps", () => {
  test.each([...WORD_SHAPES, ...TEXT_SHAPES].map((shape) => [`${shape.file}: ${shape.name}`, shape] as const))(
    "%s",
    async (_, { file, make }) => {
      const read = (bytes: Uint8Array) => importDraft({ name: file, bytes }, facts);
      const { ratio, where } = await growthOfAsync(make, read, SIZES);
      expect(ratio, where).toBeLessThanOrEqual(15);
    },
  );

  test.each(bases)("beside a base version: %s", async (_, base, draft) => {
    const make = (size: number) => ({
      base: parsePolicy(`${front}\n${base(size)}`, { path: "2029-01-01.mdx" }).document,
      bytes: strToU8(draft(size)),
    });
    const read = async (input: ReturnType<typeof make>) => {
      if (!input.base) throw new Error("the base has faults");
      return importDraft({ name: "draft.txt", bytes: input.bytes }, { ...facts, base: input.base });
    };
    const { ratio, where } = await growthOfAsync(make, read, SIZES);
    expect(ratio, where).toBeLessThanOrEqual(15);
  });
});
