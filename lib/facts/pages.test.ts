import { describe, expect, it } from "vitest";
import { shopDocument, shopFacts, shopKinds } from "./__fixtures__/shop";
import { doingsBySection } from "./doings";
import { findListPage, listPagesOf, listsAreBuilt } from "./list-pages";
import { permissionUses } from "./permissions";
import type { Plain } from "./plain";
import { detailsOf, situationsOf } from "./situations";

const AT = "at: [{ clause: s3-p1, quote: 注销 }]";

describe("the pages of a version", () => {
  const addresses = { text: "/", clause: (id: string) => `/#${id}`, list: (page: string) => `/${page}/` };
  const lists = { document: shopDocument(), facts: shopFacts(), kinds: shopKinds(), addresses };
  const plain: Plain = {
    version: "1",
    fingerprint: "",
    revised: "2026-12-01",
    status: "editorial",
    card: [],
    lines: [],
    questions: [],
  };

  it.each([
    ["no facts", null, []],
    ["facts alone", { ...lists, plain: null }, ["collected", "shared", "rights", "mine"]],
    ["facts and plain lines", { ...lists, plain }, ["collected", "shared", "rights", "mine", "plain"]],
  ])("with %s", (_name, given, expected) => {
    expect(listPagesOf(given)).toEqual(expected);
  });

  it("are known by their names alone", () => {
    expect(["shared", "Shared", "glossary", ""].map(findListPage)).toEqual(["shared", null, null, null]);
  });

  it("are there only where the build found facts", () => {
    expect([{ POLICY_LISTS: "1" }, { POLICY_LISTS: "0" }, {}].map(listsAreBuilt)).toEqual([true, false, false]);
  });
});

describe("what a reader can do", () => {
  const facts = shopFacts(`rights:
  - { id: r1, right: 删除, kind: 法定权利, who: 本人, do: 申请, ${AT} }
  - { id: r2, right: 拒绝, kind: 选择, who: 本人, do: 不提供, ${AT} }
  - { id: r3, right: 投诉, kind: 联系, who: 本人, do: 写信, ${AT} }
  - { id: r4, right: 被告知, kind: 知情, who: 本人, do: 等候, ${AT} }
settings:
  - { id: t1, what: 看足迹, kind: 路径, ${AT} }
  - { id: t2, what: 关广告, kind: 动作, for: [所有人], ${AT} }
  - { id: t3, what: 不给权限, kind: 选择, ${AT} }
  - { id: t4, what: 找客服, kind: 联系, ${AT} }
  - { id: t5, what: 看说明, kind: 文件, ${AT} }
`);

  it("stands by what has to be done, what concerns everybody first", () => {
    const told = doingsBySection(facts).map(({ section, doings }) => [section, doings.map(({ fact }) => fact.id)]);
    expect(told).toEqual([
      ["own", ["t2", "t1", "t3"]],
      ["rights", ["r1", "r2"]],
      ["ask", ["r3", "t4"]],
      ["told", ["r4", "t5"]],
    ]);
  });

  it("has no section without anything in it", () => {
    expect(doingsBySection({ ...facts, rights: [], settings: [] })).toEqual([]);
  });
});

describe("permissions", () => {
  it("stand each with every fact that asks for it, and after them what needs none", () => {
    const facts = shopFacts(`collection:
  - { id: c1, scene: 拍照, permissions: [相机], ${AT} }
  - { id: c2, scene: 发图, permissions: [相册, 相机], ${AT} }
  - { id: c3, scene: 后台, capabilities: [自启动], ${AT} }
`);
    const told = permissionUses(facts).map((use) => [use.name, use.asked, use.facts.map(({ id }) => id)]);
    expect(told).toEqual([
      ["相机", true, ["c1", "c2"]],
      ["相册", true, ["c2"]],
      ["自启动", false, ["c3"]],
    ]);
  });
});

describe("situations", () => {
  const facts = shopFacts(`collection:
  - { id: c1, scene: 下单, data: [手机号码, 收货地址], for: [买, 所有人], ${AT} }
settings:
  - { id: t1, what: 关广告, kind: 路径, path: 我的-设置, for: [所有人], ${AT} }
  - { id: t2, what: 别的, kind: 路径, ${AT} }
minors:
  - { id: m1, rule: 先问监护人, for: [家长], ${AT} }
`);

  it("have everybody first, and leave out what concerns nobody in particular", () => {
    const told = situationsOf(facts).map(({ audience, entries }) => [audience, entries.map(({ fact }) => fact.id)]);
    expect(told).toEqual([
      ["所有人", ["c1", "t1"]],
      ["买", ["c1"]],
      ["家长", ["m1"]],
    ]);
  });

  it("tell a fact in the text's own words, where it has more than its name", () => {
    const entries = situationsOf(facts).flatMap((one) => one.entries);
    expect(entries.map(detailsOf)).toEqual([["手机号码", "收货地址"], ["我的-设置"], ["手机号码", "收货地址"], []]);
  });
});
