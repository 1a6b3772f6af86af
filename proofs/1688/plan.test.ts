import { expect, test } from "vitest";
import { createSearcher } from "@/lib/search/searcher";
import { once, PUBLISHED, policyIndex, sampleProof } from "./text";

const searcher = once(() => createSearcher(policyIndex()));

/** The id of the clause that answers first, and the words that the query was read as. */
function answer(query: string) {
  const { hits, notice } = searcher().search(query, { version: PUBLISHED });
  return { first: hits[0]?.id ?? null, words: notice?.words ?? [] };
}

sampleProof("a word may begin with a character that is a function word alone", () => {
  test.each([
    ["更换支付宝", { first: "s2-3-3-p2", words: ["更换", "支付宝"] }],
    ["按销量排序", { first: "s2-2-3-i1", words: ["销量", "排序"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

sampleProof("pieces of one short word have to stand together", () => {
  test.each([
    ["员工培训", { first: "s5-3-2-p1", words: ["员工", "培训"] }],
    ["屏蔽商品", { first: "s2-2-3-i2", words: ["屏蔽", "商品"] }],
    ["用户协议", { first: null, words: [] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

sampleProof("words typed apart may stand apart, and so may the parts of a sentence", () => {
  test.each([
    ["麦克风 破产", { first: "s2-5-2-p1", words: [] }],
    [
      "我已经注销了账户，为什么你们的备份系统里面还保留着我的个人信息",
      { first: "s4-3-p4", words: ["注销账户", "备份系统", "存储期限"] },
    ],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

sampleProof("a guess keeps the number and crosses no stop, comma or bracket", () => {
  test.each([
    ["13周岁", { first: null, words: [] }],
    ["十三周岁", { first: null, words: [] }],
    ["纳税人十别号", { first: "s2-3-2-p1", words: ["纳税人识别号"] }],
    ["会员）等", { first: "s2-6-1-p3", words: [] }],
    ["会员等您", { first: "s2-6-1-p3", words: [] }],
    ["会员等级", { first: "s2-1-1-p3", words: ["账户等级"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

sampleProof("known words come before a bold guess", () => {
  test.each([["三年以上", { first: "s5-1-p1", words: [] }]])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

sampleProof("a sentence of which no clause answers enough finds nothing", () => {
  test.each([["商品质量问题"], ["通讯录好友推荐"], ["专利申请流程"], ["指纹支付额度"]])("%s", (query) => {
    expect(answer(query)).toEqual({ first: null, words: [] });
  });
});

sampleProof("pinyin of a few syllables begins where a word does", () => {
  test.each([
    ["fujin zhi xian", { first: null, words: [] }],
    ["zhifujindu", { first: "s3-1-5-1-a-p3", words: ["支付进度"] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});

sampleProof("function words of an English sentence say nothing, and nothing else is one", () => {
  test.each([
    ["how can I delete it", { first: "s4-3-p1", words: ["删除"] }],
    ["or 11", { first: null, words: [] }],
    ["how to", { first: null, words: [] }],
  ])("%s", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });
});
