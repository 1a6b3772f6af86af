import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { PUBLISHED, shopIndex } from "./__fixtures__/shop-index";
import { buildSearchIndex } from "./build/build-search-index";
import { createSearcher } from "./searcher";

const searcher = createSearcher(shopIndex);
const search = (query: string) => searcher.search(query, { version: PUBLISHED });
const words = (query: string) => search(query).notice?.words ?? [];

describe("what was not literal is said, with the words of the text", () => {
  test.each([
    ["the word itself", "读书会", null],
    ["several words", "书架 批注", null],
    ["a number spelt otherwise", "12个月", null],
    ["traditional characters", "註銷賬號", null],
    ["full width", "ＳＤＫ", null],
    ["a synonym", "海淘", { how: "synonym", words: ["代购海外图书"] }],
    ["a word in English", "audiobook", { how: "synonym", words: ["电子书"] }],
    ["pinyin", "dushuhui", { how: "pinyin", words: ["读书会"] }],
    ["pinyin with spaces", "du shu hui", { how: "pinyin", words: ["读书会"] }],
    ["pinyin with tones", "dúshūhuì", { how: "pinyin", words: ["读书会"] }],
    ["characters and pinyin", "读书hui", { how: "pinyin", words: ["读书会"] }],
    ["pinyin not yet finished", "weixinz", { how: "pinyin", words: ["微信账"] }],
    ["a near word", "aple", { how: "near-word", words: ["Apple"] }],
    ["initials", "wcnr", { how: "initials", words: ["未成年人"] }],
    ["a homophone", "独书会", { how: "homophone", words: ["读书会"] }],
    ["a look-alike", "末成年人", { how: "look-alike", words: ["未成年人"] }],
    ["neighbours swapped", "纳税人别识号", { how: "swapped", words: ["纳税人识别号"] }],
    ["one character missing", "未年人", { how: "missing", words: ["未成年人"] }],
    ["one character wrong", "纳税人织别号", { how: "look-alike", words: ["纳税人识别号"] }],
    ["a question", "会不会记录播放速度", { how: "pieces", words: ["记录", "播放速度"] }],
  ])("%s: %s", (_, query, notice) => {
    const response = search(query);
    expect(response.total).toBeGreaterThan(0);
    expect(response.notice).toEqual(notice);
  });
});

describe("when nothing is found, the reason is told", () => {
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
    expect(searcher.search("注销", { version: "__proto__" }).nothing).toEqual({
      reason: "unknown-version",
      version: "__proto__",
    });
  });

  test("words that only other versions have", () => {
    expect(search("礼品卡").nothing).toEqual({ reason: "other-versions", versions: ["2027-03-01"] });
  });
});

describe("a hit tells where it stands", () => {
  test("the clause, its headings, number, chapter and versions", () => {
    const [hit] = search("保存期限已经届满").hits;
    expect(hit).toMatchObject({
      section: { id: "s4-3", title: "（三）删除" },
      id: "s4-3-i2",
      version: PUBLISHED,
      versions: ["2027-03-01", PUBLISHED, "2025-06-01", "2024-03-01"],
      kind: "item",
      path: ["四、您的权利", "（三）删除"],
      chapter: { id: "s4", title: "四、您的权利" },
      label: "2、",
      number: "第四章（三）第2项",
      text: "我们停止提供产品或者服务，或者保存期限已经届满；",
    });
  });

  test("emphasis and tables", () => {
    expect(search("云雀推送SDK").hits[0]).toMatchObject({ kind: "table", id: "s3-2-t1" });
    expect(search("银行卡号和支付密码").hits[0]?.emphasis).toBe("bold-underline");
  });

  test.each(["2024-03-01", "2025-06-01", PUBLISHED, "2027-03-01"])("the version that was searched: %s", (version) => {
    const { hits } = searcher.search("查阅和复制", { version });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => hit.version !== version)).toEqual([]);
  });

  test("the newest version that has it, when all are searched", () => {
    expect(searcher.search("六十天内不能再报名").hits[0]?.version).toBe("2024-03-01");
    expect(searcher.search("查阅和复制").hits[0]?.version).toBe("2027-03-01");
  });

  test("identical clauses of several versions are one hit", () => {
    const texts = searcher.search("注销账号").hits.map(({ kind, text, path }) => `${kind}${path.join()}${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("the literal search takes words as typed", () => {
  test.each([
    ["独书会", 0],
    ["海淘", 0],
    ["dushuhui", 0],
    ["怎么注销", 0],
    ["注销账号", search("注销账号").hits.filter(({ how }) => how === "literal").length],
  ])("%s", (query, total) => {
    expect(searcher.search(query, { version: PUBLISHED, literal: true }).total).toBe(total);
  });
});

test("the words of the notice stand in the text", () => {
  for (const query of ["海淘", "录音", "怎么删除我的个人信息", "zhuxiao账号"]) {
    const text = search(query).hits.map((hit) => hit.text);
    for (const word of words(query)) expect(text.some((clause) => clause.includes(word))).toBe(true);
  }
});

test("the limit cuts the list and not the count", () => {
  const { hits, total } = searcher.search("个人信息", { limit: 3 });
  expect(hits).toHaveLength(3);
  expect(total).toBeGreaterThan(10);
});

describe("a result is a section", () => {
  test("one a section, with what it shows of it", () => {
    const sections = search("删除").hits.map(({ section }) => section.id);
    expect(new Set(sections).size).toBe(sections.length);
  });

  test("a sentence that leads to a list is shown with the first items, those that answer before others", () => {
    const [hit] = search("违反约定时请求删除的情形").hits;
    expect(hit?.section.id).toBe("s4-3");
    expect(hit?.items.map(({ label }) => label)).toEqual(["1、", "2、", "4、"]);
  });

  test("a question about the site is answered by a page of it", () => {
    expect(search("这次改了什么").site).toBe("changes");
    expect(search("以前的版本").site).toBe("archive");
    expect(search("注销账号").site).toBe(undefined);
  });

  test("what trade is asked is refused, unless the question is of data", () => {
    expect(search("运费多少钱")).toMatchObject({ total: 0, nothing: { reason: "not-in-text" } });
    expect(search("付运费时收集哪些信息").total).toBeGreaterThan(0);
  });
});

test("words of the text ask nothing of its versions", () => {
  const document = sampleDocument("## 一、设备\n\n具体字段因软硬件版本不同而存在差异。");
  const own = createSearcher(buildSearchIndex([document], []));
  const found = own.search("字段因软硬件版本不同", { version: document.version });
  expect(found.hits.map(({ id }) => id)).toEqual(["s1-p1"]);
});

test.each(["会不会记\u0000录播放速度", "会不会记\u200b录播放\u202e速度", "会不会记录播放速度\ud83d"])(
  "what nobody sees parts no words: %j",
  (query) => {
    const { hits, notice } = search("会不会记录播放速度");
    expect(search(query)).toMatchObject({ hits, notice });
  },
);
