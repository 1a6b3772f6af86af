import fc from "fast-check";
import { expect, test } from "vitest";
import { titleRanges, withoutTitles } from "./titles";

test.each<[text: string, titles: readonly string[], without: string]>([
  ["依《网络安全法》和《民法典》", ["《网络安全法》", "《民法典》"], "依　　　　　　　和　　　　　"],
  ["《甲《乙》丙》", ["《甲《乙》"], "　　　　　丙》"],
  ["》《", [], "》《"],
  ["《》", ["《》"], "　　"],
  ["《甲", [], "《甲"],
  ["", [], ""],
])("%s", (text, titles, without) => {
  expect(titleRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(titles);
  expect(withoutTitles(text)).toBe(without);
});

test("finds what an expression for titles finds", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("《", "》", "甲", "\n")), (parts) => {
      const text = parts.join("");
      const expected = [...text.matchAll(/《[^》]*》/gu)].map(({ 0: title, index }) => {
        return { start: index, end: index + title.length };
      });
      expect(titleRanges(text)).toEqual(expected);
    }),
  );
});
