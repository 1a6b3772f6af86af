import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { CHARACTERS_PER_MINUTE, measure } from "./measure";

describe("how long a text is", () => {
  test.each([
    ["punctuation is not read", "## 甲\n\n乙，丙！", 3],
    ["a Latin word or a number is one", "## 甲\n\nCookie和1688平台", 6],
    ["a label is read", "## 一、甲", 2],
    ["a table is read", "## 甲\n\n| 乙 |\n| - |\n| 丙 |", 3],
    ["a definition's term is read", "## 附录\n\n儿童：甲", 5],
  ])("%s", (_, body, characters) => expect(measure(sampleDocument(body)).characters).toBe(characters));

  test.each([
    [1, 1],
    [CHARACTERS_PER_MINUTE * 1.4, 1],
    [CHARACTERS_PER_MINUTE * 1.5, 2],
    [CHARACTERS_PER_MINUTE * 25, 25],
  ])("%i characters are read in %i minutes", (characters, minutes) => {
    expect(measure(sampleDocument(`## ${"字".repeat(characters)}`)).minutes).toBe(minutes);
  });
});

test.each([
  ["none", "## 甲", 0],
  ["cut by a link, it is one", '## 甲\n\n**您<Ref to="sh1">同意</Ref>了**', 1],
  ["two styles side by side are two", "## 甲\n\n<u>**您**</u>**同意**", 2],
  ["apart, they are two", "## 甲\n\n**您**都**同意**", 2],
])("stretches of emphasis: %s", (_, body, emphasised) => {
  expect(measure(sampleDocument(body)).emphasised).toBe(emphasised);
});
