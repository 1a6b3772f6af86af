import { describe, expect, test } from "vitest";
import { indexOf, TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { blockText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { PUBLISHED, shopIndex } from "./__fixtures__/shop-index";
import type { SearchHit } from "./response";
import { createSearcher } from "./searcher";

const searcher = createSearcher(shopIndex);
/** A heading is found by its section, an item by itself. */
const leadsTo = (hit: SearchHit, id: string | undefined) => hit.id === id || hit.section.id === id;
const search = (query: string) => searcher.search(query, { version: PUBLISHED });

describe("the number of a clause finds it, and the number of a heading its section", () => {
  test.each([
    ["四、（四）", ["s4-4-p1"]],
    ["四(四)", ["s4-4-p1"]],
    ["4.4", ["s4-4-p1"]],
    ["“第四章第四节”", ["s4-4-p1"]],
    ["四、（三）第2项", ["s4-3-i2"]],
    ["二（三）1", ["s2-3-1-p1"]],
    ["第四章（四）", ["s4-4-p1"]],
    ["第四章 (三) 第2项", ["s4-3-i2"]],
    ["第二章（三）1第1段", ["s2-3-1-p1"]],
    ["三、（一）2、", ["s3-1-2-p1"]],
    ["第七條", ["s7-p1"]],
    ["八、1", ["s8-i1"]],
  ])("%s", (query, ids) => {
    const { hits, notice } = search(query);
    expect(hits.map(({ id }) => id)).toEqual(ids);
    expect(hits.every(({ ranges }) => ranges.length === 0)).toBe(true);
    expect(notice).toBe(null);
  });
});

describe.each(TESTED_CONTENTS)("in the version in force of $folder", ({ folder, latest }) => {
  const own = createSearcher(indexOf({ folder, documents: [latest] }));
  const found = (query: string, limit: number) => own.search(query, { version: latest.version, limit }).hits;

  test("every citation of a numbered clause finds that clause first", () => {
    const cited = latest.blocks
      .filter(({ label, path }) => label !== null && path.every((id) => /^s[\d-]/.test(id)))
      .map((block) => [clauseNumber(latest, block), block.id] as const);
    expect(cited.filter(([number, id]) => !found(number, 1).some((hit) => leadsTo(hit, id)))).toEqual([]);
  });

  test("the words of every heading find it", () => {
    const headings = latest.blocks
      .filter(({ kind }) => kind === "heading")
      .map((block) => [blockText(block), block.id]);
    const missed = headings.filter(
      ([words = "", id]) => !found(words, Number.POSITIVE_INFINITY).some((hit) => leadsTo(hit, id)),
    );
    expect(missed).toEqual([]);
  });
});

describe("a number beside words says where to look", () => {
  test.each([
    ["第八条 联系方式", "s8"],
    ["第八部分联系方式", "s8"],
    ["第四章注销账号", "s4-4"],
    ["第九条 注销账号", "s4-4"],
  ])("%s", (query, first) => {
    expect(search(query).hits[0]?.section.id).toBe(first);
  });
});

describe("what names no clause is a word like any other", () => {
  test.each([
    ["三", 5],
    ["第九章", 0],
    ["第十章第二条", 0],
  ])("%s", (query, total) => {
    expect(search(query).total).toBe(total);
  });
});
