import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { promisedContents } from "./promised-contents";

const REST = "\n\n## 一、范围\n\n甲。\n\n### （一）产品\n\n乙。\n\n## 附录：定义\n\n丙：指丁。";
const listed = ["s1", "appendix"];

describe("the chapters are listed where the text promises them and does not list them", () => {
  test.each([
    ["## 【引言】\n\n欢迎您。\n\n本隐私政策将帮助您了解以下内容：", "intro"],
    ["## 引言\n\n您可以从中了解：", "intro"],
    ["## 致读者\n\n**本声明包括如下几个部分：**", "sh1"],
    ["## 提示\n\n请仔细阅读。\n\n## 前言\n\n目录如下:", "intro"],
  ])("%s", (front, chapter) => {
    expect(promisedContents(sampleDocument(front + REST))).toEqual({ chapter, listed });
  });

  test("in a text whose chapters bear no numbers", () => {
    const text = "## 说明\n\n本政策将帮助您了解以下内容：\n\n## 我们收集什么\n\n甲。\n\n## 联系我们\n\n乙。";
    expect(promisedContents(sampleDocument(text))).toEqual({ chapter: "sh1", listed: ["sh2", "sh3"] });
  });
});

test.each([
  ["a text that promises nothing", `## 【引言】\n\n欢迎您。请仔细阅读。${REST}`],
  ["a list that stands in the text", `## 【引言】\n\n本政策将帮助您了解以下内容：\n\n1、范围\n\n2、定义${REST}`],
  ["a sentence further down", `## 【引言】\n\n本政策将帮助您了解以下内容：\n\n请仔细阅读。${REST}`],
  ["a promise of something else", `## 【引言】\n\n我们的联系邮箱：${REST}`],
  ["a list inside a chapter", `## 一、范围\n\n我们处理以下信息：${REST.replace("一、", "二、")}`],
  ["a text that ends there", "## 【引言】\n\n本政策将帮助您了解以下内容："],
])("nothing is added to %s", (_, text) => {
  expect(promisedContents(sampleDocument(text))).toBeNull();
});
