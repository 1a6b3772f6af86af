import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldsOf, normalise, normaliseText } from "./normalise";

const folds = foldsOf({ from: "註銷帳", to: "注销账" });

describe("a text is reduced to lower-case letters and digits", () => {
  test.each([
    ["full width", "ＳＤＫ　１５天", "sdk15天"],
    ["circled and compatibility forms", "①㎏ﬁ", "1kgfi"],
    ["punctuation, spaces and symbols", "“我的—设置” / 100%！", "我的设置100"],
    ["traditional characters", "註銷帳户", "注销账户"],
    ["marks over letters", "zhùxiāo, é, lǜ", "zhuxiaoelv"],
    ["emoji", "注😀销", "注销"],
    ["control and direction characters", "注\u0000\u202e销\u200b", "注销"],
    ["a lone surrogate", "注\ud800销", "注销"],
    ["a character beyond the basic plane", "𠮷a", "𠮷a"],
    ["nothing but punctuation", "？！，。", ""],
  ])("%s", (_, source, text) => {
    expect(normaliseText(source, folds)).toBe(text);
  });
});

test("every unit of the result points at the character it came from", () => {
  const source = "“注 ㎏”";
  const { text, starts, ends } = normalise(source, folds);
  expect(Array.from(text, (unit, at) => [unit, source.slice(starts[at], ends[at])])).toEqual([
    ["注", "注"],
    ["k", "㎏"],
    ["g", "㎏"],
  ]);
});

test("normalising twice changes nothing, and positions never run backwards", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const { text, starts, ends } = normalise(source, folds);
      expect(normaliseText(text, folds)).toBe(text);
      expect(starts.length).toBe(text.length);
      expect([...starts].sort((a, b) => a - b)).toEqual([...starts]);
      expect(ends.every((end, at) => end > (starts[at] ?? 0) && end <= source.length)).toBe(true);
    }),
  );
});
