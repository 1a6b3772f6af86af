import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameFinder } from "./names";

describe("names are found from the left, the longest first", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["敏感个人信息和个人信息", ["个人信息", "敏感个人信息"], ["敏感个人信息@0", "个人信息@7"]],
    ["aaa", ["aa"], ["aa@0"]],
    ["abcd", ["abx", "bcd"], ["bcd@1"]],
    ["aaab", ["a", "aaac"], ["a@0", "a@1", "a@2"]],
    ["无", ["个人信息"], []],
    ["", ["甲"], []],
    ["甲", [], []],
  ];
  test.each(cases)("in %j", (text, names, expected) => {
    expect(nameFinder(names)(text).map(({ name, start }) => `${name}@${start}`)).toEqual(expected);
  });

  test("as an expression of all names would, longest first", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c") }),
        (names, text) => {
          const pattern = new RegExp([...names].sort((a, b) => b.length - a.length).join("|"), "g");
          const wanted = [...text.matchAll(pattern)].map((match) => `${match[0]}@${match.index}`);
          expect(nameFinder(names)(text).map(({ name, start }) => `${name}@${start}`)).toEqual(wanted);
        },
      ),
    );
  });
});
