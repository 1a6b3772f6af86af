import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { blockText } from "./text";
import { wordSegmenter } from "./word-segments";

const native = new Intl.Segmenter("zh", { granularity: "word" });
const inOnePiece = (text: string) => Array.from(native.segment(text), ({ segment }) => segment);

function segments(text: string): readonly string[] {
  const segmenter = wordSegmenter();
  if (segmenter === null) throw new Error("Node has a segmenter");
  return segmenter(text);
}

const SAMPLES = [
  "我们会收集您的手机号码，用于注册。",
  "We collect e.g. your data (v2.15). ",
  "ひらがなとカタカナ。",
  "한국어 문장입니다. ",
].concat([
  "订单号：12,345.67元；",
  "甲 乙\u00A0丙　丁",
  "😀👩🏽‍💻！",
  "e\u0301tat ",
  "“本政策”第三条）（",
  "a.b@c.cn ",
]);

describe("a long text has the words that it has in one piece", () => {
  test.each(TESTED_CONTENTS.flatMap(({ files }) => files))("$file", ({ document }) => {
    const once = `${document.blocks.map(blockText).join("\n")}\n`;
    // The engine takes four times as long for twice the text in one piece.
    const text = once.repeat(Math.ceil(6000 / once.length));
    expect(segments(text)).toEqual(inOnePiece(text));
  });

  test("whatever it is made of", () => {
    const any = fc
      .array(fc.constantFrom(...SAMPLES), { minLength: 500, maxLength: 700, size: "max" })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(any, (text) => segments(text).join("\n") === inOnePiece(text).join("\n")),
      { numRuns: 20 },
    );
  });
});

test.each([
  ["letters", "abcdefgh".repeat(2000)],
  ["Han characters", "我们会收集您的手机号码".repeat(1500)],
  ["kana", "あいうえお".repeat(3000)],
  ["pairs", `a${"𠮷".repeat(6000)}`],
  ["marks that are put above", `a${"\u0301".repeat(9000)}`],
])("a run of %s without an end is cut, and nothing is lost", (_, text) => {
  const all = segments(text);
  expect(all.join("")).toBe(text);
  expect(all.filter((one) => /^[\uDC00-\uDFFF]/.test(one))).toEqual([]);
});
