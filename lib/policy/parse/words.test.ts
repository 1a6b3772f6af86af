import { expect, test } from "vitest";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { printedText } from "@/lib/policy/text";
import { sampleSource } from "@/lib/testing/sample";

test.each([
  ["a number of two digits is the label", "12) 甲", ["item 12) 12)甲"]],
  ["a number that no clause has stays in the words", "100) 甲", ["paragraph null 100) 甲"]],
  ["a year that begins a paragraph stays in the words", "2022. 是一个年份", ["paragraph null 2022. 是一个年份"]],
  ["a number without words is a clause without words", "1)\n\n二", ["item 1) 1)", "paragraph null 二"]],
  ["and in the middle of a list", "1) 甲\n2)\n3) 丙", ["item 1) 1)甲", "item 2) 2)", "item 3) 3)丙"]],
  ["a heading in an item keeps the number before it", "1) ### （一）甲", ["item 1) 1)", "heading （一） （一）甲"]],
  ["only the first paragraph of an item has the number", "1) 甲\n\n   乙", ["item 1) 1)甲", "paragraph null 乙"]],
  ["a mail address", "写信到 a@example.com 。", ["paragraph null 写信到 a@example.com 。"]],
  ["words that stand for a mail address", "请[写信](mailto:a@example.com)。", ["paragraph null 请写信。"]],
])("no word is lost: %s", (_name, body, expected) => {
  const { readable } = parsePolicy(sampleSource(`## 一、总则\n\n${body}`), { path: "sample" });
  const said = readable.slice(1).map((block) => `${block.kind} ${block.label?.printed ?? null} ${printedText(block)}`);
  expect(said).toEqual(expected);
});
