import { describe, expect, test } from "vitest";
import { PUBLISHED, shopIndex } from "../__fixtures__/shop-index";
import { createSearcher } from "../searcher";

const searcher = createSearcher(shopIndex);

/** The id of the clause that answers first, and the words that the query was read as. */
function answer(query: string) {
  const { hits, notice } = searcher.search(query, { version: PUBLISHED });
  return { first: hits[0]?.id ?? null, words: notice?.words ?? [] };
}

const NONE = { first: null, words: [] };

describe("a word may begin with a character that is a function word alone", () => {
  test.each([
    ["按销量排列", { first: "s2-2-2-p3", words: ["销量", "排列"] }],
    ["按时间排列", { first: "s2-2-2-p3", words: ["时间", "排列"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

describe("pieces of one short word have to stand together", () => {
  test.each([
    ["员工限制", { first: "s5-3-p1", words: ["员工", "限制"] }],
    ["书商推销", { first: "s3-3-p1", words: ["书商", "推销"] }],
    ["用户协议", NONE],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

describe("words typed apart may stand apart, and so may the parts of a sentence", () => {
  test.each([
    ["破产 接收方", { first: "s3-4-p1", words: [] }],
    ["我已经注销了账号，为什么你们还保存着我的交易记录", { first: "s4-4-p2", words: ["注销账号", "保存", "交易记录"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

describe("a guess keeps the number and crosses no stop, comma or bracket", () => {
  test.each([
    ["13周岁", NONE],
    ["十三周岁", NONE],
    ["纳税人十别号", { first: "s2-3-4-p1", words: ["纳税人识别号"] }],
    ["书签和批住", { first: "s2-4-p1", words: ["书签和批注"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

describe("known words come before a bold guess", () => {
  test.each([["三年以上", { first: "s5-1-p1", words: [] }]])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

describe("a sentence of which no clause answers enough finds nothing", () => {
  test.each([["商品质量问题"], ["通讯录好友匹配"], ["专利申请流程"], ["指纹支付额度"]])("%s", (query) => {
    expect(answer(query)).toEqual(NONE);
  });
});

describe("pinyin of a few syllables begins where a word does", () => {
  test.each([
    ["fujin zhi xian", NONE],
    ["yuedujindu", { first: "s2-4-p1", words: ["阅读进度"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

describe("function words of an English sentence say nothing, and nothing else is one", () => {
  test.each([
    ["how can I delete it", { first: "s4-3-p1", words: ["删除"] }],
    ["or 11", NONE],
    ["how to", NONE],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});
