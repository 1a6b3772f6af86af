import { describe, expect, it } from "vitest";
import { policy } from "../compare/__fixtures__/build";
import { comparePolicies } from "../compare/compare-policies";
import type { FactChange } from "../facts/diff/entry";
import { factsSuggestion, suggestedClass } from "./facts-evidence";
import { buildReport } from "./report";

const entry = (kind: FactChange["kind"], before: string | null, after: string | null): FactChange => ({
  kind,
  scope: "场景",
  id: "account",
  before,
  after,
  clauses: ["s1-p1"],
});
const RECIPIENT = entry("接收方+", null, "配送公司");
const TERM = entry("答复期限变长", "15天", "30天");
const SAID_NOW = entry("未写明→写明", null, "三年");

describe("the class that facts make evident", () => {
  it.each([
    ["a recipient that came", [RECIPIENT], "共享对象变化", "清单里新增接收方“配送公司”。"],
    ["a term that grew", [TERM], "权利变化", "清单里答复期限变长“15天” → “30天”。"],
    ["of several the gravest", [TERM, RECIPIENT], "共享对象变化", "清单里新增接收方“配送公司”。"],
    ["the same said of two facts", [TERM, { ...TERM, id: "other" }], "权利变化", "清单里答复期限变长“15天” → “30天”。"],
  ] as const)("%s", (_, entries, cls, why) => {
    expect(factsSuggestion(entries)).toEqual({ class: cls, why });
  });

  it("none, where an entry says no class", () => expect(factsSuggestion([SAID_NOW])).toBeNull());
});

describe("beside what the words suggest", () => {
  const form = { class: "文字更正", why: "原文有错字。" } as const;
  const kinds = { class: "处理种类变化", why: "新的文字写明收集原来没有提到的信息。" } as const;
  it.each([
    ["words that say nothing changed give way", form, [RECIPIENT], "共享对象变化"],
    ["words that say what changed stand", kinds, [RECIPIENT], "处理种类变化"],
    ["without facts the words stand", form, [], "文字更正"],
    ["without words the facts stand", null, [TERM], "权利变化"],
    ["nothing says nothing", null, [], undefined],
  ] as const)("%s", (_, ofWords, entries, cls) => {
    expect(suggestedClass(ofWords, entries)?.class).toBe(cls);
  });
});

describe("in the report", () => {
  const diff = comparePolicies(
    policy("# 一、甲\n我们会把订单交给快递公司。", "2022-11-15"),
    policy("# 一、甲\n我们会把订单交给快递公司和配送公司。", "2027-01-15"),
  );
  const id = diff.changes[0]?.id ?? "";
  const lists = new Map([[id, [RECIPIENT]]]);
  const report = (cls: "文字更正" | "共享对象变化") =>
    buildReport(diff, { [id]: { class: cls, note: "" } }, { today: "2027-01-01", lists });

  it("a class that says only words changed is an error, with the fact against it", () => {
    const { rows, problems } = report("文字更正");
    expect(rows[0]?.evidence).toEqual([RECIPIENT]);
    expect(problems.filter(({ rule }) => rule === "class-against-facts")).toEqual([
      {
        rule: "class-against-facts",
        severity: "error",
        change: id,
        message: "定为“文字更正”，清单里新增接收方“配送公司”。请改类别，或在“清单”里改正",
      },
    ]);
  });

  it("a class that says what else changed is none", () => {
    expect(report("共享对象变化").problems.filter(({ rule }) => rule === "class-against-facts")).toEqual([]);
  });
});
