import { describe, expect, test } from "vitest";
import { level, numbering, paragraph, run, style, styleSheet, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

const facts = { base: null };

/** Title, dates and body of what is read from a Word file. */
async function read(body: string, parts: Parameters<typeof word>[1]) {
  const result = await importDraft({ name: "draft.docx", bytes: word(body, parts) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  const fact = (name: string) => new RegExp(`^${name}: "(.*)"$`, "mu").exec(result.mdx)?.[1];
  return {
    title: fact("title"),
    dates: [fact("updatedOn"), fact("effectiveOn")],
    body: result.mdx.split("---\n\n")[1]?.trimEnd(),
  };
}

const styled = (id: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);
const plain = (...texts: readonly string[]) => texts.map((text) => paragraph(text)).join("");
const outlined = (at: number) => `<w:pPr><w:outlineLvl w:val="${at}"/></w:pPr>`;
const byHand = (id: string, text: string, at: number) =>
  paragraph(run(text), `<w:pStyle w:val="${id}"/><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);

const sheet = styleSheet(
  style("1", "heading 1"),
  style("2", "heading 2"),
  style("3", "heading 3"),
  style("own", "公司标题", '<w:basedOn w:val="1"/>'),
  style("flat", "仿标题的正文", `<w:basedOn w:val="1"/>${outlined(9)}`),
  style("page", "Heading", outlined(0)),
  style("list", "List Paragraph"),
  style("wps", "WPSOffice手动目录 1"),
);
const chapters = numbering(level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）"));
const shown = "## 一、甲\n\n### （一）乙\n\n丙。";
const text = styled("1", "一、甲") + styled("2", "（一）乙") + plain("丙。");
const leap = (words: string, page: string) =>
  paragraph(`<w:hyperlink w:anchor="_Toc">${run(words)}<w:r><w:tab/></w:r>${run(page)}</w:hyperlink>`);

const cases: readonly (readonly [string, string, string])[] = [
  ["a style based on a heading", styled("own", "一、甲") + plain("丙。"), "## 一、甲\n\n丙。"],
  [
    "a style based on a heading, but taken out of the outline",
    styled("1", "一、甲") + styled("flat", "丙。"),
    "## 一、甲\n\n丙。",
  ],
  ["an outline level by style", styled("page", "一、甲") + plain("丙。"), "## 一、甲\n\n丙。"],
  [
    "chapters that Word numbers as a list",
    byHand("list", "甲", 0) + plain("丁。") + byHand("list", "乙", 0) + byHand("list", "戊", 1) + plain("丙。"),
    "## 一、甲\n\n丁。\n\n## 二、乙\n\n### （一）戊\n\n丙。",
  ],
  [
    "beside styled headings such a paragraph is an item",
    styled("1", "一、甲") + plain("乙：") + styled("list", "1、姓名") + plain("丙。"),
    "## 一、甲\n\n乙：\n\n1、姓名\n\n丙。",
  ],
  [
    "divisions in words stand above the numbering",
    plain("第一章 总则", "一、范围", "甲。", "第二章 附则", "一、其他", "第二章的规定不影响上述内容。"),
    "## 第一章 总则\n\n### 一、范围\n\n甲。\n\n## 第二章 附则\n\n### 一、其他\n\n第二章的规定不影响上述内容。",
  ],
  [
    "sections and articles without numbering",
    plain("第一章 总则", "第一节 范围", "第一条 为了保护您，制定本政策。", "第二条 定义", "甲。"),
    "## 第一章 总则\n\n### 第一节 范围\n\n第一条 为了保护您，制定本政策。\n\n第二条 定义\n\n甲。",
  ],
  ["contents in a style of WPS", styled("wps", "一、甲\t1") + text, shown],
  [
    "contents in a control of their own",
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${plain("一、甲", "（一）乙")}</w:sdtContent></w:sdt>${text}`,
    shown,
  ],
  ["contents with page numbers", leap("一、甲", "1") + leap("（一）乙", "1") + text, shown],
  [
    "contents of two levels under 目录, with like names",
    plain("目 录", "一、甲", "（一）乙", "二、丁", "（一）乙") +
      text +
      styled("1", "二、丁") +
      styled("2", "（一）乙") +
      plain("戊。"),
    `${shown}\n\n## 二、丁\n\n### （一）乙\n\n戊。`,
  ],
];

describe("the outline of a Word file", () => {
  test.each(cases)("%s", async (_, body, mdx) => {
    expect((await read(body, { ...sheet, ...chapters })).body).toBe(mdx);
  });
});

test.each([
  ["the outermost heading", styled("1", "示例隐私政策") + plain("更新日期：2030年1月5日 生效日期：2030年 1 月 15 日")],
  ["the first lines", plain("示例隐私政策", "更新日期：2030.1.5", "生效日期：2030-01-15")],
])("title and dates are read off %s", async (_, head) => {
  const body = styled("2", "一、甲") + styled("3", "（一）乙") + plain("丙。");
  expect(await read(head + body, sheet)).toEqual({
    title: "示例隐私政策",
    dates: ["2030-01-05", "2030-01-15"],
    body: shown,
  });
});

test("a line between title and dates stays, and hides no date", async () => {
  const head = plain("示例隐私政策", "（2030版）", "更新日期：2030年1月5日", "生效日期：2030年1月15日");
  expect(await read(head + text, sheet)).toEqual({
    title: "示例隐私政策",
    dates: ["2030-01-05", "2030-01-15"],
    body: `## 【引言】\n\n（2030版）\n\n${shown}`,
  });
});
