import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOSTILE_FILES } from "@/lib/policy/parse/__fixtures__/hostile";
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

describe("any input is answered", () => {
  test.each([
    ["any string", 300],
    ["any front matter", 300],
    ["any sequence of what the format is made of", 600],
    ["the real file with pieces put in or taken out anywhere", 150],
  ] as const)("%s", (name, numRuns) => {
    fc.assert(fc.property(HOSTILE_FILES[name], check), { numRuns });
  });
});
