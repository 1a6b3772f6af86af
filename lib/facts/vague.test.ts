import fc from "fast-check";
import { expect, test } from "vitest";
import { vagueElsewhere, vagueParts } from "./vague";

const marked = (value: string, words: readonly string[]) =>
  vagueParts(value, words)
    .map(({ text, vague }) => (vague ? `[${text}]` : text))
    .join("");

test.each([
  ["邮箱、昵称等信息", ["等信息"], "邮箱、昵称[等信息]"],
  ["相关信息和相关记录", ["相关"], "[相关]信息和[相关]记录"],
  ["必要信息", ["必要信息", "必要"], "[必要信息]"],
  ["邮箱", ["等"], "邮箱"],
  ["", ["等"], ""],
])("%s with %j is %s", (value, words, expected) => {
  expect(marked(value, words)).toBe(expected);
});

test("the parts joined are the value, whatever the words", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (value, words) => {
      const parts = vagueParts(value, words);
      expect(parts.map(({ text }) => text).join("")).toBe(value);
      for (const part of parts) {
        expect(value.slice(part.start, part.start + part.text.length)).toBe(part.text);
        if (part.vague) expect(words).toContain(part.text);
      }
    }),
  );
});

test("words that stand in no value shown are told on their own", () => {
  expect(vagueElsewhere(["等", "如适用"], ["邮箱等", "昵称"])).toEqual(["如适用"]);
});
