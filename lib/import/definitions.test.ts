import { describe, expect, test } from "vitest";
import { buildGlossary } from "../glossary/glossary";
import { parsePolicy } from "../policy/parse/parse-policy";
import { importDraft } from "./import-draft";

const HEAD = "某平台用户协议\n更新日期：2030年1月1日\n生效日期：2030年1月15日\n";

/** The terms of a text, with what explains each. */
const terms = (...lines: readonly string[]) => termsOf("draft.txt", HEAD + lines.join("\n"));

async function termsOf(name: string, text: string) {
  const given = { base: null, title: "某平台用户协议", updatedOn: "2030-01-01", effectiveOn: "2030-01-15" };
  const result = await importDraft({ name, bytes: new TextEncoder().encode(text) }, given);
  if (result.kind === "refused") throw new Error(result.reason);
  const { document, messages } = parsePolicy(result.mdx, { path: "versions/2030-01-15.mdx" });
  if (document === null) throw new Error(messages.join("\n"));
  return buildGlossary(document).map(({ term, definition }) => `${term} ${definition}`);
}

describe("a term is found wherever a text explains it, by the form in which it does", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "a chapter of definitions",
      ["一、定义", "1、会员：指注册的自然人。", "访客：指未注册的自然人。", "二、服务", "价格：面议。"],
      ["会员 会员：指注册的自然人。", "访客 访客：指未注册的自然人。"],
    ],
    [
      "a list under 名词解释, with quotes",
      ["一、名词解释", "（1）“书架”指您收藏图书的页面；", "（2）书单，是指您整理的图书清单。", "二、服务", "甲。"],
      ["书架 “书架”指您收藏图书的页面；", "书单 书单，是指您整理的图书清单。"],
    ],
    [
      "behind a sign of a list, a private one of a symbol font too",
      ["一、定义", "\uf0b7会员：指注册的自然人。", "\u25cf “访客”指未注册的自然人。", "二、服务", "甲。"],
      ["会员 \uf0b7会员：指注册的自然人。", "访客 \u25cf “访客”指未注册的自然人。"],
    ],
    [
      "with 与/或 in one name, and two names",
      ["一、服务", "我们提供商品（以下简称“甲产品与/或服务”或“商品/货物”）。"],
      ["甲产品与/或服务", "商品", "货物"].map(
        (term) => `${term} 我们提供商品（以下简称“甲产品与/或服务”或“商品/货物”）。`,
      ),
    ],
    [
      "several names in quotes of any form",
      [
        "一、定义",
        '"会员"/"用户"： 指注册的自然人；',
        "「店铺」、「商家」，是指卖方。",
        '"我们"："甲"公司。',
        "二、服务",
        "甲。",
      ],
      [
        '会员 "会员"/"用户"： 指注册的自然人；',
        '用户 "会员"/"用户"： 指注册的自然人；',
        "店铺 「店铺」、「商家」，是指卖方。",
        "商家 「店铺」、「商家」，是指卖方。",
      ],
    ],
    [
      "articles of definitions",
      ["第一条 定义", "1.1 平台：指某网站。", "1.2 商家（又称店铺）：指卖方。", "第二条 服务", "甲。"],
      ["平台 平台：指某网站。", "商家 商家（又称店铺）：指卖方。"],
    ],
    [
      "a sentence",
      ["一、服务", "本协议中，“订单”是指您提交的购买请求。其他从其约定。", "二、附则", "甲。"],
      ["订单 本协议中，“订单”是指您提交的购买请求。"],
    ],
    [
      "and what is named before a colon, where the text uses it",
      [
        "一、定义",
        "标识符：一串用来区分设备的字符。",
        "删除账号：永久终止违规用户的登录，修改或伪造指令的亦同。",
        "二、服务",
        "我们会生成标识符。",
      ],
      ["标识符 标识符：一串用来区分设备的字符。"],
    ],
    [
      "with a dash, 即 and 意指",
      [
        "一、名词解释",
        "标签——用来描述兴趣的一组词语。",
        "“我方”即提供服务的公司。",
        "“关联方”意指受同一控制的公司。",
        "二、服务",
        "我们会生成标签。",
      ],
      ["标签 标签——用来描述兴趣的一组词语。", "我方 “我方”即提供服务的公司。", "关联方 “关联方”意指受同一控制的公司。"],
    ],
    [
      "but no title, day or address, and no verb of the sentence",
      [
        "一、定义",
        "会员是指注册的自然人。",
        "会员的权利：",
        "可以购买。",
        "版本：1.0",
        "发布日期：2030年1月1日",
        "邮箱: a@b.example",
        "二、服务",
        "甲。",
      ],
      ["会员 会员是指注册的自然人。"],
    ],
    [
      "a short name",
      ["一、服务", "某某信息技术有限公司（以下简称“ 某店”）提供服务。", "二、附则", "甲。"],
      ["某店 某某信息技术有限公司（以下简称“ 某店”）提供服务。"],
    ],
    [
      "each once, where it stands first",
      ["一、服务", "标识符（下称“编号”）用于统计。", "“编号”是指一串数字。", "二、附则", "甲。"],
      ["编号 标识符（下称“编号”）用于统计。"],
    ],
  ])("%s", async (_, lines, expected) => expect(await terms(...lines)).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    [
      "what the text calls itself and its parties",
      ["一、总则", "本《某平台用户协议》（下称“本协议”）由某公司（下称“ 我们”或“甲方 ”）订立。"],
    ],
    ["a name before a colon outside such a chapter", ["一、联系", "电话：010-12345678", "用途：付款"]],
    ["what points", ["一、帮助", "请依照“指南”指引操作，“教程”指出的步骤以页面为准。"]],
    ["a title of a work", ["一、总则", "《规则》指南另行公布。"]],
  ])("%s is none", async (_, lines) => expect(await terms(...lines, "二、附则", "甲。")).toEqual([]));

  test("a table of terms", async () => {
    const table =
      "| 序号 | 名词 | 定义 |\n| --- | --- | --- |\n| 1 | “会员” | 注册的自然人。 |\n| 2 | 订单 | 购买请求。 |";
    const others = "| 名称 | 用途 |\n| --- | --- |\n| 手机号 | 登录 |";
    expect(await termsOf("a.md", `## 一、定义\n\n${table}\n\n## 二、收集\n\n${others}\n\n会员可以提交订单。`)).toEqual([
      "会员 1；注册的自然人。",
      "订单 2；购买请求。",
    ]);
  });

  test("a list of definitions of a page", async () => {
    const list =
      "<dl><dt>会员</dt><dd>指注册的自然人。</dd><div><dt>订单</dt><dd><p>指购买请求。</p><p>含预订。</p></dd></div></dl>";
    const page = `<html><body><h2>一、定义</h2>${list}<h2>二、服务</h2><p>会员可以提交订单。</p></body></html>`;
    expect(await termsOf("a.html", page)).toEqual(["会员 会员　指注册的自然人。", "订单 订单　指购买请求。"]);
  });
});
