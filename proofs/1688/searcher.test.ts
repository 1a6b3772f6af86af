import { expect, test } from "vitest";
import { createSearcher } from "@/lib/search/searcher";
import { once, PUBLISHED, policyIndex, sampleProof } from "./text";

const searcher = once(() => createSearcher(policyIndex()));
const search = (query: string) => searcher().search(query, { version: PUBLISHED });
const words = (query: string) => search(query).notice?.words ?? [];

sampleProof("what was not literal is said, with the words of the text", () => {
  test.each([
    ["the word itself", "支付宝", null],
    ["several words", "删除 备份", null],
    ["a number spelt otherwise", "十五天", null],
    ["traditional characters", "註銷賬戶", null],
    ["full width", "ＳＤＫ", null],
    ["a synonym", "销户", { how: "synonym", words: ["注销账户"] }],
    ["a word in English", "alipay", { how: "synonym", words: ["支付宝"] }],
    ["pinyin", "zhifubao", { how: "pinyin", words: ["支付宝"] }],
    ["pinyin with spaces", "zhi fu bao", { how: "pinyin", words: ["支付宝"] }],
    ["pinyin with tones", "zhīfùbǎo", { how: "pinyin", words: ["支付宝"] }],
    ["characters and pinyin", "支付bao", { how: "pinyin", words: ["支付宝"] }],
    ["pinyin not yet finished", "jiantieb", { how: "pinyin", words: ["剪贴板"] }],
    ["a near word", "cokie", { how: "near-word", words: ["Cookie"] }],
    ["initials", "wcnr", { how: "initials", words: ["未成年人"] }],
    ["a homophone", "支付保", { how: "homophone", words: ["支付宝"] }],
    ["a look-alike", "末成年人", { how: "look-alike", words: ["未成年人"] }],
    ["neighbours swapped", "注账销户", { how: "swapped", words: ["注销账户"] }],
    ["one character missing", "未年人", { how: "missing", words: ["未成年人"] }],
    ["one character wrong", "存诸期限", { how: "look-alike", words: ["存储期限"] }],
    ["a question", "会不会读剪贴板", { how: "synonym", words: ["读取", "剪贴板"] }],
  ])("%s: %s", (_, query, notice) => {
    const response = search(query);
    expect(response.total).toBeGreaterThan(0);
    expect(response.notice).toEqual(notice);
  });
});

sampleProof("when nothing is found, the reason is told", () => {
  test.each([
    ["", { reason: "blank" }],
    [" ？！ ", { reason: "blank" }],
    ["😀😀", { reason: "blank" }],
    ["a", { reason: "too-short" }],
    ["新冠疫苗", { reason: "not-in-text", words: ["新冠疫苗"] }],
  ])("%j", (query, nothing) => {
    expect(search(query)).toMatchObject({ hits: [], total: 0, notice: null, nothing });
  });

  test("a version that does not exist", () => {
    expect(searcher().search("注销", { version: "__proto__" }).nothing).toEqual({
      reason: "unknown-version",
      version: "__proto__",
    });
  });

  test("words that only other versions have", () => {
    expect(search("三十天").nothing).toEqual({ reason: "other-versions", versions: ["2021-11-01-sample"] });
  });
});

sampleProof("a hit tells where it stands", () => {
  test("the clause, its headings, number, chapter and versions", () => {
    const [hit] = search("通过客服联系 申请注销您的账户").hits;
    expect(hit).toMatchObject({
      section: { id: "s4-5", title: "（五）注销账户" },
      id: "s4-5-i2",
      version: PUBLISHED,
      versions: ["2027-01-15-sample", PUBLISHED, "2021-11-01-sample"].filter((id) => hit?.versions.includes(id)),
      kind: "item",
      path: ["四、您的权利", "（五）注销账户"],
      chapter: { id: "s4", title: "四、您的权利" },
      label: "2、",
      number: "第四章（五）第2项",
      text: "通过客服联系，申请注销您的账户。",
    });
  });

  test("emphasis and definitions", () => {
    expect(search("唯一设备识别码").hits[0]).toMatchObject({ kind: "definition", id: "def-设备信息" });
    expect(search("真实姓名、身份证件号码").hits[0]?.emphasis).toBe("bold-underline");
  });

  test("identical clauses of several versions are one hit", () => {
    const texts = searcher()
      .search("注销账户")
      .hits.map(({ kind, text, path }) => `${kind}${path.join()}${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

sampleProof("the literal search takes words as typed", () => {
  test.each([
    ["支付保", 0],
    ["销户", 0],
    ["zhifubao", 0],
    ["怎么注销", 0],
  ])("%s", (query, total) => {
    expect(searcher().search(query, { version: PUBLISHED, literal: true }).total).toBe(total);
  });
});

sampleProof("a search", () => {
  test("takes the whole word as typed", () => {
    const literal = searcher().search("注销账户", { version: PUBLISHED, literal: true });
    expect(literal.total).toBe(search("注销账户").hits.filter(({ how }) => how === "literal").length);
  });

  test("the words of the notice stand in the text", () => {
    for (const query of ["销户", "刷脸", "怎么删除我的个人信息", "zhuxiao账户"]) {
      const text = search(query).hits.map((hit) => hit.text);
      for (const word of words(query)) expect(text.some((clause) => clause.includes(word))).toBe(true);
    }
  });

  test("the limit cuts the list and not the count", () => {
    const { hits, total } = searcher().search("个人信息", { limit: 3 });
    expect(hits).toHaveLength(3);
    expect(total).toBeGreaterThan(50);
  });
});
