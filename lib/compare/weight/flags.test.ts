import { describe, expect, it } from "vitest";
import type { Flag } from "@/lib/compare/model";
import { flagsOf } from "@/lib/compare/weight/flags";
import { tokenizer } from "@/lib/compare/words/tokens";
import { compareWords } from "@/lib/compare/words/words";

const tokenize = tokenizer(["未成年人"]);

describe("a number that is a name is no quantity", () => {
  const flagsIn = (title: string, terms: readonly string[], before: string, after: string) => {
    const named = tokenizer(terms, [title]);
    return flagsOf(compareWords(before, after, named), named);
  };
  it.each([
    ["in the title", "六零七零（6070）隐私政策", [], "登录后浏览", "登录6070后浏览"],
    ["at its front", "365书屋隐私政策", [], "打开网站", "打开365网站"],
    ["beside words of another script", "Shop 88隐私政策", [], "打开网站", "打开88网站"],
    ["in a defined term", "隐私政策", ["12306平台"], "打开网站", "打开12306网站"],
  ])("%s", (_, title, terms, before, after) => {
    expect(flagsIn(title, terms, before, after)).toEqual([]);
  });

  it.each([
    ["another number", "六零七零（6070）隐私政策", [], "保存6070条", "保存6071条", "6070条"],
    ["a name with a unit", "30天书屋隐私政策", [], "在30天内答复", "在15天内答复", "30天"],
    ["the version in a title", "隐私政策V2.15", [], "每页15", "每页", "15"],
    ["the year in a title", "隐私政策（2024）", [], "编号2024", "编号", "2024"],
    ["a single digit", "第7书店隐私政策", [], "尾号7", "尾号", "7"],
    ["an age in a defined term", "隐私政策", ["14周岁以下儿童"], "满14周岁", "满16周岁", "14周岁"],
  ])("but %s is one", (_, title, terms, before, after, number) => {
    expect(flagsIn(title, terms, before, after).flatMap((flag) => flag.before)).toEqual([number]);
  });
});

describe("what must be read first", () => {
  it.each<[string, string, string, readonly Flag[]]>([
    ["a number", "保存三年。", "保存五年。", [{ kind: "number", before: ["三年"], after: ["五年"] }]],
    ["a level", "三级以上测评", "二级以上测评", [{ kind: "number", before: ["三级"], after: ["二级"] }]],
    ["a share", "收取5%的费用", "收取5‰的费用", [{ kind: "number", before: ["5%"], after: ["5‰"] }]],
    ["a share in words", "收取百分之五的费用", "收取5%的费用", []],
    ["a count", "包括如下两种：", "包括如下三种：", [{ kind: "number", before: ["两种"], after: ["三种"] }]],
    ["an article", "您开启任一权限即代表", "您开启任何一项权限即代表", []],
    ["a day of the year", "自3月15日起", "自4月1日起", [{ kind: "date", before: ["3月15日"], after: ["4月1日"] }]],
    ["a date written otherwise", "自2022-11-05起", "自2022年11月5日起", []],
    ["a negation", "我们会共享", "我们不会共享", [{ kind: "negation", before: [], after: ["不"] }]],
    ["a negation in other words", "不满十四周岁的", "未满14周岁的", []],
    [
      "a duty lifted and forbidden",
      "您无需提供",
      "您不得提供",
      [{ kind: "negation", before: ["无需"], after: ["不得"] }],
    ],
    [
      "a limit turned round",
      "保存不少于三年",
      "保存不超过三年",
      [{ kind: "negation", before: ["不少于"], after: ["不超过"] }],
    ],
    [
      "the negation that came, not the one that stayed",
      "我们不会将您的信息委托他人处理。",
      "未经您同意，我们不委托他人处理信息。",
      [{ kind: "negation", before: [], after: ["未"] }],
    ],
    [
      "a sentence moved inside its clause",
      "我们将在15天内答复您的请求。您可以随时撤回已经作出的同意并注销账户。",
      "您可以随时撤回已经作出的同意并注销账户。我们将在15天内答复您的请求。",
      [],
    ],
    ["a prohibition in other words", "禁止转让", "不得转让", []],
    ["an exception", "我们将收费", "除非另有约定，我们将收费", [{ kind: "negation", before: [], after: ["除非"] }]],
    ["a word that holds a negation", "我们改进服务", "我们不断改进无线服务", []],
  ])("%s", (_, before, after, expected) => {
    expect(flagsOf(compareWords(before, after, tokenize), tokenize)).toEqual(expected);
  });
});
