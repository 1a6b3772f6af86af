import { expect, test } from "vitest";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { han, words } from "./texts";

const { wordSegmenter } = await counted<typeof import("@/lib/policy/word-segments")>("lib/policy/word-segments.ts");
const segments = wordSegmenter();
if (segments === null) throw new Error("Node has a segmenter");

const KANA = "あいうえおかきくけこさしすせそ";

test.each([
  ["sentences", (size: number) => `${han(40)}，${han(30, 1)}。`.repeat(size / 72)],
  ["Han characters without an end", (size: number) => han(size)],
  ["foreign words", (size: number) => words(size / 7)],
  ["kana", (size: number) => KANA.repeat(size / KANA.length)],
  ["one word", (size: number) => "a".repeat(size)],
  ["spaces", (size: number) => " ".repeat(size)],
  ["places to cut that are too near", (size: number) => "a ".repeat(size / 2)],
])("ten times the text is cut at its words in at most 15 times the steps: %s", (_what, text) => {
  const { ratio, where } = growthOf(text, segments, [5000, 50_000, 500_000]);
  expect(ratio, where).toBeLessThanOrEqual(15);
});
