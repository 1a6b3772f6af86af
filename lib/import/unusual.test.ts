import { describe, expect, test } from "vitest";
import { facts, heading, paragraph, part, run, style, styleSheet, table, word } from "./__fixtures__/word";
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

const either = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, shown: string) =>
  `${mark("begin")}<w:r><w:instrText> ${code} </w:instrText></w:r>${shown === "" ? "" : mark("separate") + shown}${mark("end")}`;
const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const box = `<w:drawing><x><w:txbxContent>${paragraph("框")}</w:txbxContent></x></w:drawing>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const ended = "<w:rPr><w:del/></w:rPr>";

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "a sign that newer versions of Word draw keeps its character",
    paragraph(`<w:r>${either("<w16se:symEx/>", "<w:t>①</w:t>")}</w:r>${either(run("甲"), run("甲"))}${run("。")}`),
    "①甲。",
    [],
  ],
  [
    "a text box of the newer kind",
    paragraph(`${run("甲。")}<w:r>${either(box, box)}</w:r>`),
    "甲。",
    ["有 1 个文本框，没有导入，其中的文字是：框。"],
  ],
  [
    "signs by their number",
    paragraph(`${sign("宋体", "2460")}${sign("Wingdings", "F0FE")}${sign("Marlett", "F061")}${sign("Symbol", "F0FF")}`),
    "①🗹",
    ["有 2 个特殊符号无法识别，没有导入，请补上。"],
  ],
  [
    "fields: links outside and inside, references, drawn characters, marks of an index",
    paragraph(
      field('HYPERLINK "https://a.cn/" \\o "b"', run("甲", '<w:u w:val="single"/>')) +
        field('HYPERLINK \\l "_Toc1"', run("乙")) +
        field("REF _Ref1 \\h", run("丙")) +
        field("eq \\o\\ac(○,一)", "") +
        field('XE "丁"', ""),
    ),
    '<PendingLink id="a-cn">甲</PendingLink>乙丙',
    [
      "有 1 个域（如交叉引用、页码），只保留了显示的文字。",
      "有 1 个用域代码画出的字符（如带圈字符），没有导入，请补上：eq \\o\\ac(○,一)。",
      "有 1 个链接，文字标成了待定链接。请在 policy.yaml 的 pendingLinks 下登记，网址确认后写进 url：a-cn（“甲”，https://a.cn/）。",
    ],
  ],
  [
    "a reading above the line",
    paragraph(`<w:r><w:ruby><w:rubyPr/><w:rt>${run("jiǎ")}</w:rt><w:rubyBase>${run("甲")}</w:rubyBase></w:ruby></w:r>`),
    "甲",
    ["有 1 处注音，没有导入：jiǎ。"],
  ],
  [
    "stress by colour, marker or dots, but not grey, and not beside bold",
    paragraph(
      `${run("甲", '<w:em w:val="dot"/>')}${run("乙", '<w:highlight w:val="yellow"/>')}${run("丙", '<w:color w:val="FF0000"/>')}` +
        `${run("丁", '<w:shd w:val="clear" w:fill="FFFF00"/>')}${run("戊", '<w:color w:val="333333"/>')}${run("己", '<w:b/><w:color w:val="FF0000"/>')}`,
    ),
    "甲乙丙丁戊**己**",
    ["有 4 处用颜色、底纹或着重号突出的文字，只保留了文字；要作重点标注的，请改用粗体。"],
  ],
  [
    "a row that begins further right, and words in a cell merged into the one above",
    `<w:tbl><w:tr>${cell("甲", '<w:vMerge w:val="restart"/>')}${cell("乙")}</w:tr><w:tr>${cell("丙", "<w:vMerge/>")}${cell("丁")}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("戊")}</w:tr></w:tbl>`,
    "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n|  | 戊 |",
    [],
  ],
  [
    "a table of one cell is a frame",
    table([[`${paragraph("甲。")}${paragraph("乙。")}`]]),
    "甲。\n\n乙。",
    ["有 1 个只有一格的表格，当作边框，其中的文字已作为段落。"],
  ],
  [
    "a paragraph whose end was deleted stays before what cannot take it in, and keeps its style",
    paragraph(run("（一）甲"), `<w:pStyle w:val="2"/>${ended}`) +
      table([["乙"], ["丙"]]) +
      paragraph(run("丁"), ended) +
      `<w:sdt><w:sdtContent>${paragraph("戊。")}</w:sdtContent></w:sdt>`,
    "### （一）甲\n\n| 乙 |\n| --- |\n| 丙 |\n\n丁\n\n戊。",
    [],
  ],
  [
    "a field inside the instruction of another shows nothing",
    paragraph(
      `${mark("begin")}<w:r><w:instrText> IF </w:instrText></w:r>${field("DOCPROPERTY a", run("内"))}<w:r><w:instrText> = 1</w:instrText></w:r>` +
        `${mark("separate")}${run("甲")}${mark("end")}${run("。")}`,
    ),
    "甲。",
    ["有 1 个域（如交叉引用、页码），只保留了显示的文字。"],
  ],
  [
    "words that ask to be filled in",
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("单击此处输入文字。")}</w:sdtContent></w:sdt>${paragraph("甲。")}`,
    "甲。",
    ["有 1 处还没有填写的占位文字，没有导入：单击此处输入文字。"],
  ],
  [
    "a header row that is bold by hand, and a cell of one that is stressed",
    table([
      [paragraph(run("甲", "<w:b/>")), paragraph(run("乙", "<w:b/>"))],
      ["丙", "丁"],
    ]) +
      table([
        [paragraph(run("甲", "<w:b/>")), "乙"],
        ["丙", "丁"],
      ]),
    "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n| **甲** | 乙 |\n| --- | --- |\n| 丙 | 丁 |",
    ["有 1 个表格的表头整行加粗；表头本来就是粗体，没有作为重点标注。"],
  ],
  [
    "rows without cells or words",
    `<w:tbl><w:tr>${cell("甲")}</w:tr><w:tr></w:tr><w:tr>${cell("")}</w:tr><w:tr>${cell("乙")}</w:tr></w:tbl>`,
    "| 甲 |\n| --- |\n| 乙 |",
    [],
  ],
  [
    "columns that only a grid has, and a cell as wide as no grid",
    `<w:tbl><w:tr>${cell("甲", '<w:gridSpan w:val="99999999"/>')}</w:tr><w:tr>${cell("乙")}</w:tr></w:tbl>`,
    "| 甲 |\n| --- |\n| 乙 |",
    ["有 1 个合并的单元格，已拆开，文字留在第一格。"],
  ],
  [
    "characters that nobody sees; a place to break a word is none",
    paragraph(`<w:r><w:t>甲&#x200B;乙&#xFEFF;</w:t><w:softHyphen/><w:t>丙</w:t></w:r>`),
    "甲乙丙",
    ["删去了 2 个看不见的字符。"],
  ],
  [
    "signs that show nothing, selectors of nothing, a thin space; a sign with its look stays",
    paragraph(`<w:r><w:t>甲&#x3164;乙&#x2800;丙&#xFE0F;丁&#x2009;A ☎&#xFE0F;</w:t></w:r>`),
    "甲乙丙丁 A ☎\uFE0F",
    ["删去了 3 个看不见的字符。"],
  ],
];

describe("what seldom stands in a Word file", () => {
  test.each(cases)("%s", async (_, body, mdx, said) => {
    expect(await imported(body)).toEqual({ body: mdx, said });
  });

  test("italics by style, and the same taken off", async () => {
    const slanted = style("I", "Emphasis", "<w:rPr><w:i/></w:rPr>", "character");
    const body = paragraph(run("甲", '<w:rStyle w:val="I"/>') + run("乙", '<w:i w:val="off"/>'));
    expect(await imported(body, styleSheet(style("1", "heading 1"), slanted))).toEqual({
      body: "甲乙",
      said: ["有 1 处斜体、上标或下标，只保留了文字。"],
    });
  });

  test("the look of a heading given to its words is no stress, unlike that of another style", async () => {
    const look = (id: string, more: string) => style(id, id, `${more}<w:rPr><w:b/></w:rPr>`, "character");
    const sheet = styleSheet(style("1", "heading 1"), look("10", '<w:link w:val="1"/>'), look("Strong", ""));
    const words = run("甲", '<w:rStyle w:val="10"/>') + run("乙", '<w:rStyle w:val="Strong"/>');
    expect((await imported(paragraph(words, '<w:pStyle w:val="1"/>'), sheet)).body).toBe("## 甲**乙**");
  });

  test.each([
    ["a page number is no loss", paragraph(`${run("第 ")}${field("PAGE", run("1"))}${run(" 页 共 3 页")}`), []],
    [
      "a text box in a header is told",
      paragraph(`<w:r>${either(box, box)}</w:r>`),
      ["页眉和页脚没有导入，其中的文字是：框。"],
    ],
  ])("%s", async (_, header, said) => {
    expect(await imported(paragraph("甲。"), { "word/header1.xml": part("hdr", header) })).toEqual({
      body: "甲。",
      said,
    });
  });

  test("a part is found whatever its case, and by steps up", async () => {
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/styles" Target="../Word/./Styles.xml"/></Relationships>';
    const body = paragraph(run("甲"), '<w:pStyle w:val="2"/>');
    expect(await imported(body, { "word/_rels/document.xml.rels": links })).toEqual({ body: "### 甲", said: [] });
  });
});
