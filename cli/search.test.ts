import { describe, expect, test } from "vitest";
import { PUBLISHED, shopIndex } from "@/lib/search/__fixtures__/shop-index";
import { createSearcher } from "@/lib/search/searcher";
import { linesOf, searchJson } from "./search";

const searcher = createSearcher(shopIndex);
const json = (query: string) => searchJson(searcher.search(query, { version: PUBLISHED }));

describe("a response as one line of JSON", () => {
  test("has just the fields that scripts rely on", () => {
    const { query, hits } = JSON.parse(json("注销账号"));
    expect(query).toBe("注销账号");
    expect(Object.keys(hits[0])).toEqual([
      "id",
      "versions",
      "path",
      "text",
      "score",
      "how",
      "section",
      "sentence",
      "items",
    ]);
  });

  test("prints the label before the words", () => {
    const { hits } = JSON.parse(json("我们停止提供产品或者服务"));
    expect(hits[0]).toMatchObject({
      path: ["四、您的权利", "（三）删除"],
      text: "2、我们停止提供产品或者服务，或者保存期限已经届满；",
    });
  });

  test("names the section, the sentence that answers and the items that it leads to", () => {
    const { hits } = JSON.parse(json("第四章（三）"));
    expect(hits[0]).toMatchObject({ section: "s4-3", sentence: "有下列情形之一的，您可以请求我们删除您的个人信息：" });
    expect(hits[0].items).toHaveLength(3);
    expect(hits[0].items[0]).toMatch(/^1、/);
  });

  test("finds nothing for an empty query", () => {
    expect(json("")).toBe('{"query":"","hits":[]}');
  });

  test("is one line, whatever the query holds", () => {
    const query = "a\nb\u2028c\u2029d\u0085e\ud800";
    expect(json(query)).not.toMatch(/[\n\r\u0085\u2028\u2029\ud800]/);
    expect(JSON.parse(json(query)).query).toBe(query);
  });
});

describe("queries from standard input", () => {
  const lines = async (...chunks: readonly (string | Uint8Array)[]) => {
    async function* stream() {
      yield* chunks;
    }
    const read: string[] = [];
    for await (const line of linesOf(stream())) read.push(line);
    return read;
  };

  test.each([
    ["one a line", ["注销\n删除\n"], ["注销", "删除"]],
    ["the last without a line feed", ["注销\n删除"], ["注销", "删除"]],
    ["an empty line is a query", ["\n注销\n\n"], ["", "注销", ""]],
    ["Windows line ends", ["注销\r\n"], ["注销"]],
    ["other line breaks belong to the query", ["注\r销\u2028账户\n"], ["注\r销\u2028账户"]],
    ["a line in several chunks", ["注", "销\n"], ["注销"]],
    ["nothing", [], []],
  ])("%s", async (_, chunks, expected) => {
    expect(await lines(...chunks)).toEqual(expected);
  });

  test("a character cut in two chunks", async () => {
    const bytes = new TextEncoder().encode("注销\n");
    expect(await lines(bytes.slice(0, 2), bytes.slice(2))).toEqual(["注销"]);
  });
});
