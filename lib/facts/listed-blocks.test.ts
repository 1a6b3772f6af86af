import { describe, expect, it } from "vitest";
import { LISTS, shopDocument, shopFacts, shopKinds } from "./__fixtures__/shop";
import type { VersionLists } from "./list-pages";
import { chapterAddresses, listedBlocks, listedScript } from "./listed-blocks";
import type { Plain } from "./plain";

const addresses = {
  text: "/versions/1/",
  clause: (id: string) => `/versions/1/#${id}`,
  list: (page: string, row?: string) => `/versions/1/${page}/#${row}`,
};

function lists(lines: readonly { readonly section: string; readonly text: string }[]): VersionLists {
  const plain: Plain = {
    version: "1",
    fingerprint: "",
    revised: "2026-12-01",
    status: "editorial",
    card: [],
    lines: lines.map((line) => ({ ...line, clauses: ["s1-p1"] })),
    questions: [],
  };
  const document = shopDocument();
  return { document, facts: shopFacts(LISTS, document), kinds: shopKinds(), plain, addresses };
}

const LINES = [{ section: "s1", text: "注册要手机号码。" }];

describe("what the lists say of a block", () => {
  it("is of a clause its rows by name, and of a section its line and how many rows it has", () => {
    expect(listedBlocks(lists(LINES))).toEqual({
      s1: { plain: "注册要手机号码。", rows: [["collected", "c01", "3 项"]] },
      "s1-p1": { rows: [["collected", "c01", "注册"]] },
      "s1-p2": { rows: [["collected", "c02", "浏览"]] },
      "s1-p3": { rows: [["collected", "c03", "付款"]] },
      s2: { rows: [["shared", "s01", "1 项"]] },
      "s2-p1": { rows: [["shared", "s01", "快递公司"]] },
      s3: { rows: [["rights", "r01", "1 项"]] },
      "s3-p1": { rows: [["rights", "r01", "注销"]] },
    });
  });

  it("counts a fact once in a section, however many of its clauses it rests on", () => {
    const two = LISTS.replace("quote: 我们会记录搜索词 }", "quote: 我们会记录搜索词 }, { clause: s1-p3, quote: 付款 }");
    const document = shopDocument();
    const listed = listedBlocks({ ...lists([]), facts: shopFacts(two, document) });
    expect(listed.s1?.rows).toEqual([["collected", "c01", "3 项"]]);
    expect(listed["s1-p3"]?.rows?.map(([, row]) => row)).toEqual(["c02", "c03"]);
  });
});

describe("where a chapter leads", () => {
  it.each([
    [
      "to its plain line",
      lists(LINES),
      { s1: "/versions/1/plain/#s1", s2: "/versions/1/shared/#s01", s3: "/versions/1/rights/#r01" },
    ],
    [
      "without plain lines, to its first row",
      { ...lists([]), plain: null },
      { s1: "/versions/1/collected/#c01", s2: "/versions/1/shared/#s01", s3: "/versions/1/rights/#r01" },
    ],
    ["nowhere without lists", null, {}],
  ])("%s", (_, given, expected) => {
    expect(chapterAddresses(given)).toEqual(expected);
  });
});

it("what is listed is a script that leaves it on the page", () => {
  expect(listedScript({ s1: { plain: "<一>" } })).toBe('self.policyListed={"s1":{"plain":"\\u003c一>"}};\n');
});
