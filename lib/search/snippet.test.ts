import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf, snippetAround } from "./snippet";

/** The snippet around the sentence of a word's first occurrence. */
const shown = (text: string, word: string) => {
  const start = Math.max(0, text.indexOf(word));
  const sentence = sentencesOf(text).find(({ end }) => end > start) ?? { start: 0, end: text.length };
  const snippet = snippetAround(text, sentence, [{ slot: 0, weight: 1, start, end: start + word.length }]);
  return `${snippet.cutBefore ? "…" : ""}${text.slice(snippet.start, snippet.end)}${snippet.cutAfter ? "…" : ""}`;
};

const long = (character: string) => `${character.repeat(99)}。`;

test.each([
  ["a short clause whole", "您可以查阅。您可以删除。您可以注销。", "删除", "您可以查阅。您可以删除。您可以注销。"],
  ["the sentence of the match", `${long("甲")}您可以删除。${long("乙")}`, "删除", `您可以删除。${long("乙")}`],
  [
    "with the sentence before it where the one after is long",
    `您看。您可以删除。${"乙".repeat(119)}。`,
    "删除",
    "您看。您可以删除。",
  ],
  [
    "a closing quote stays with its sentence",
    `${"甲".repeat(119)}。他说：“可以删除。”${"乙".repeat(119)}。`,
    "删除",
    "他说：“可以删除。”",
  ],
  ["a clause without a stop", "注销账户", "注销", "注销账户"],
])("%s", (_, text, word, snippet) => {
  expect(shown(text, word)).toBe(snippet);
});

test("of a long sentence the part with most of what is asked is shown", () => {
  const text = `删除${"甲".repeat(200)}删除，注销${"乙".repeat(200)}。`;
  const second = text.indexOf("删除", 2);
  const matches = [0, second].map((start) => ({ slot: 0, weight: 1, start, end: start + 2 }));
  const both = [...matches, { slot: 1, weight: 1, start: second + 3, end: second + 5 }];
  const { start, end } = snippetAround(text, { start: 0, end: text.length }, both);
  expect(text.slice(start, end)).toContain("删除，注销");
});

test("a long sentence is cut around its match and says so", () => {
  const text = `${"甲".repeat(200)}删除${"乙".repeat(200)}。`;
  expect(shown(text, "删除")).toBe(`…${"甲".repeat(30)}删除${"乙".repeat(88)}…`);
});

test("a snippet never splits a character and always shows its first match's beginning", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), fc.nat(), (text, seed) => {
      const characters = [...text];
      const at = characters.slice(0, seed % characters.length).join("").length;
      const range = { start: at, end: at + (characters[seed % characters.length] ?? "").length };
      const sentence = sentencesOf(text).find((one) => one.end > range.start) ?? range;
      const { start, end } = snippetAround(text, sentence, [{ ...range, slot: 0, weight: 1 }]);
      expect(start <= range.start && range.start < end).toBe(true);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }),
  );
});
