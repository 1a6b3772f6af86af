import fc from "fast-check";
import { expect, test } from "vitest";
import { snippetOf } from "./snippet";

const shown = (text: string, word: string) => {
  const start = text.indexOf(word);
  const snippet = snippetOf(text, start < 0 ? [] : [{ start, end: start + word.length }]);
  return `${snippet.cutBefore ? "…" : ""}${text.slice(snippet.start, snippet.end)}${snippet.cutAfter ? "…" : ""}`;
};

test.each([
  ["the sentence of the match", "您可以查阅。您可以删除。您可以注销。", "删除", "您可以删除。"],
  ["a closing quote stays with its sentence", "他说：“可以删除。”其他不行。", "删除", "他说：“可以删除。”"],
  ["without a match the first sentence", "您可以查阅。您可以删除。", "没有", "您可以查阅。"],
  ["a clause without a stop", "注销账户", "注销", "注销账户"],
])("%s", (_, text, word, snippet) => {
  expect(shown(text, word)).toBe(snippet);
});

test("the sentence with most matches wins", () => {
  const text = "删除一次。删除，再删除。";
  const ranges = [0, 5, 9].map((start) => ({ start, end: start + 2 }));
  expect(text.slice(snippetOf(text, ranges).start)).toBe("删除，再删除。");
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
      const { start, end } = snippetOf(text, [range]);
      expect(start <= range.start && range.start < end).toBe(true);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }),
  );
});
