import { describe, expect, test } from "vitest";
import { facts, heading, listed, paragraph, part, run, table, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

/** The body of the MDX and the notices as `message（place）`, for a Word file with that body. */
async function imported(body: string, parts: Parameters<typeof word>[1] = {}) {
  const result = await importDraft({ name: "draft.docx", bytes: word(body, parts) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  const said = result.notices.map(({ message, place }) => (place === null ? message : `${message}（${place}）`));
  return { body: result.mdx.split("---\n\n")[1]?.trimEnd(), said };
}

const bold = "<w:b/>";
const both = '<w:b/><w:u w:val="single"/>';

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["Word's heading styles", heading("一、甲") + heading("（一）乙", "2"), "## 一、甲\n\n### （一）乙", []],
  ["the Chinese names of WPS", heading("一、甲", "w1") + heading("（一）乙", "w2"), "## 一、甲\n\n### （一）乙", []],
  ["a style of one's own with an outline level", heading("一、甲", "Own"), "## 一、甲", []],
  [
    "plain numbered paragraphs",
    ["一、甲", "（一）乙", "1、丙", "丁。", "2、戊己；"].map((text) => paragraph(text)).join(""),
    "## 一、甲\n\n### （一）乙\n\n1、丙\n\n丁。\n\n2、戊己；",
    [
      "按编号认出 2 个标题；请核对哪些是标题，哪些是条目。（一、甲）",
      "有 1 行像标题，但同一组里多数不像，或没有编号可循，已作为正文：“1、丙”。是标题的，请在 Word 里设为标题样式，或在 .mdx 的行首加 ##。（1、丙）",
    ],
  ],
  [
    "a short list is no row of headings",
    ["一、甲", "1、姓名", "2、电话", "乙。"].map((text) => paragraph(text)).join(""),
    "## 一、甲\n\n1、姓名\n\n2、电话\n\n乙。",
    ["按编号认出 1 个标题；请核对哪些是标题，哪些是条目。（一、甲）"],
  ],
  [
    "headings that are all bold, an empty paragraph in a heading's style among them",
    heading("一、甲").replace("<w:rPr></w:rPr>", `<w:rPr>${bold}</w:rPr>`) +
      paragraph("", '<w:pStyle w:val="2"/>') +
      paragraph("乙。"),
    "## 一、甲\n\n乙。",
    ["有 1 个标题整体加粗；标题本来就是粗体，没有作为重点标注。（一、甲）"],
  ],
  [
    "bold, bold-underline, and underline alone",
    heading("一、甲") +
      paragraph(`${run("乙")}${run("丙", bold)}${run("丁", both)}${run("戊", '<w:u w:val="single"/>')}`),
    "## 一、甲\n\n乙**丙**<u>**丁**</u>戊",
    ["有 1 处只有下划线、没有粗体，政策不支持，没有保留下划线。（戊）"],
  ],
  [
    "stress by style, and bold taken off again",
    heading("一、甲") +
      paragraph(
        `${run("乙")}${run("丙", '<w:b w:val="0"/>')}${run("丁", '<w:rStyle w:val="Em"/><w:b/>')}`,
        '<w:pStyle w:val="Strong"/>',
      ),
    "## 一、甲\n\n**乙**丙<u>**丁**</u>",
    [],
  ],
  [
    "words that would be markup",
    heading("一、甲") + paragraph(run("a&lt;b&gt; {c} *d* _e_ [f](g) `h` ~i~ &amp;lt; 见 https://j.cn")),
    "## 一、甲\n\na\\<b> \\{c\\} \\*d\\* \\_e\\_ \\[f](g) \\`h\\` \\~i\\~ \\&lt; 见 https\\://j.cn",
    ["有 1 个网址，按普通文字保留，不是链接。（a<b> {c} *d* _e_ [f](g) …）"],
  ],
  [
    "tracked changes count as accepted",
    heading("一、甲") +
      paragraph(`${run("乙")}<w:ins>${run("丙")}</w:ins><w:del><w:r><w:delText>丁</w:delText></w:r></w:del>`) +
      paragraph(run("戊"), "<w:rPr><w:del/></w:rPr>") +
      paragraph(
        `${run("己")}<w:moveTo>${run("庚")}</w:moveTo><w:moveFrom>${run("辛")}</w:moveFrom><w:moveFrom>${run("壬")}</w:moveFrom>`,
        "<w:pPrChange/>",
      ),
    "## 一、甲\n\n乙丙\n\n戊己庚",
    [
      "有 1 处修订插入，已当作接受。（丙）",
      "有 1 处修订删除，已当作接受，删去的文字不再出现。（丁）",
      "有 1 处修订移动，已当作接受。（辛）",
      "有 1 处格式修订，已当作接受。（己庚辛壬）",
    ],
  ],
  [
    "numbers that Word counts",
    listed("甲", 1) +
      listed("乙", 1, 1) +
      listed("丙", 1, 2) +
      listed("丁", 1, 2) +
      listed("戊", 1, 1) +
      listed("己。", 2) +
      listed("庚。", 3),
    "## 一、甲\n\n### （一）乙\n\n1、丙\n\n2、丁\n\n### （二）戊\n\n己。\n\n庚。",
    [
      "有 5 个自动编号，已写成文字。（甲）",
      "有 1 个自动编号的样式无法识别，编号没有保留，请补上。（庚。）",
      "有 1 个项目符号，政策只用编号，没有保留符号。（己。）",
      "按编号认出 3 个标题；请核对哪些是标题，哪些是条目。（一、甲）",
    ],
  ],
  [
    "tables, merged and nested",
    heading("一、甲") +
      table([["乙", "丙"], [`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("丁")}${paragraph("戊")}`]]),
    "## 一、甲\n\n| 乙 | 丙 |\n| --- | --- |\n| 丁　戊 |  |",
    [
      "有 1 个合并的单元格，已拆开，文字留在第一格。（丁 戊）",
      "有 1 个单元格里有几个段落，已接成一段，段落之间空一格：丁 戊。（丁）",
    ],
  ],
  [
    "a line break is a paragraph",
    heading("一、甲") + paragraph("<w:r><w:t>乙：</w:t><w:br/><w:t>丙。</w:t></w:r>"),
    "## 一、甲\n\n乙：\n\n丙。",
    ["有 1 处段内换行，已分成段落。（乙：）"],
  ],
  [
    "what the policy cannot hold is named",
    heading("一、甲") +
      paragraph(
        `${run("乙")}<w:r><w:drawing><a><pic/></a></w:drawing></w:r><w:r><w:pict><v:textbox><w:txbxContent>${paragraph("框中")}</w:txbxContent></v:textbox></w:pict></w:r>` +
          `<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r><w:hyperlink r:id="link">${run("丙")}</w:hyperlink>` +
          `<w:fldSimple w:instr="REF a">${run("丁")}</w:fldSimple>${run("戊", "<w:strike/>")}${run("己", "<w:vanish/>")}`,
      ),
    '## 一、甲\n\n乙<PendingLink id="example-com">丙</PendingLink>丁戊',
    [
      "有 1 条批注，没有导入。（乙丙丁戊己）",
      "有 1 张图片，政策不放图片，没有导入。（乙丙丁戊己）",
      "有 1 个域（如交叉引用、页码），只保留了显示的文字。（乙丙丁戊己）",
      "有 1 个文本框，没有导入，其中的文字是：框中。（乙丙丁戊己）",
      "有 1 条脚注或尾注，没有导入，其中的文字是：脚注的话。（乙丙丁戊己）",
      "有 1 处文字画了删除线，仍然保留；用来表示删除的，请真正删去：戊。（乙丙丁戊己）",
      "有 1 处隐藏文字，没有导入：己。（乙丙丁戊己）",
      "页眉和页脚没有导入，其中的文字是：内部文件。",
      "有 1 个链接，文字标成了待定链接。请在 policy.yaml 的 pendingLinks 下登记，网址确认后写进 url：example-com（“丙”，https://example.com/）。",
    ],
  ],
];

describe("a Word file", () => {
  test.each(cases)("%s", async (_, body, mdx, said) => {
    const parts = {
      "word/footnotes.xml": part("footnotes", `<w:footnote w:id="2">${paragraph("脚注的话")}</w:footnote>`),
      "word/header1.xml": part("hdr", body.includes("框中") ? paragraph("内部文件") : ""),
    };
    expect(await imported(body, parts)).toEqual({ body: mdx, said });
  });
});
