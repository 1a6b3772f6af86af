import fc from "fast-check";
import { expect, test } from "vitest";
import { affirmed } from "./affirmed";

const GIVEN = /提供给[甲乙丙]/gu;

test.each<[text: string, found: string | null]>([
  ["我们将信息提供给甲。", "提供给甲"],
  ["我们不会将信息提供给甲。", null],
  ["我们不会提供给甲，但会提供给乙。", "提供给乙"],
  ["我们不提供给甲、提供给乙、提供给丙。", null],
  ["不仅提供给甲", "提供给甲"],
  ["未成年人的信息提供给甲", "提供给甲"],
  ["未经同意提供给甲", null],
  ["不同的信息不提供给甲", null],
  ["提供给甲不妥", "提供给甲"],
  ["", null],
])("%s", (text, found) => {
  expect(affirmed(text, GIVEN)?.[0] ?? null).toBe(found);
});

/** Reads the clause before each match again: clear, and slow in a clause of many matches. */
function slowly(text: string): string | null {
  for (const match of text.matchAll(GIVEN)) {
    const [before = ""] = text
      .slice(0, match.index)
      .split(/[，。；：！？\n]/u)
      .slice(-1);
    if (!/不|未|无需|禁止/u.test(before.replace(/不仅|不同|未成年|不满/gu, ""))) return match[0];
  }
  return null;
}

test("says of short texts what reading each clause from its beginning says", () => {
  const pieces = fc.constantFrom(
    "提供给甲",
    "提供给乙",
    "不",
    "仅",
    "同",
    "未",
    "成年",
    "无需",
    "禁止",
    "，",
    "。",
    "\n",
    "人",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      expect(affirmed(text, GIVEN)?.[0] ?? null).toBe(slowly(text));
    }),
    { numRuns: 1000 },
  );
});
