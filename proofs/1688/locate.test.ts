import { expect, test } from "vitest";
import { clauseNumber } from "@/lib/reading/citation";
import { createSearcher } from "@/lib/search/searcher";
import { once, PUBLISHED, policyIndex, sampleProof, version } from "./text";

const searcher = once(() => createSearcher(policyIndex()));
const search = (query: string) => searcher().search(query, { version: PUBLISHED });

sampleProof("the number of a clause finds it, and what stands under it after it", () => {
  test.each([
    ["四、（五）", ["s4-5-p1"]],
    ["四(五)", ["s4-5-p1"]],
    ["4.5", ["s4-5-p1"]],
    ["“第四章第五节”", ["s4-5-p1"]],
    ["四、（五）第2项", ["s4-5-i2"]],
    ["二（三）1", ["s2-3-1-p1"]],
    ["第四章（五）", ["s4-5-p1"]],
    ["第四章 (五) 第2项", ["s4-5-i2"]],
    ["第二章（三）1第1段", ["s2-3-1-p1"]],
    ["三、（一）5、1)A.", ["s3-1-5-1-a-p1"]],
    ["第七條", ["s7-p1"]],
    ["五、1", ["s5-1-i1", "s5-3-1-p1"]],
  ])("%s", (query, ids) => {
    const { hits, notice } = search(query);
    expect(hits.map(({ id }) => id)).toEqual(ids);
    expect(hits.every(({ ranges }) => ranges.length === 0)).toBe(true);
    expect(notice).toBe(null);
  });
});

sampleProof("a citation", () => {
  test("of every numbered clause finds that clause first", () => {
    const document = version(PUBLISHED);
    const cited = document.blocks
      .filter(({ label, path }) => label !== null && path.every((id) => /^s[\d-]/.test(id)))
      .map((block) => [clauseNumber(document, block), block.id] as const);
    expect(cited.length).toBeGreaterThan(0);
    expect(
      cited.filter(([number, id]) => ![search(number).hits[0]?.id, search(number).hits[0]?.section.id].includes(id)),
    ).toEqual([]);
  });
});

sampleProof("a number beside words says where to look", () => {
  test.each([
    ["第八条 联系方式", "s8"],
    ["第四章注销账户", "s4-5"],
    ["第九条 注销账户", "s4-5"],
  ])("%s", (query, first) => {
    expect(search(query).hits[0]?.section.id).toBe(first);
  });
});

sampleProof("what names no clause is a word like any other", () => {
  test.each([
    ["三", 10],
    ["第九章", 0],
    ["第十章第二条", 0],
  ])("%s", (query, total) => {
    expect(search(query).total).toBe(total);
  });
});
