import { expect, test } from "vitest";
import { sourceLine } from "@/lib/desk/source-line";

const long = "字".repeat(100);

test.each([
  ["the words found", "采取等等等等措施", 3, "等等等等", { before: "采取", at: "等等等等", after: "措施" }],
  ["one character where other words were found", "## 标题", 4, "别的", { before: "## ", at: "标", after: "题" }],
  ["one character that takes two units", "a𠮷b", 2, "", { before: "a", at: "𠮷", after: "b" }],
  ["nothing past the line's end", "短", 9, "", { before: "短", at: "", after: "" }],
  ["an empty line", "", 1, "", { before: "", at: "", after: "" }],
  [
    "a stretch of a long line",
    long,
    51,
    "字",
    { before: `…${"字".repeat(30)}`, at: "字", after: `${"字".repeat(30)}…` },
  ],
])("%s", (_name, line, column, found, expected) => {
  expect(sourceLine(line, column, found)).toEqual(expected);
});
