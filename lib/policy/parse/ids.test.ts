import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";

test("an id is the way of labels to a block, then a count within its section", () => {
  const { blocks } = sampleDocument(`## 【引言】

甲

乙

## 一、甲

1、甲

### （一）甲

甲

#### 1、甲

##### 1) 甲

###### A. 甲

甲

乙

1) 甲
2) 乙

| 甲 |
| - |
| 乙 |

### （二）乙

### 没有编号

甲

### 也没有编号

## 附录：定义

以下是定义

我们 的：甲

1688平台：乙`);
  expect(blocks.map(({ id, path }) => [id, path.join(" ")])).toEqual([
    ["intro", ""],
    ["intro-p1", "intro"],
    ["intro-p2", "intro"],
    ["s1", ""],
    ["s1-i1", "s1"],
    ["s1-1", "s1"],
    ["s1-1-p1", "s1 s1-1"],
    ["s1-1-1", "s1 s1-1"],
    ["s1-1-1-1", "s1 s1-1 s1-1-1"],
    ["s1-1-1-1-a", "s1 s1-1 s1-1-1 s1-1-1-1"],
    ["s1-1-1-1-a-p1", "s1 s1-1 s1-1-1 s1-1-1-1 s1-1-1-1-a"],
    ["s1-1-1-1-a-p2", "s1 s1-1 s1-1-1 s1-1-1-1 s1-1-1-1-a"],
    ["s1-1-1-1-a-i1", "s1 s1-1 s1-1-1 s1-1-1-1 s1-1-1-1-a"],
    ["s1-1-1-1-a-i2", "s1 s1-1 s1-1-1 s1-1-1-1 s1-1-1-1-a"],
    ["s1-1-1-1-a-t1", "s1 s1-1 s1-1-1 s1-1-1-1 s1-1-1-1-a"],
    ["s1-2", "s1"],
    ["s1-h1", "s1"],
    ["s1-h1-p1", "s1 s1-h1"],
    ["s1-h2", "s1"],
    ["appendix", ""],
    ["appendix-p1", "appendix"],
    ["def-我们-的", "appendix"],
    ["def-1688平台", "appendix"],
  ]);
});
