import { describe, expect, test } from "vitest";
import { parsePolicy } from "../policy/parse/parse-policy";
import { facts, heading, listed, paragraph, part, run, table, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

/** What stands under the heading 一、头, and the notices. */
async function imported(body: string, parts: Parameters<typeof word>[1] = {}) {
  const result = await importDraft({ name: "draft.docx", bytes: word(heading("一、头") + body, parts) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  return {
    body: result.mdx.split("## 一、头\n\n")[1]?.trimEnd(),
    said: result.notices.map(({ message }) => message),
  };
}

const mark = (type: string, data = "") => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const field = (code: string, shown = "", data = "") =>
  `${mark("begin", data)}<w:r><w:instrText> ${code} </w:instrText></w:r>${shown === "" ? "" : mark("separate") + run(shown)}${mark("end")}`;
const box = (state: string) => `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`;
const underlined = (text: string) => run(text, '<w:u w:val="single"/>');
const textBox = (text: string) =>
  `<w:r><w:drawing><x><w:txbxContent>${paragraph(text)}</w:txbxContent></x></w:drawing></w:r>`;
const either = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const marked = (name: string, content: string) =>
  `<w:bookmarkStart w:id="${name.length}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${name.length}"/>`;
const drop = '<w:framePr w:dropCap="drop" w:lines="2"/>';
const LONG = "本服务由境外的公司提供，您的信息会传到境外；".repeat(12);

describe("a link to an address", () => {
  const link = (words: string) => `<w:hyperlink r:id="link">${run(words, '<w:u w:val="single"/>')}</w:hyperlink>`;
  const found = '<PendingLink id="example-com">';

  test.each([
    ["its words", paragraph(run("见") + link("乙的政策")), `见${found}乙的政策</PendingLink>`],
    ["a field", paragraph(run("见") + field('HYPERLINK "https://example.com/"', "乙")), `见${found}乙</PendingLink>`],
    [
      "in a cell",
      table([
        ["甲", "乙"],
        ["丙", paragraph(link("丁"))],
      ]),
      `| 甲 | 乙 |\n| --- | --- |\n| 丙 | ${found}丁</PendingLink> |`,
    ],
    ["in stress", paragraph(link("乙").replace("<w:rPr>", "<w:rPr><w:b/>")), `<u>**${found}乙</PendingLink>**</u>`],
    ["to a mailbox, which is no page", paragraph(field('HYPERLINK "mailto:a@b.example"', "写信")), "写信"],
  ])("%s", async (_, body, wanted) => {
    expect((await imported(body)).body).toBe(wanted);
  });

  test("is what the version before says it is, where that has a tag on the words", async () => {
    const source = `---\nversion: "2030-01-15"\ntitle: "某政策"\nupdatedOn: "2030-01-01"\neffectiveOn: "2030-01-15"\nprovenance: "source"\nemphasis: "official"\n---\n\n## 一、头\n\n见<PendingLink id="known">乙的政策</PendingLink>。\n`;
    const { document: base } = parsePolicy(source, { path: "versions/2030-01-15.mdx" });
    const bytes = word(heading("一、头") + paragraph(run("见") + link("乙的政策") + run("。")));
    const result = await importDraft({ name: "draft.docx", bytes }, { ...facts, base });
    expect(result.kind === "imported" && result.mdx).toContain('见<PendingLink id="known">乙的政策</PendingLink>。');
  });
});

describe("what Word shows is kept", () => {
  test.each<readonly [string, string, string]>([
    ["all capitals", paragraph(run("依据 gdpr 与 ccpa。", "<w:caps/>")), "依据 GDPR 与 CCPA。"],
    ["a large first letter", paragraph("本", drop) + paragraph("政策适用。"), "本政策适用。"],
    ["a large first letter with nothing behind it", paragraph("本", drop), "本"],
    ["a ticked box of a form", paragraph(field("FORMCHECKBOX", "", box("<w:checked/>")) + run("同意")), "☒同意"],
    ["one ticked by default", paragraph(field("FORMCHECKBOX", "", box("<w:default/>")) + run("同意")), "☒同意"],
    ["one that was cleared", paragraph(field("FORMCHECKBOX", "", box('<w:default/><w:checked w:val="0"/>'))), "☐"],
    [
      "the entry chosen from a form's list",
      paragraph(
        field(
          "FORMDROPDOWN",
          "",
          '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="北京"/><w:listEntry w:val="上海"/></w:ddList></w:ffData>',
        ) + run("法院"),
      ),
      "上海法院",
    ],
    ["words typed into a form", paragraph(field("FORMTEXT", "甲公司")), "甲公司"],
    ["what newer versions show, where it can be read", paragraph(either(run("新版文字"), run("旧版文字"))), "新版文字"],
    ["what older ones show, where it cannot", paragraph(either("<x:y/>", run("旧版文字"))), "旧版文字"],
    ["a space that is underlined between words", paragraph(underlined("甲 乙")), "甲 乙"],
    [
      "underlined spaces beside what was filled in",
      paragraph(underlined("  ") + underlined("张三") + underlined("  ")),
      "张三",
    ],
  ])("%s", async (_, body, wanted) => {
    expect((await imported(body)).body).toBe(wanted);
  });

  test.each<readonly [string, string, string]>([
    ["spaces", run("项目：") + underlined("      ") + run("。"), "项目：\\_\\_\\_\\_。"],
    [
      "a tab",
      `${run("项目：")}<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/></w:r>${run("。")}`,
      "项目：\\_\\_\\_\\_。",
    ],
    ["several runs", run("项目：") + underlined(" ") + underlined(" ") + run("。"), "项目：\\_\\_\\_\\_。"],
  ])("a line to be filled in, made of %s", async (_, body, wanted) => {
    const { body: found, said } = await imported(paragraph(body));
    expect(found).toBe(wanted);
    expect(said.at(-1)).toMatch(/^有 1 处待填的下划线，已写成“____”：项目：.*。$/u);
  });
});

describe("the paragraphs of a cell stay apart", () => {
  const cell = (...texts: readonly string[]) => texts.map((text) => paragraph(text)).join("");
  test.each<readonly [string, readonly string[], string]>([
    ["of words", ["位置信息", "设备型号"], "位置信息　设备型号"],
    ["of digits", ["后4位", "3个月内"], "后4位　3个月内"],
    ["where a mark parts them", ["位置信息；", "设备型号。", "其他"], "位置信息；设备型号。其他"],
    ["of Latin words", ["Android ID", "IMEI"], "Android ID IMEI"],
    ["of both", ["设备型号", "IMEI", "内存"], "设备型号　IMEI　内存"],
  ])("%s", async (_, texts, wanted) => {
    const { body, said } = await imported(
      table([
        ["甲", "乙"],
        ["丙", cell(...texts)],
      ]),
    );
    expect(body).toBe(`| 甲 | 乙 |\n| --- | --- |\n| 丙 | ${wanted} |`);
    expect(said).toEqual([
      `有 1 个单元格里有几个段落，已接成一段，段落之间空一格：${wanted.replace("　", " ").replace("　", " ")}。`,
    ]);
  });

  test("numbers that Word counts stand before them", async () => {
    const { body } = await imported(
      table([
        ["甲", "乙"],
        ["丙", listed("子", 1, 2) + listed("丑", 1, 2)],
      ]),
    );
    expect(body).toBe("| 甲 | 乙 |\n| --- | --- |\n| 丙 | 1、子　2、丑 |");
  });
});

describe("a notice holds all the words that it speaks of", () => {
  test.each<readonly [string, string, Parameters<typeof word>[1], string]>([
    [
      "a long text box",
      paragraph(`${run("甲。")}${textBox(LONG)}`),
      {},
      `有 1 个文本框，没有导入，其中的文字是：${LONG}。`,
    ],
    [
      "a text box around a picture alone",
      paragraph(
        `${run("甲。")}<w:r><w:drawing><x><w:txbxContent>${paragraph('<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>')}</w:txbxContent></x></w:drawing></w:r>`,
      ),
      {},
      "有 1 张图片，政策不放图片，没有导入。",
    ],
    [
      "two text boxes in one drawing",
      paragraph(
        `${run("甲。")}<w:r><w:drawing><x><w:txbxContent>${paragraph("子")}</w:txbxContent><w:txbxContent>${paragraph("丑")}</w:txbxContent></x></w:drawing></w:r>`,
      ),
      {},
      "有 2 个文本框，没有导入，其中的文字是：子；丑。",
    ],
    [
      "many text boxes",
      Array.from({ length: 11 }, (_, at) => paragraph(`${run("甲。")}${textBox(`第${at}框`)}`)).join(""),
      {},
      `有 11 个文本框，没有导入，其中的文字是：${Array.from({ length: 11 }, (_, at) => `第${at}框`).join("；")}。`,
    ],
    [
      "a footnote",
      paragraph('甲<w:r><w:footnoteReference w:id="1"/></w:r>'),
      { "word/footnotes.xml": part("footnotes", `<w:footnote w:id="1">${paragraph(LONG)}</w:footnote>`) },
      `有 1 条脚注或尾注，没有导入，其中的文字是：${LONG}。`,
    ],
    ["hidden words", paragraph(run("甲。") + run(LONG, "<w:vanish/>")), {}, `有 1 处隐藏文字，没有导入：${LONG}。`],
    [
      "struck words, which stay",
      paragraph(run("十五", "<w:strike/>") + run("七日内。")),
      {},
      "有 1 处文字画了删除线，仍然保留；用来表示删除的，请真正删去：十五。",
    ],
    [
      "numbers that a field counts",
      paragraph(field("LISTNUM") + run("甲。")) + paragraph(field("AUTONUM") + run("乙。")),
      {},
      "有 2 个由域编的号（如 LISTNUM、AUTONUM），文件里没有存下号码，请在这些文字处补上：甲。；乙。",
    ],
    [
      "what a button asks to be filled in",
      paragraph(field("MACROBUTTON NoMacro 点此填写公司名称") + run("甲。")),
      {},
      "有 1 处还没有填写的占位文字，没有导入：点此填写公司名称。",
    ],
  ])("%s", async (_, body, parts, wanted) => {
    expect((await imported(body, parts)).said).toContain(wanted);
  });

  test.each<readonly [string, string]>([
    [
      "the properties of a row",
      `<w:tbl><w:tr><w:tblPrEx/><w:tc>${paragraph("甲")}</w:tc><w:tc>${paragraph("乙")}</w:tc></w:tr></w:tbl>`,
    ],
    ["properties of a newer version", paragraph(`<x:newPr/>${run("甲。")}`)],
    ["a form's box", paragraph(field("FORMCHECKBOX", "", box("")) + run("甲。"))],
    ["an index mark", paragraph(field('XE "甲"') + run("甲。"))],
  ])("of formatting nothing is said: %s", async (_, body) => {
    expect((await imported(body)).said).toEqual([]);
  });

  test.each(["第1页；共3页", "第 2 页（共 5 页）", "Page 1 of 3", "- 4 -"])(
    "a footer that only counts pages: %s",
    async (text) => {
      expect((await imported(paragraph("甲。"), { "word/header1.xml": part("hdr", paragraph(text)) })).said).toEqual(
        [],
      );
    },
  );
});

describe("a cross-reference is checked against what it leads to", () => {
  const clauses =
    listed("甲。", 1, 2) +
    paragraph(marked("_Ref1", run("乙。")), '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>');
  test.each<readonly [string, string, readonly string[]]>([
    ["a number that is right", clauses + paragraph(run("见") + field("REF _Ref1 \\r \\h", "2")), []],
    [
      "a stale number",
      clauses + paragraph(run("见") + field("REF _Ref1 \\r \\h", "1")),
      ["有 1 处交叉引用与它所指的地方不符，照原样保留，请核对：“1”应为“2”（见1）。"],
    ],
    [
      "one before its target",
      paragraph(run("见") + field("REF _Ref1 \\n", "7")) + clauses,
      ["有 1 处交叉引用与它所指的地方不符，照原样保留，请核对：“7”应为“2”（见7）。"],
    ],
    [
      "words that are right",
      paragraph(marked("A", run("乙方"))) + paragraph(run("见") + field("REF A \\h", "乙方")),
      [],
    ],
    [
      "stale words",
      paragraph(marked("A", run("乙方"))) + paragraph(run("见") + field("REF A \\h", "丙方")),
      ["有 1 处交叉引用与它所指的地方不符，照原样保留，请核对：“丙方”应为“乙方”（见丙方）。"],
    ],
    ["a page", clauses + paragraph(run("见") + field("PAGEREF _Ref1 \\h", "9")), []],
    [
      "one that leads nowhere",
      paragraph(run("见") + field("REF _Ref9 \\r \\h", "错误!未找到引用源。") + run("条。")),
      ["有 1 处交叉引用已经失效，请补上所引的条款：见错误!未找到引用源。条。"],
    ],
    [
      "one that leads somewhere again",
      clauses + paragraph(run("见") + field("REF _Ref1 \\r \\h", "错误!未找到引用源。")),
      ["有 1 处交叉引用已经失效，请补上所引的条款：见错误!未找到引用源。（应为“2”）。"],
    ],
  ])("%s", async (_, body, wanted) => {
    const { said } = await imported(body);
    expect(said.filter((message) => message.includes("交叉引用") && !message.includes("域（"))).toEqual(wanted);
  });
});

describe("what a web page cannot show is told with its words", () => {
  const formula = (...signs: readonly string[]) =>
    `<m:oMath>${signs.map((sign) => `<m:r><m:t>${sign}</m:t></m:r>`).join("")}</m:oMath>`;
  test.each([
    [
      "a formula",
      paragraph(run("利息=") + formula("a", "×b")),
      "有 1 个公式，没有导入，请用文字补上；其中的符号依次是：a×b。",
    ],
    [
      "a property that is not there",
      paragraph(run("版本") + field("DOCPROPERTY Ver", "错误!未知的文档属性名称") + run("。")),
      "有 1 个域没有算出结果，文中留着出错的提示，请改成应有的文字：版本错误!未知的文档属性名称。",
    ],
    [
      "a style that is not there, in English",
      paragraph(run("本章：") + field('STYLEREF "Title"', "Error! No text of specified style in document.")),
      "有 1 个域没有算出结果，文中留着出错的提示，请改成应有的文字：本章：Error! No text of specified style in document.。",
    ],
    [
      "a page of the draft",
      paragraph(run("见第") + field("PAGEREF _Ref1 \\h", "12") + run("页。")),
      "有 1 处引用了 Word 里的页码，网页没有页码，请改为引用条款编号：见第12页。",
    ],
  ])("%s", async (_, body, wanted) => {
    expect((await imported(body)).said.filter((message) => !message.includes("标题"))).toEqual([wanted]);
  });
});
