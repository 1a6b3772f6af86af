import { expect, test } from "vitest";
import { hiddenCharacters } from "../policy/hidden-characters";
import { facts, paragraph, part, run, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

/** What a notice quotes of a file that its text does not keep. */
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const linked = (address: string) => ({
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="footnotes" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/><Relationship Id="header" Type="${RELATIONS}/header" Target="header1.xml"/><Relationship Id="link" Type="${RELATIONS}/hyperlink" Target="${address}" TargetMode="External"/></Relationships>`,
});
const box = (text: string) =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></w:r>`;

type Parts = NonNullable<Parameters<typeof word>[1]>;
type Door = readonly [name: string, body: string, said: string, parts: Parts];

const doors: readonly Door[] = [
  ["a text box", paragraph(box("框\u202E里")), "有 1 个文本框，没有导入，其中的文字是：框[U+202E]里。", {}],
  [
    "a header",
    `${paragraph("乙")}<w:sectPr><w:headerReference r:id="header" w:type="default"/></w:sectPr>`,
    "页眉和页脚没有导入，其中的文字是：页[U+202E]眉。",
    { "word/header1.xml": part("hdr", paragraph("页\u202E眉")) },
  ],
  [
    "a footnote",
    paragraph('乙<w:r><w:footnoteReference w:id="2"/></w:r>'),
    "有 1 条脚注或尾注，没有导入，其中的文字是：脚[U+3164]注。",
    { "word/footnotes.xml": part("footnotes", `<w:footnote w:id="2">${paragraph("脚\u3164注")}</w:footnote>`) },
  ],
  [
    "the address of a link",
    paragraph(`<w:hyperlink r:id="link">${run("乙")}</w:hyperlink>`),
    "有 1 个超链接，只保留了文字：https://a.b/[U+202E]moc。",
    linked("https://a.b/\u202Emoc"),
  ],
  [
    "words that wait to be filled in",
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("点\u2066击")}</w:sdtContent></w:sdt>`,
    "有 1 处还没有填写的占位文字，没有导入：点[U+2066]击。",
    {},
  ],
  [
    "a reading beside its words",
    paragraph(`<w:r><w:ruby><w:rt>${run("注\u200F")}</w:rt><w:rubyBase>${run("字")}</w:rubyBase></w:ruby></w:r>`),
    "有 1 处注音，没有导入：注[U+200F]。",
    {},
  ],
];

const imported = async (body: string, parts: Parts = {}, name = "a.docx") => {
  const result = await importDraft({ name, bytes: word(paragraph("一、甲") + body, parts) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
};

test.each(doors)("%s is quoted with its hidden characters shown", async (_, body, said, parts) => {
  const { notices, mdx } = await imported(body, { ...linked("https://a.b/"), ...parts });
  expect(notices.map(({ message }) => message)).toContain(said);
  expect(hiddenCharacters(mdx + notices.map(({ message, place }) => message + (place ?? "")).join(""))).toEqual([]);
});

test("so is the name of the file", async () => {
  const { notices } = await imported(paragraph("乙"), {}, "政策\u202Ecod.txt");
  expect(notices[0]?.message).toBe("文件名是“政策[U+202E]cod.txt”，内容却不是这种格式；已按内容读取。");
});

test("and the beginning of what was taken as struck out", async () => {
  const { notices } = await imported(
    paragraph(`<w:del><w:r><w:delText>删\u202E去</w:delText></w:r></w:del>${run("乙")}`),
  );
  expect(notices.find(({ rule }) => rule === "docx/deletions")?.place).toBe("删[U+202E]去");
});
