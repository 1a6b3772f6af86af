import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { CHANGE_CLASSES } from "@/lib/policy/model";
import { CLASS_GROUPS } from "./class-groups";
import { checkDecisions } from "./decisions";

const diff = comparePolicies(
  policy("# 一、甲\n1) 我们将在15天内答复您的请求。\n2) 请您阅读,并同意本政策。"),
  policy("# 一、甲\n1) 我们将在30天内答复您的请求。\n2) 请您阅读，并同意本政策。"),
);
const NOTE = "答复期限改为30天。";

describe("what stands in the way of publishing", () => {
  it.each([
    ["nothing", { "edited-s1-i1": { class: "权利变化", note: NOTE } }, []],
    ["a change nobody looked at; one of layout needs nobody", {}, ["edited-s1-i1 还没有定类别。请从类别表里选一个"]],
    [
      "a class left open",
      { "edited-s1-i1": { class: "未定", note: NOTE } },
      ["edited-s1-i1 还没有定类别。请从类别表里选一个"],
    ],
    [
      "a class that is not in the list",
      { "edited-s1-i1": { class: "其他", note: NOTE } },
      ["edited-s1-i1 没有“其他”这个类别。请从类别表里选一个"],
    ],
    [
      "a note that is too long, counted as a reader counts",
      { "edited-s1-i1": { class: "权利变化", note: "𠮷".repeat(61) } },
      ["edited-s1-i1 给读者的说明有 61 字，超过 60 字。请缩短"],
    ],
    ["a note of just the length", { "edited-s1-i1": { class: "权利变化", note: "𠮷".repeat(60) } }, []],
    [
      "a note of two lines",
      { "edited-s1-i1": { class: "权利变化", note: "一\n二" } },
      ["edited-s1-i1 给读者的说明里有换行或看不见的字符。请写成一行"],
    ],
    [
      "a changed number called a correction",
      { "edited-s1-i1": { class: "文字更正", note: "" } },
      ["edited-s1-i1 类别是“文字更正”，但这里要紧的词变了（15天、30天）。请确认含义没有变"],
    ],
    [
      "a change that is not there",
      { "edited-s1-i1": { class: "权利变化", note: "" }, "edited-s9": { class: "排版", note: "" } },
      ["edited-s9 这次比较里没有“edited-s9”这处变化，它的类别和说明没有用上。请核对对照版本是不是换过"],
    ],
    ["a name every object has", JSON.parse('{"edited-s1-i1":{"class":"权利变化","note":""}}'), []],
  ])("%s", (_case, decisions, expected) => {
    expect(checkDecisions(diff, decisions).map(({ change, message }) => `${change} ${message}`)).toEqual(expected);
  });

  it("only a changed number called a correction, and a decision on nothing, can be accepted as they are", () => {
    const decisions = {
      "edited-s1-i1": { class: "文字更正", note: "字".repeat(61) },
      gone: { class: "排版", note: "" },
    };
    expect(checkDecisions(diff, decisions).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "error note-too-long",
      "warning substance-as-form",
      "warning change-unknown",
    ]);
  });
});

it("every class of the closed list stands in one group", () => {
  expect([...CLASS_GROUPS.flatMap(({ classes }) => classes)].sort()).toEqual([...CHANGE_CLASSES].sort());
});
