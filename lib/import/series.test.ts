import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePolicy } from "../policy/parse/parse-policy";
import { checkDocument } from "../policy/rules/check-document";
import { heading, listed, paragraph, run, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

const facts = { base: null, title: "某协议", updatedOn: "2030-01-01", effectiveOn: "2030-01-15" };
const HEAD = "某平台用户协议\n更新日期：2030年1月1日\n生效日期：2030年1月15日\n";

async function imported(name: string, bytes: Uint8Array) {
  const result = await importDraft({ name, bytes }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  const said = (rule: string) => result.notices.filter((notice) => notice.rule === rule).map(({ message }) => message);
  return { mdx: result.mdx, body: result.mdx.split("---\n\n")[1]?.trimEnd().split("\n\n") ?? [], said };
}
const text = (...lines: readonly string[]) => imported("draft.txt", new TextEncoder().encode(HEAD + lines.join("\n")));

/** The lines that became headings, with their depth. */
const headings = (body: readonly string[]) => body.filter((line) => line.startsWith("#"));

describe("the entries of one list are headings together", () => {
  test.each([
    [
      "a heading that ends in a colon",
      ["一、我们怎样处理信息：", "依照约定处理。", "二、附则", "无。"],
      ["## 一、我们怎样处理信息：", "## 二、附则"],
    ],
    [
      "a heading that asks",
      ["一、什么是账号？", "登录的凭据。", "二、怎样注销", "在设置里。", "三、多久？", "七天。"],
      ["## 一、什么是账号？", "## 二、怎样注销", "## 三、多久？"],
    ],
    [
      "a comma in one of several",
      ["一、范围", "甲。", "二、付款，以及退款", "乙。", "三、附则", "丙。"],
      ["## 一、范围", "## 二、付款，以及退款", "## 三、附则"],
    ],
    [
      "a sentence among headings",
      ["一、登录", "1、手机", "需要号码。", "2、您知道，部分设备不能登录。", "甲。", "3、邮箱", "需要地址。"],
      ["## 一、登录", "### 1、手机", "### 2、您知道，部分设备不能登录。", "### 3、邮箱"],
    ],
    [
      "in brackets under a heading",
      ["一、登录", "（1）手机登录", "需要号码。", "（2）邮箱登录", "需要地址。"],
      ["## 一、登录", "### （1）手机登录", "### （2）邮箱登录"],
    ],
    [
      "decimals of two ranks",
      ["1. 总则", "1.1 适用", "甲。", "1.2 定义", "乙。", "2. 服务", "2.1 内容", "丙。"],
      ["## 1.总则", "### 1.1 适用", "### 1.2 定义", "## 2.服务", "### 2.1 内容"],
    ],
    [
      "decimals below numbers without a stop",
      [
        "1 总则",
        "1.1 本协议适用于用户。",
        "1.2 用户应当遵守。",
        "2 服务",
        "以下是服务的内容。",
        "2.1 我们提供服务。",
        "3 件商品起送",
        "无。",
      ],
      ["## 1 总则", "## 2 服务"],
    ],
    [
      "stems above articles that go on",
      ["甲、规则", "第一条 范围", "甲。", "第二条 定义", "乙。", "乙、隐私", "第三条 内容", "丙。"],
      ["## 甲、规则", "### 第一条 范围", "### 第二条 定义", "## 乙、隐私", "### 第三条 内容"],
    ],
    [
      "gaps behind formal numerals, plain ones below",
      ["壹　捐赠人", "一、收集", "甲。", "二、使用", "乙。", "贰　受助人", "一、收集", "丙。", "二、展示", "丁。"],
      ["## 壹 捐赠人", "### 一、收集", "### 二、使用", "## 贰 受助人", "### 一、收集", "### 二、展示"],
    ],
    [
      "articles that go on inside numbers that usually stand below them",
      ["（一）规则", "第一条 范围", "甲。", "第二条 定义", "乙。", "（二）隐私", "第三条 内容", "丙。"],
      ["## （一）规则", "### 第一条 范围", "### 第二条 定义", "## （二）隐私", "### 第三条 内容"],
    ],
    [
      "plain numerals with a wide gap",
      ["一　规则", "（一）范围", "甲。", "（二）定义", "乙。", "二　隐私", "（一）内容", "丙。"],
      ["## 一　规则", "### （一）范围", "### （二）定义", "## 二　隐私", "### （一）内容"],
    ],
    [
      "chapters and articles with titles",
      ["第一章 总则", "第一条 范围", "甲。", "第二条 定义", "乙。", "第二章 服务", "第三条 内容", "丙。"],
      ["## 第一章 总则", "### 第一条 范围", "### 第二条 定义", "## 第二章 服务", "### 第三条 内容"],
    ],
    [
      "Roman numerals above letters",
      ["I. 总则", "A. 范围", "甲。", "B. 定义", "乙。", "II. 附则", "丙。"],
      ["## I.总则", "### A.范围", "### B.定义", "## II.附则"],
    ],
    [
      "titles that their writer ended in a full stop",
      [
        "一、适用范围。",
        "甲适用。",
        "二、收集。",
        "（一）注册。",
        "收集号码。",
        "（二）付款。",
        "收集卡号。",
        "三、附则。",
        "无。",
      ],
      ["## 一、适用范围。", "## 二、收集。", "### （一）注册。", "### （二）付款。", "## 三、附则。"],
    ],
    [
      "questions with numbers",
      ["一、总则", "甲。", "二、常见问题", "Q1：怎样注册？", "填写号码。", "Q2：怎样注销？", "在设置里。"],
      ["## 一、总则", "## 二、常见问题", "### Q1：怎样注册？", "### Q2：怎样注销？"],
    ],
    [
      "questions without",
      ["问：怎样注册？", "答：填写号码。", "也可以填写邮箱。", "问：怎样注销？", "答：在设置里。"],
      ["## 问：怎样注册？", "## 问：怎样注销？"],
    ],
    [
      "in brackets of other forms",
      ["【一】总则", "[1] 范围", "甲。", "[2] 定义", "乙。", "【二】附则", "丙。"],
      ["## 【一】总则", "### [1]范围", "### [2]定义", "## 【二】附则"],
    ],
    [
      "parts above articles",
      ["第一部分 总则", "第一条 甲适用。", "第二条 乙适用。", "第二部分：附则", "第三条 丙适用。"],
      ["## 第一部分 总则", "## 第二部分：附则"],
    ],
    [
      "a number without a stop below chapters",
      [
        "一、收集",
        "1  您提供的",
        "1.1 注册时填写号码。",
        "2  我们获取的",
        "2.1 打开时读取型号。",
        "二、使用",
        "用于登录。",
      ],
      ["## 一、收集", "### 1  您提供的", "### 2  我们获取的", "## 二、使用"],
    ],
    [
      "a number far from its title",
      ["1        总则", "1.1 本协议适用于用户。", "2\t服务", "2.1 我们提供服务。"],
      ["## 1        总则", "## 2\t服务"],
    ],
    [
      "a numbering that begins anew stands inside the one that does not",
      ["1、总则", "（一）范围", "甲。", "（二）定义", "乙。", "2、服务", "（一）内容", "丙。", "3、附则", "丁。"],
      ["## 1、总则", "### （一）范围", "### （二）定义", "## 2、服务", "### （一）内容", "## 3、附则"],
    ],
  ])("%s", async (_, lines, expected) => {
    const { body, mdx } = await text(...lines);
    expect(headings(body)).toEqual(expected);
    expect(parsePolicy(mdx, { path: "imported" }).messages).toEqual([]);
  });
});

describe("the entries of one list are items together, and what looked like a title is named", () => {
  test.each([
    ["a short line among sentences", ["1.按月结算。", "2.开具发票。", "3.付款方式", "银行转账。"], ["3.付款方式"]],
    ["in brackets", ["（1）按月结算。", "（2）付款方式", "银行转账。", "（3）开具发票。"], ["（2）付款方式"]],
    ["articles", ["第一条 本协议适用于会员。", "第二条 定义", "甲。", "第三条 其他从其约定。"], ["第二条 定义"]],
    ["circled", ["①按月结算；", "②付款方式", "银行转账。", "③开具发票。"], ["②付款方式"]],
    ["decimals", ["1.1 按月结算。", "1.2 付款方式", "银行转账。", "1.3 开具发票。"], ["1.2 付款方式"]],
    ["letters", ["a.按月结算。", "b.付款方式", "银行转账。", "c.开具发票。"], ["b.付款方式"]],
    [
      "numbers in English words",
      ["Article 1 Scope", "甲。", "Section 2. Fees", "See Article 3.", "Part II: Term"],
      ["Article 1 Scope", "Section 2. Fees", "Part II: Term"],
    ],
  ])("%s", async (_, lines, named) => {
    const { body, said } = await text("一、结算", ...lines);
    expect(headings(body)).toEqual(["## 一、结算"]);
    expect(said("structure/unclear")).toEqual([
      `有 ${named.length} 行像标题，但同一组里多数不像，或没有编号可循，已作为正文：${named.map((line) => `“${line}”`).join("、")}。是标题的，请在 Word 里设为标题样式，或在 .mdx 的行首加 ##。`,
    ]);
  });

  test.each([
    ["short lines that follow each other at once", ["（1）姓名", "（2）电话", "（3）地址"]],
    ["circled", ["①姓名", "②电话", "③地址"]],
    ["with a label of their own inside", ["1、姓名", "2、电话", "3、地址"]],
    ["letters", ["(a) 姓名", "(b) 电话", "(c) 地址"]],
    ["ended in full stops", ["（一）姓名。", "（二）电话。", "（三）地址。"]],
    ["one alone", ["a.型号"]],
    ["decimals", ["1.1 姓名", "1.2 电话", "1.3 地址"]],
  ])("%s are a list", async (_, lines) => {
    const { body } = await text("一、信息", "包括：", ...lines, "二、附则", "无。");
    expect(headings(body)).toEqual(["## 一、信息", "## 二、附则"]);
  });
});

const bold = (words: string) => paragraph(run(words, "<w:b/>"));
const plain = (...texts: readonly string[]) => texts.map((words) => paragraph(words)).join("");
const docx = (body: string) => imported("draft.docx", word(body));

describe("Word files", () => {
  test.each([
    [
      "bold lines without a number",
      bold("适用范围") + plain("甲。") + bold("您的权利") + plain("乙。") + bold("怎样联系？") + plain("丙。"),
      ["## 适用范围", "## 您的权利", "## 怎样联系？"],
    ],
    [
      "a numbered list all bold, one of it long",
      bold("一、范围") +
        plain("甲。") +
        bold("二、请您仔细阅读，尤其是加粗的部分；不同意的，请停止使用") +
        plain("乙。"),
      ["## 一、范围", "## 二、请您仔细阅读，尤其是加粗的部分；不同意的，请停止使用"],
    ],
    [
      "styled chapters, plain sections",
      heading("第一章 总则") +
        plain("一、范围", "甲。", "二、定义", "乙。") +
        heading("第二章 附则") +
        plain("一、其他", "丙。"),
      ["## 第一章 总则", "### 一、范围", "### 二、定义", "## 第二章 附则", "### 一、其他"],
    ],
    [
      "two levels styled, the third plain",
      heading("第一章 总则") +
        heading("一、范围", "2") +
        plain("（一）会员", "甲。", "（二）访客", "乙。") +
        heading("二、定义", "2") +
        plain("丙。"),
      ["## 第一章 总则", "### 一、范围", "#### （一）会员", "#### （二）访客", "### 二、定义"],
    ],
    [
      "the first of several was not styled",
      plain("一、范围", "甲。") + heading("二、定义", "2") + plain("乙。") + heading("三、附则", "2") + plain("丙。"),
      ["## 一、范围", "## 二、定义", "## 三、附则"],
    ],
    [
      "one in the middle was not styled",
      heading("第一章 总则") + plain("甲。", "第二章 组织", "乙。") + heading("第三章 附则") + plain("丙。"),
      ["## 第一章 总则", "## 第二章 组织", "## 第三章 附则"],
    ],
    [
      "automatic numbers, one with a question",
      listed("范围", 1) +
        plain("甲。") +
        listed("收集哪些信息？", 1) +
        plain("乙。") +
        listed("保存：期限与地点", 1) +
        plain("丙。"),
      ["## 一、范围", "## 二、收集哪些信息？", "## 三、保存：期限与地点"],
    ],
  ])("%s", async (_, body, expected) => {
    const { body: lines, mdx } = await docx(body);
    expect(headings(lines)).toEqual(expected);
    expect(parsePolicy(mdx, { path: "imported" }).messages).toEqual([]);
  });
});

describe("headings of a style among numbers that nobody styled", () => {
  const docx = (...body: readonly string[]) => imported("draft.docx", word(body.join("")));
  const text = paragraph("我们会保护您的信息。");
  test.each([
    [
      "names of parties, which the chapters go on through",
      [
        paragraph("一、范围"),
        text,
        paragraph("二、共享"),
        text,
        heading("甲公司"),
        text,
        heading("乙公司"),
        text,
        paragraph("三、联系"),
        text,
      ],
      ["## 一、范围", "## 二、共享", "### 甲公司", "### 乙公司", "## 三、联系"],
    ],
    [
      "below the deepest number before them",
      [
        paragraph("第一章 总则"),
        paragraph("第一节 共享"),
        heading("甲公司"),
        text,
        heading("乙公司"),
        text,
        paragraph("第二节 转让"),
        text,
        paragraph("第二章 附则"),
        text,
      ],
      ["## 第一章 总则", "### 第一节 共享", "#### 甲公司", "#### 乙公司", "### 第二节 转让", "## 第二章 附则"],
    ],
    [
      "chapters of their own, in which the numbers begin anew",
      [
        heading("甲"),
        paragraph("一、范围"),
        text,
        paragraph("二、共享"),
        text,
        heading("乙"),
        paragraph("一、范围"),
        text,
        paragraph("二、附则"),
        text,
      ],
      ["## 甲", "### 一、范围", "### 二、共享", "## 乙", "### 一、范围", "### 二、附则"],
    ],
    [
      "an introduction left plain above them",
      [paragraph("引言"), text, heading("一、范围"), text, heading("二、附则"), text],
      ["## 引言", "## 一、范围", "## 二、附则"],
    ],
  ])("%s", async (_, body, expected) => {
    const { body: lines, mdx } = await docx(...body);
    expect(headings(lines)).toEqual(expected);
    expect(parsePolicy(mdx, { path: "imported" }).messages.filter(({ fatal }) => fatal)).toEqual([]);
  });

  test("bold is how headings look where all of them are bold, and stress where some are", async () => {
    const bold = (words: string) => paragraph(run(words, "<w:b/>"), '<w:pStyle w:val="1"/>');
    const all = await docx(bold("一、范围"), text, bold("二、附则"), text);
    const some = await docx(bold("一、范围"), text, heading("二、附则"), text);
    expect([headings(all.body), headings(some.body)]).toEqual([
      ["## 一、范围", "## 二、附则"],
      ["## 一、**范围**", "## 二、附则"],
    ]);
  });
});

test("what stands below an item is no heading", async () => {
  const { body, mdx } = await text(
    "1. 范围",
    "甲。",
    "2. 收集",
    "（1）您提供的，例如下列各项：",
    "（a）姓名",
    "下单时填写。",
    "（b）电话",
    "下单时填写。",
    "（2）我们获取的，例如下列各项：",
    "（a）型号",
    "打开时读取。",
  );
  expect(headings(body)).toEqual(["## 1.范围", "## 2.收集"]);
  expect(parsePolicy(mdx, { path: "imported" }).messages).toEqual([]);
});

test("a list below a heading goes on behind lists inside its entries", async () => {
  const { body, mdx } = await text(
    "一、总则",
    "1．本政策适用于会员。",
    "2．本政策不适用于他人。",
    "二、共享",
    "（1）共享",
    "1．我们只在得到同意后共享。",
    "(1)法律要求的，从其规定；",
    "(2)您自行公开的，不在此限。",
    "（2）转让",
    "我们不转让。",
  );
  expect(headings(body)).toEqual(["## 一、总则", "## 二、共享", "### （1）共享", "### （2）转让"]);
  expect(parsePolicy(mdx, { path: "imported" }).messages).toEqual([]);
});

test("a list of another numbering that is over says nothing of what stands inside what", async () => {
  const { body } = await text(
    "一、收集",
    "（1）姓名，用于下单；",
    "（2）电话，用于联系。",
    "二、保存",
    "（一）期限",
    "1.多久",
    "三年。",
    "2.何处",
    "境内。",
    "（二）安全",
    "1.加密",
    "全部加密。",
  );
  expect(headings(body)).toEqual([
    "## 一、收集",
    "## 二、保存",
    "### （一）期限",
    "#### 1.多久",
    "#### 2.何处",
    "### （二）安全",
    "#### 1.加密",
  ]);
});

test("articles of which some have titles are counted in one", async () => {
  const { body, mdx } = await text(
    "第一章 总则",
    "第一条 本协议适用于会员。",
    "第二条 会员应当遵守本协议。",
    "第二章 服务",
    "第三条 内容",
    "我们提供服务。",
    "第四条 费用",
    "不收费。",
    "第三章 附则",
    "第五条 本协议自公布之日起施行。",
  );
  expect(headings(body)).toEqual([
    "## 第一章 总则",
    "## 第二章 服务",
    "### 第三条 内容",
    "### 第四条 费用",
    "## 第三章 附则",
  ]);
  const parsed = parsePolicy(mdx, { path: "imported" });
  expect(parsed.messages).toEqual([]);
  expect(
    parsed.document &&
      checkDocument(parsed.document, { houseWording: [], pendingLinks: [], documents: [] }).filter(
        ({ rule }) => rule === "slips/numbering",
      ),
  ).toEqual([]);
});

test("exceptions that a text lists twice are no table of contents", async () => {
  const list = ["一、与国家安全有关的；", "二、与公共卫生有关的；", "三、与刑事侦查有关的。"];
  const { body } = await text("第一章 收集", "下列情形除外：", ...list, "第二章 删除", "下列情形除外：", ...list);
  for (const line of list) expect(body.filter((own) => own === line)).toHaveLength(2);
});

describe("a table of contents that differs a little", () => {
  test.each([
    ["other stops alone", ["一.收集", "二.使用", "三.联系"], []],
    ["and another word", ["一.收集", "二.使用信息", "三.联系"], ["“二、使用”"]],
  ])("with other stops: %s", async (_, titles, other) => {
    const { body, said } = await text(
      "本协议包括：",
      ...["一、收集", "二、使用", "三、联系"],
      ...titles.flatMap((title) => [title, "甲。"]),
    );
    expect(headings(body).slice(1)).toEqual(titles.map((title) => `## ${title}`));
    expect(said("structure/contents-differs")).toEqual(
      other.map((line) => `删去的目录里有 1 行与正文的标题不同：${line}。请核对正文的标题。`),
    );
  });

  test("chapters of the list that are gone or have moved, where the first one follows at once", async () => {
    const list = ["一、收集", "二、使用", "三、共享", "四、修订", "五、怎样联系"];
    const titles = ["一、收集", "二、使用", "三、共享", "四、怎样联系"];
    const { body } = await text("本政策包括：", ...list, ...titles.flatMap((title) => [title, "甲。"]));
    expect(headings(body).slice(1)).toEqual(titles.map((title) => `## ${title}`));
    expect(body).not.toContain("四、修订");
  });

  test.each([
    ["another word in one title", ["一、收集", "二、使用", "三、联系方式"], ["一、收集", "二、使用", "三、怎样联系"]],
    ["another title", ["一、收集", "二、使用", "三、共享"], ["一、收集", "二、使用", "三、委托处理"]],
    ["chapters", ["第一章 总则", "第二章 会员"], ["第一章 总则", "第二章 会员管理"]],
    ["articles", ["第一条 总则", "第二条 会员", "第三条 其他"], ["第一条 总则", "第二条 会员", "第三条 附则"]],
    ["a colon more", ["一、收集", "二、使用"], ["一、收集：", "二、使用"]],
  ])("%s", async (_, list, titles) => {
    const { body, said } = await text("本协议包括：", ...list, ...titles.flatMap((title) => [title, "甲。"]));
    expect(headings(body).slice(1)).toEqual(titles.map((title) => `## ${title}`));
    const changed = list.filter((line) => !titles.includes(line));
    expect(said("structure/contents-differs")).toEqual([
      `删去的目录里有 1 行与正文的标题不同：${changed.map((line) => `“${line.replace(/\s/gu, "")}”`).join("")}。请核对正文的标题。`,
    ]);
  });

  test.each([
    [
      "numbers with a stop, and another word",
      ["1. 引言", "2. 转让信息", "3. 联系"],
      ["1. 引言", "2. 共享、转让信息", "3. 联系"],
    ],
    [
      "several levels",
      ["一、收集", "（一）注册", "（二）下单", "二、使用"],
      ["一、收集", "（一）注册", "（二）下订单", "二、使用"],
    ],
    ["decimals", ["1 引言", "1.1 适用", "1.2 更新", "2 联系"], ["1 引言", "1.1 适用", "1.2 修订", "2 联系"]],
    [
      "the name of the text above",
      ["某平台隐私政策", "第一章 总则", "第二章 会员"],
      ["第一章 总则", "第二章 会员管理"],
    ],
    ["a title less", ["一、收集", "二、使用", "三、联系"], ["一、收集", "二、使用", "三、更新", "四、联系"]],
    ["brackets", ["（1）收集", "（2）使用", "（3）联系"], ["（1）收集", "（2）使用方式", "（3）联系"]],
  ])("under 目录: %s", async (_, list, titles) => {
    const text1 = titles.flatMap((title) => [title, "我们会保护您的信息。"]);
    const { body } = await text("某平台用户协议", "目 录", ...list, ...text1);
    const words = body.map((line) => line.replace(/[#\s*]/gu, ""));
    expect(words.filter((line) => line !== "【引言】")).toEqual(text1.map((line) => line.replace(/\s/gu, "")));
  });

  test("a list whose numbers do not come again stays", async () => {
    const { body } = await text("我们承诺：", "一、公开", "二、透明", "甲。");
    expect(body).toContain("## 二、透明");
  });
});

const line = fc
  .tuple(
    fc.constantFrom(
      ..."一、|二、|三、|（一）|（二）|1、|2、|1.|2.|1)|2）|（1）|（2）|①|②|A.|b.|(c)|I.|II.|(i)|1.1 |1.2|2.1.3 |第一章 |第二条 |第三条|第十二条之一 |100、|【附录】|".split(
        "|",
      ),
    ),
    fc.constantFrom(
      "适用范围",
      "我们怎样处理：",
      "多久？",
      "本条适用于会员。",
      "姓名，电话",
      "规定的情形除外；",
      "",
      "1.5亿元",
      "附录：定义",
      "GDPR",
      "(2)",
    ),
  )
  .map(([label, words]) => label + words);

const piece = fc.constantFrom(
  ...'一、甲|（一）乙：|1.丙|1)丁|①戊|第一条 己|1.1 庚|壹、辛|甲、壬|- 癸|* 子|## 丑|**寅|卯**|<b>辰</b>|<u>巳|</u>|{午}|<Ref to="x">未</Ref>|&lt;申&gt;|[酉](https://example.com)|\\|戌|`亥`|> 引|:::|---|===|+++|import x|export const y|\u0005|\u200b|\u202e|\u3000|\t|    |~~删~~|[^1]|[^1]: 注|$z$|1. |2) |（3）|“四”是指五。|下称“六”|http://a.cn|a@b.cn|｜'.split(
    "|",
  ),
);

test.each(["draft.txt", "draft.md", "draft.html"])(
  "whatever stands in %s is never refused by the parser",
  async (name) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (lines) => {
          const source = `${HEAD}甲。\n${lines.map((pieces) => pieces.join("")).join(name.endsWith("html") ? "<p>" : "\n")}`;
          const { mdx } = await imported(name, new TextEncoder().encode(source));
          const faults = parsePolicy(mdx, { path: "imported" }).messages.filter(({ fatal }) => fatal);
          expect(faults.map(String)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test("what is imported is never refused by the parser", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), fc.boolean(), async (lines, styled) => {
      const body = lines.map((words, at) =>
        styled && at % 4 === 1
          ? heading(words, at % 8 === 1 ? "1" : "2")
          : at % 3 === 2
            ? bold(words)
            : paragraph(words),
      );
      const made = lines.join("").trim() === "" ? null : await docx(plain("某协议") + body.join(""));
      const faults = made ? parsePolicy(made.mdx, { path: "imported" }).messages.filter(({ fatal }) => fatal) : [];
      expect(faults.map(String)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
