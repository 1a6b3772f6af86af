import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../policy/model";
import { BODY, shopDocument, shopFacts, shopKinds } from "./__fixtures__/shop";
import { carryFacts, idsIn } from "./carry";
import { diffFacts } from "./diff/diff-facts";
import { factsSentences } from "./diff/sentences";

const BEFORE = shopDocument();
const FACTS = shopFacts();

/** What carrying and comparing tell of a text that was changed in one place. */
function told(edit: (body: string) => string) {
  const body = edit(BODY);
  if (body === BODY) throw new Error(`nothing to edit: ${edit}`);
  const after: PolicyDocument = shopDocument(body, "2027-01-15");
  const carry = carryFacts(FACTS, BEFORE, after, "0".repeat(64));
  const kinds = shopKinds();
  const diff = diffFacts({ document: BEFORE, facts: FACTS, kinds }, { document: after, facts: carry.facts, kinds });
  const waiting = [...idsIn(carry, "review"), ...idsIn(carry, "broken")];
  return { waiting, unaccounted: carry.unaccounted, said: factsSentences(diff, true, carry.unaccounted.length) };
}

const SAME = ["处理的信息、目的、接收方都没有变，只改了说法。"];

describe("a text that was changed in one place", () => {
  it.each<[string, (body: string) => string]>([
    ["spaces between letters and characters", (body) => body.replaceAll("IMEI", " IMEI ")],
    ["full width", (body) => body.replaceAll("IMEI", "ＩＭＥＩ").replace("15天", "１５天")],
    ["other marks", (body) => body.replace("型号、IMEI", "型号，IMEI")],
    [
      "a clause that moved",
      (body) =>
        body
          .replace("您付款时，需要提供<u>**银行卡号**</u>。\n\n", "")
          .replace("\n## 二、", "\n您付款时，需要提供<u>**银行卡号**</u>。\n\n## 二、"),
    ],
    ["a clause that was divided", (body) => body.replace("用来建立账号。不提供", "用来建立账号。\n\n不提供")],
    ["stress that went", (body) => body.replace("<u>**银行卡号**</u>", "银行卡号")],
  ])("%s waits for nobody and is no change", (_, edit) => {
    expect(told(edit)).toEqual({ waiting: [], unaccounted: [], said: SAME });
  });

  it.each<[string, (body: string) => string, readonly string[], readonly string[], readonly string[]]>([
    [
      "a sentence of its own about a recipient is never “no change”",
      (body) => body.replace("\n## 三、", "\n我们会向征信机构提供您的姓名。\n\n## 三、"),
      [],
      ["s2-p2"],
      ["新的文字有 1 处还没有人整理，没有比较。"],
    ],
    [
      "a kind that joined a clause is looked at twice: as a fact and as new words",
      (body) => body.replace("我们会记录搜索词", "我们会记录搜索词、停留时长"),
      ["c02"],
      ["s1-p2"],
      ["未比较（1 条）：改动以后还没有人确认。", "新的文字有 1 处还没有人整理，没有比较。"],
    ],
    [
      "so is what a person is, whatever the verb",
      (body) => body.replace("用来建立账号。", "用来建立账号。还会问及身高和体重。"),
      ["c01"],
      ["s1-p1"],
      ["未比较（1 条）：改动以后还没有人确认。", "新的文字有 1 处还没有人整理，没有比较。"],
    ],
    [
      "a kind under another name is lost until somebody says so",
      (body) => body.replace("收货地址", "送货地点"),
      ["s01"],
      [],
      ["未比较（1 条）：改动以后还没有人确认。"],
    ],
  ])("%s", (_, edit, waiting, unaccounted, said) => {
    expect(told(edit)).toEqual({ waiting, unaccounted, said });
  });
});
