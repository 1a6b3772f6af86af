import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { blockInlines } from "@/lib/policy/text";

/** What must hold for any input: an answer, with a document or a reason why not, and places inside the file. */
function check(source: string) {
  const { document, messages, text } = parsePolicy(source, { path: "2022-11-15.mdx" });
  expect(document === null).toBe(messages.some((message) => message.fatal));
  const lines = text.split("\n");
  for (const { line, column, reason } of messages) {
    expect(reason).toMatch(/[。？]$/u);
    expect(line).toBeGreaterThanOrEqual(1);
    if (text === "") continue;
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1]?.length ?? 0) + 1);
  }
  if (!document) return;
  const ids = document.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { text: words } of document.blocks.flatMap(blockInlines)) expect(words).not.toBe("");
}

const META = `---
version: "2022-11-15"
title: "政策"
updatedOn: "2022-11-05"
effectiveOn: "2022-11-15"
provenance: "source"
emphasis: "official"
---
`;

const tokens = fc.constantFrom(
  ...'** * <u> </u> <Ref to="s1"> </Ref> <Define term="甲"> </Define> { } < \\ | - --- ## ### > ` ~~ [ ] ( ) ! & &lt; 1) 1、 一、 （二） 甲 乙。 a@b.c'.split(
    " ",
  ),
  "\n",
  "\n\n",
  " ",
  "\t",
  "\r\n",
  "\u200B",
  "\u0000",
  "\uD800",
);

const authored = readFileSync("content/versions/2022-11-15.mdx", "utf8").slice(0, 3000);

describe("any input is answered", () => {
  test("any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), { numRuns: 300 });
  });

  test("any front matter", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (yaml) => check(`---\n${yaml}\n---\n\n## 一、甲\n`)),
      { numRuns: 300 },
    );
  });

  test("any sequence of what the format is made of", () => {
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 40 }), (parts) => check(`${META}\n## 一、甲\n\n${parts.join("")}`)),
      { numRuns: 600 },
    );
  });

  test("the real file with pieces put in or taken out anywhere", () => {
    const edit = fc.record({ at: fc.nat(authored.length), take: fc.nat(8), put: tokens });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
        check(edits.reduce((text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take), authored)),
      ),
      { numRuns: 150 },
    );
  });
});
