import { describe, expect, test } from "vitest";
import { parseSynonyms } from "./synonym-file";

const parse = (source: string) => parseSynonyms(source);
const said = (source: string) => parse(source).messages.map(({ line, reason }) => `${line} ${reason}`);

test("a right file gives its groups", () => {
  expect(parse("- topic: 注销\n  terms: [注销账户]\n  asks: [销户]\n")).toEqual({
    groups: [{ topic: "注销", terms: ["注销账户"], asks: ["销户"] }],
    messages: [],
  });
});

describe("a faulty file is told to the person who edits it", () => {
  test.each([
    [
      "an alias that leads nowhere",
      "*a",
      ["1 这里用了 * 引用，同义词表不支持。把词直接写出来；词里真有 * 就给它加上引号。"],
    ],
    [
      "an alias",
      "- topic: &a 注销\n  terms: [*a]\n  asks: []\n",
      ["2 这里用了 * 引用，同义词表不支持。把词直接写出来；词里真有 * 就给它加上引号。"],
    ],
    [
      "a group without terms",
      "- topic: 注销\n  terms: []\n  asks: [销户]\n",
      ["2 第 1 组的 terms：terms 至少要有一个词，写政策里的原词。"],
    ],
    [
      "one word where a list belongs",
      "- topic: 注销\n  terms: 注销\n  asks: []\n",
      ["2 第 1 组的 terms：这里应是方括号里的一串词，例如 [注销账户, 注销]；没有词就写 []。"],
    ],
    [
      "a number among the words",
      "- topic: 注销\n  terms: [注销账户, 15]\n  asks: []\n",
      ["2 第 1 组的 terms 第 2 个词：这里应是一个词；数字或英文是非词（yes、no）请加引号。"],
    ],
    [
      "a key that does not exist",
      "- topic: 注销\n  terms: [注销]\n  asks: []\n  note: 好\n",
      ["1 第 1 组：多了 note，只能写 topic、terms、asks。"],
    ],
    [
      "a topic twice",
      "- topic: 注销\n  terms: [注销]\n  asks: []\n- topic: 注销\n  terms: [账户]\n  asks: []\n",
      ["4 “注销”已经是第 1 组。合并这两组，或换一个 topic。"],
    ],
    ["no list at all", "注销: 销户\n", ["1 同义词表应由一组一组的词组成。每组以“- topic: ”开头，照别的组写。"]],
  ])("%s", (_, source, messages) => {
    expect(said(source)).toEqual(messages);
  });

  test("broken YAML", () => {
    expect(said("- topic: [注销\n")[0]).toMatch(/同义词表的格式读不懂/);
  });
});
