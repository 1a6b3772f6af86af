import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { canonicalForm1 } from "./form-1";

const canonical = (body: string) => canonicalForm1(sampleDocument(body)).split("\n").slice(1);

test("structure, words and emphasis, one block a line, after the title and the dates", () => {
  const body = `## 一、甲

您**同意**并<u>**单独同意**</u>\\*。

1、第 一 项

| 名称 | 用途 |
| - | - |
| 乙 | **丙** |

## 附录：定义

儿童：指未成年人。`;
  expect(canonicalForm1(sampleDocument(body)).split("\n")).toEqual([
    "隐私政策|2022-11-15|2022-11-15",
    "heading|1|一、|甲",
    "paragraph|||您*同意*并_单独同意_\\*。",
    "item||1、|第一项",
    "table|||名称¦用途‖乙¦*丙*",
    "heading|1||附录：定义",
    "definition||儿童|指未成年人。",
  ]);
});

describe("what reads the same is the same", () => {
  test.each([
    ["white space", "## 一、甲\n\n您 同意。", "##   一、 甲\n\n\n您同意。"],
    ["links", "## 一、甲\n\n您同意。", '## 一、甲\n\n您<Ref to="s1">同意</Ref>。'],
    ["emphasis cut by a link", "## 一、甲\n\n**您同意**。", '## 一、甲\n\n**您<Ref to="s1">同意</Ref>**。'],
    ["one underline in two", "## 一、甲\n\n<u>**您同意**</u>。", "## 一、甲\n\n<u>**您**</u><u>**同意**</u>。"],
  ])("%s", (_, a, b) => expect(canonical(a)).toEqual(canonical(b)));
});

describe("what reads differently is different", () => {
  test.each([
    ["stars and bold", "## 一、甲\n\n\\*您\\*。", "## 一、甲\n\n**您**。"],
    ["underscores and underline", "## 一、甲\n\n\\_您\\_。", "## 一、甲\n\n<u>**您**</u>。"],
    ["bars and cells", "## 一、甲\n\n|甲¦乙|\n|-|", "## 一、甲\n\n|甲|乙|\n|-|-|"],
    ["label and words", "## 一、甲", "## 甲"],
    ["half-width and full-width stop", "## 一、甲\n\nA.乙", "## 一、甲\n\nA．乙"],
  ])("%s", (_, a, b) => expect(canonical(a)).not.toEqual(canonical(b)));
});
