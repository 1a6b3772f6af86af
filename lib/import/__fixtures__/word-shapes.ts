import { level, listed, numbering, paragraph, part, run, style, styleSheet, word } from "./word";

/** A kind of file that could be made to hold the import up; `size` is how often its unit is repeated. */
export interface Shape {
  readonly name: string;
  readonly file: string;
  readonly make: (size: number) => Uint8Array;
}

type Parts = Parameters<typeof word>[1];

/** A heading whatever the styles are. */
const OUTLINE = '<w:outlineLvl w:val="0"/>';

/** Stored and not packed: a bomb that unfolds too far is refused for that alone. */
const shape = (name: string, make: (size: number) => readonly [body: string, parts?: Parts]): Shape => ({
  name,
  file: "draft.docx",
  make: (size) => {
    const [body, parts] = make(size);
    return word(`${paragraph("一、甲", OUTLINE)}${body}`, parts ?? {}, 0);
  },
});

const each = (size: number, unit: (at: number) => string) => Array.from({ length: size }, (_, at) => unit(at)).join("");
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (own: string) => ({
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}</Relationships>`,
});
const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const field = (kind: "begin" | "separate" | "end") => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const words = (size: number, text = "甲") => paragraph(run(text.repeat(size)));
const nested = (size: number, depth: number, open: string, close: string, inside = "") =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`.repeat(Math.ceil(size / depth));
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string) => `<w:tr>${cells}</w:tr>`;
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
const changed = (kind: "ins" | "del" | "moveFrom" | "moveTo", content: string) => `<w:${kind}>${content}</w:${kind}>`;

/** What a writer of lists, styles and notes can repeat. */
const LISTS: readonly Shape[] = [
  shape("a long text of a list's level, before many paragraphs", (size) => [
    each(size, () => listed("乙", 1)),
    numbering(level(0, "decimal", `${"甲".repeat(size)}%1`)),
  ]),
  shape("a level that names its number many times", (size) => [
    each(size, () => listed("乙", 1)),
    numbering(level(0, "decimal", "%1".repeat(size))),
  ]),
  shape("a level with many children, before many paragraphs", (size) => [
    each(size, () => listed("乙", 1)),
    numbering(level(0, "decimal", "%1.", "<w:rPr/>".repeat(size))),
  ]),
  shape("many lists of nine levels", (size) => [
    each(size, (at) => listed("乙", at)),
    {
      "word/numbering.xml": part(
        "numbering",
        each(size, (at) => `<w:abstractNum w:abstractNumId="${at}">${each(9, (own) => level(own, "decimal", `%${own + 1}.`))}</w:abstractNum>`) +
          each(size, (at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`),
      ),
    },
  ]),
  shape("lists defined by styles that name each other", (size) => [
    each(size, (at) => listed("乙", at)),
    {
      "word/numbering.xml": part(
        "numbering",
        each(size, (at) => `<w:abstractNum w:abstractNumId="${at}"><w:styleLink w:val="s${at}"/><w:numStyleLink w:val="s${(at + 1) % size}"/></w:abstractNum>`) +
          each(size, (at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`),
      ),
    },
  ]),
  shape("a list with many levels of its own", (size) => [
    each(size, () => listed("乙", 1)),
    {
      "word/numbering.xml": part(
        "numbering",
        `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${each(size, (at) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="2"/></w:lvlOverride>`)}</w:num>`,
      ),
    },
  ]),
  shape("a number of many thousand letters", (size) => [
    each(size, () => listed("乙", 1)),
    numbering(`<w:lvl w:ilvl="0"><w:start w:val="${size}"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl>`),
  ]),
  shape("styles based on one another in a long chain", (size) => [
    each(size, (at) => paragraph(run("乙"), `<w:pStyle w:val="s${at}"/>`)),
    styleSheet(each(size, (at) => style(`s${at}`, `样式${at}`, `<w:basedOn w:val="s${at + 1}"/>`))),
  ]),
  shape("styles based on one another in a circle", (size) => [
    each(size, (at) => paragraph(run("乙", `<w:rStyle w:val="s${at}"/>`), `<w:pStyle w:val="s${at}"/>`)),
    styleSheet(each(size, (at) => style(`s${at}`, `样式${at}`, `<w:basedOn w:val="s${(at + 1) % size}"/>`))),
  ]),
  shape("styles based on one another in a tree, each used", (size) => [
    each(size, (at) => paragraph(run("乙"), `<w:pStyle w:val="s${at}"/>`)),
    styleSheet(...Array.from({ length: size }, (_, at) => style(`s${at}`, `名${at}`, at > 0 ? `<w:basedOn w:val="s${(at - 1) >> 1}"/>` : ""))),
  ]),
  shape("a style with many children, on many runs", (size) => [
    paragraph(each(size, () => run("乙")), '<w:pStyle w:val="s"/>'),
    styleSheet(style("s", "样式", `<w:rPr>${"<w:kern/>".repeat(size)}</w:rPr>`)),
  ]),
  shape("defaults with many children, under many runs", (size) => [
    paragraph(each(size, () => run("乙"))),
    { "word/styles.xml": part("styles", `<w:docDefaults><w:rPrDefault><w:rPr>${"<w:kern/>".repeat(size)}</w:rPr></w:rPrDefault></w:docDefaults>`) },
  ]),
  shape("a style with a long name, on many paragraphs", (size) => [
    each(size, () => paragraph(run("乙"), '<w:pStyle w:val="s"/>')),
    styleSheet(style("s", `标题${" ".repeat(size)}x`)),
  ]),
  shape("many footnotes, each referred to", (size) => [
    paragraph(each(size, (at) => `<w:r><w:footnoteReference w:id="${at}"/></w:r>`)),
    { "word/footnotes.xml": part("footnotes", each(size, (at) => `<w:footnote w:id="${at}">${paragraph("乙")}</w:footnote>`)) },
  ]),
  shape("one long footnote, referred to many times", (size) => [
    paragraph(each(size, () => '<w:r><w:footnoteReference w:id="1"/></w:r>')),
    { "word/footnotes.xml": part("footnotes", `<w:footnote w:id="1">${words(size)}</w:footnote>`) },
  ]),
  shape("many comments", (size) => [
    each(size, (at) => paragraph(`<w:commentRangeStart w:id="${at}"/>${run("乙")}<w:commentRangeEnd w:id="${at}"/><w:r><w:commentReference w:id="${at}"/></w:r>`)),
  ]),
];

/** What the package itself can repeat. */
const PARTS: readonly Shape[] = [
  shape("one header, named many times", (size) => [
    "",
    {
      ...relationships(each(size, (at) => relationship(`h${at}`, "header", "header1.xml"))),
      "word/header1.xml": part("hdr", each(size, () => paragraph("乙"))),
    },
  ]),
  shape("one header, named many times in other letters", (size) => [
    "",
    {
      ...relationships(each(size, (at) => relationship(`h${at}`, "header", `${"./".repeat(at % 7)}${at % 2 ? "HEADER1" : "header1"}.xml`))),
      "word/header1.xml": part("hdr", each(size, () => paragraph("乙"))),
    },
  ]),
  shape("many headers", (size) => [
    "",
    {
      ...relationships(each(size, (at) => relationship(`h${at}`, "header", `header${at}.xml`))),
      ...Object.fromEntries(Array.from({ length: size }, (_, at) => [`word/header${at}.xml`, part("hdr", paragraph(`乙${at}`))])),
    },
  ]),
  shape("text boxes nested in a header", (size) => [
    "",
    { ...relationships(relationship("h", "header", "header1.xml")), "word/header1.xml": part("hdr", nested(size, 60, "<w:txbxContent>", "</w:txbxContent>", paragraph("乙"))) },
  ]),
  shape("many links, each to an address of its own", (size) => [
    paragraph(each(size, (at) => `<w:hyperlink r:id="l${at}">${run("乙")}</w:hyperlink>`)),
    relationships(each(size, (at) => relationship(`l${at}`, "hyperlink", `https://example.com/${at}`))),
  ]),
  shape("relationships that lead nowhere", (size) => [
    "",
    relationships(each(size, (at) => relationship(`r${at}`, "header", `${"../".repeat(at % 9)}nowhere${at}.xml`))),
  ]),
  shape("a target of many steps", (size) => ["", relationships(each(20, (at) => relationship(`r${at}`, "header", "a/../".repeat(size))))]),
  shape("many parts that nothing names", (size) => [
    "",
    Object.fromEntries(Array.from({ length: size }, (_, at) => [`word/x${at}.xml`, "x"])),
  ]),
];

/** What XML itself can repeat. */
const XML: readonly Shape[] = [
  shape("many namespaces above many elements that declare one", (size) => [
    `<w:sdt ${each(size, (at) => `xmlns:n${at}="u" `)}><w:sdtContent>${'<w:p xmlns:z="u"/>'.repeat(size)}</w:sdtContent></w:sdt>`,
  ]),
  shape("namespaces declared anew at every depth", (size) => [
    nested(size, 60, '<w:sdt xmlns:a="u" xmlns:b="u">', "</w:sdt>", paragraph("乙")),
  ]),
  shape("an element with many attributes", (size) => [`<w:p ${each(size, (at) => `a${at}="b" `)}/>`]),
  shape("an element with many attributes and namespaces", (size) => [`<w:p ${each(size, (at) => `a${at}="b" xmlns:n${at}="u" `)}/>`]),
  shape("elements with a hundred attributes each", (size) => [each(size / 100, () => `<w:p ${each(100, (at) => `w:a${at}="b" `)}>${run("乙")}</w:p>`)]),
  shape("an element with a huge attribute", (size) => [`<w:p a="${"甲".repeat(size * 4)}"/>`]),
  shape("an element with a huge name", (size) => [`<w:p><w:${"x".repeat(size * 4)}/></w:p>`]),
  shape("white space inside a tag", (size) => [`<w:p${" ".repeat(size * 4)}/><w:p${" ".repeat(size * 4)}a${" ".repeat(size * 4)}="b"/>`]),
  shape("known entities", (size) => [words(size, "&amp;&#x4e59;&lt;")]),
  shape("what looks like entities", (size) => [words(size, "&#9999999999;&;&#x;&&#")]),
  shape("comments, sections and instructions", (size) => [paragraph(`<w:r><w:t>${"<!-- x --><?y z?><![CDATA[乙]]>".repeat(size)}</w:t></w:r>`)]),
  shape("elements nested as deep as may be", (size) => [nested(size, 50, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", paragraph("乙"))]),
  shape("paragraphs nested in paragraphs", (size) => [nested(size, 40, "<w:p><w:r>", "</w:r></w:p>", run("乙"))]),
  shape("empty elements", (size) => [each(size, () => "<w:p/>")]),
  shape("elements that nothing knows", (size) => [paragraph(each(size, (at) => `<w:r><w:z${at}/></w:r>`))]),
];

/** What Word writes into the text. */
const MARKUP: readonly Shape[] = [
  shape("runs with tracked changes", (size) => [
    paragraph(each(size, (at) => (at % 2 ? changed("ins", run("乙")) : changed("del", "<w:r><w:delText>丙</w:delText></w:r>")))),
  ]),
  shape("insertions nested in insertions", (size) => [nested(size, 60, "<w:p><w:ins>", "</w:ins></w:p>", run("乙"))]),
  shape("deletions nested in deletions", (size) => [paragraph(nested(size, 60, "<w:del>", "</w:del>", "<w:r><w:delText>丙</w:delText></w:r>"))]),
  shape("paragraphs whose end was deleted", (size) => [each(size, () => paragraph(run("乙"), "<w:rPr><w:del/></w:rPr>"))]),
  shape("rows and cells that were deleted", (size) => [
    table(each(size, () => `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph("乙"))}</w:tr>`) + row(each(size, () => cell(paragraph("乙"), "<w:cellDel/>")))),
  ]),
  shape("text that was moved", (size) => [
    paragraph(each(size, () => changed("moveFrom", run("乙")) + changed("moveTo", run("丙")))),
  ]),
  shape("tracked changes of looks", (size) => [
    each(size, () => paragraph(run("乙", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>"), '<w:pPrChange><w:pPr><w:pStyle w:val="1"/></w:pPr></w:pPrChange>')),
  ]),
  shape("comments that begin and end far apart", (size) => [
    each(size, (at) => `<w:commentRangeStart w:id="${at}"/>`) + paragraph("乙") + each(size, (at) => `<w:commentRangeEnd w:id="${at}"/><w:p><w:r><w:commentReference w:id="${at}"/></w:r></w:p>`),
    { "word/comments.xml": part("comments", each(size, (at) => `<w:comment w:id="${at}">${paragraph("丙")}</w:comment>`)) },
  ]),
  shape("bookmarks and links to them", (size) => [
    each(size, (at) => paragraph(`<w:bookmarkStart w:id="${at}" w:name="b${at}"/>${run("乙")}<w:bookmarkEnd w:id="${at}"/><w:hyperlink w:anchor="b${(at * 7) % size}">${run("丙")}</w:hyperlink>`)),
  ]),
  shape("fields that name clauses", (size) => [
    paragraph(each(size, (at) => field("begin") + instruction(` REF _Ref${at} \\h `) + field("separate") + run(`第${at}条`) + field("end"))),
  ]),
  shape("bookmarks without an end", (size) => [paragraph(each(size, (at) => `<w:bookmarkStart w:id="${at}" w:name="b${at}"/>${run("乙")}`))]),
  shape("fields that begin and never end", (size) => [paragraph(each(size, () => field("begin") + run("乙")))]),
  shape("fields in fields, each with a link", (size) => [
    paragraph(each(size, () => field("begin") + instruction(' HYPERLINK "https://a.example/" ') + field("separate") + run("乙"))),
  ]),
  shape("a field with an instruction in many pieces", (size) => [
    paragraph(field("begin") + each(size, () => instruction(' "')) + field("separate") + run("乙") + field("end")),
  ]),
  shape("an instruction of spaces", (size) => [
    paragraph(field("begin") + instruction(` HYPERLINK${" ".repeat(size * 4)}x`) + field("separate") + run("乙") + field("end")),
  ]),
  shape("drawings", (size) => [paragraph(each(size, () => "<w:r><w:drawing><wp:inline/></w:drawing></w:r>"))]),
  shape("text boxes nested in text boxes", (size) => [
    paragraph(`<w:r>${nested(size, 40, "<w:pict><v:shape><w:txbxContent><w:p><w:r>", "</w:r></w:p></w:txbxContent></v:shape></w:pict>", "<w:t>乙</w:t>")}</w:r>`),
  ]),
  shape("alternatives nested in alternatives", (size) => [
    paragraph(`<w:r>${nested(size, 60, "<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>", "<w:t>乙</w:t>")}</w:r>`),
  ]),
  shape("alternatives with text boxes, nested", (size) => [
    nested(size, 30, "<mc:AlternateContent><mc:Choice>", "</mc:Choice><mc:Fallback/></mc:AlternateContent>", "<w:pict/>"),
  ]),
  shape("readings above the line", (size) => [
    paragraph(`<w:r>${each(size, () => "<w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>乙</w:t></w:r></w:rubyBase></w:ruby>")}</w:r>`),
  ]),
  shape("line breaks in one paragraph", (size) => [paragraph(each(size, () => "<w:r><w:t>乙</w:t><w:br/></w:r>"))]),
  shape("line breaks in one heading", (size) => [paragraph(each(size, () => "<w:r><w:t>乙</w:t><w:br/></w:r>"), '<w:pStyle w:val="1"/>')]),
  shape("line breaks in one cell", (size) => [table(row(cell(paragraph(each(size, () => "<w:r><w:t>a</w:t><w:br/></w:r>"))) + cell(paragraph("乙"))))]),
  shape("paragraphs in one cell", (size) => [table(row(cell(each(size, () => paragraph("乙"))) + cell(paragraph("乙"))))]),
  shape("tabs in one paragraph", (size) => [paragraph(`${run("乙")}<w:r>${"<w:tab/>".repeat(size)}</w:r>${run("丙")}`)]),
  shape("tabs in many paragraphs", (size) => [each(size, () => paragraph(`<w:r>${"<w:tab/>".repeat(10)}<w:t>乙</w:t></w:r>`))]),
  shape("symbols", (size) => [paragraph(each(size, () => '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'))]),
  shape("runs of many looks", (size) => [paragraph(each(size, (at) => run(at % 2 ? "乙" : "丙", at % 2 ? "<w:b/>" : '<w:b/><w:u w:val="single"/>')))]),
  shape("links in links", (size) => [paragraph(nested(size, 60, '<w:hyperlink w:anchor="x">', "</w:hyperlink>", run("乙")))]),
  shape("content controls that ask to be filled in", (size) => [
    each(size, () => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("请填写")}</w:sdtContent></w:sdt>`),
  ]),
  shape("entries of a printed table of contents", (size) => [
    paragraph("目录") + each(size, (at) => paragraph(`甲${at}……${at}`)) + each(size, (at) => paragraph(`甲${at}`)),
  ]),
];

const TABLES: readonly Shape[] = [
  shape("tables", (size) => [each(size, () => table(row(cell(paragraph("乙")) + cell(paragraph("丙")))))]),
  shape("a table of many rows", (size) => [table(each(size, () => row(cell(paragraph("乙")) + cell(paragraph("丙")))))]),
  shape("a table of many columns", (size) => [table(row(each(size, () => cell(paragraph("乙")))) + row(each(size, () => cell(paragraph("丙")))))]),
  shape("one long row over many short ones", (size) => [table(row(each(size, () => cell(paragraph("乙")))) + each(size, () => row(cell(paragraph("丙")))))]),
  shape("tables nested in tables", (size) => [nested(size, 15, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", paragraph("乙"))]),
  shape("tables nested beside words", (size) => [nested(size, 15, `<w:tbl><w:tr>${cell(paragraph("丙"))}<w:tc>`, "</w:tc></w:tr></w:tbl>", paragraph("乙"))]),
  shape("cells that claim many columns", (size) => [table(each(size, () => row(cell(paragraph("乙"), '<w:gridSpan w:val="999999999"/>'))))]),
  shape("rows that begin at a far column", (size) => [table(each(size, () => `<w:tr><w:trPr><w:gridBefore w:val="63"/></w:trPr>${cell(paragraph("乙"))}</w:tr>`))]),
  shape("cells merged downwards", (size) => [
    table(row(cell(paragraph("乙"), '<w:vMerge w:val="restart"/>') + cell(paragraph("丙"))) + each(size, () => row(cell("<w:p/>", "<w:vMerge/>") + cell(paragraph("丁"))))),
  ]),
  shape("many columns merged downwards", (size) => [
    table(row(each(60, () => cell(paragraph("乙"), '<w:vMerge w:val="restart"/>'))) + each(size, () => row(each(60, () => cell("<w:p/>", "<w:vMerge/>"))))),
  ]),
];

/** What can be said in a paragraph. */
const WORDS: readonly Shape[] = [
  shape("one huge word", (size) => [words(size * 4, "a")]),
  shape("one huge Chinese sentence", (size) => [words(size)]),
  shape("spaces around line breaks", (size) => [paragraph(`<w:r><w:t xml:space="preserve">甲${" ".repeat(size * 4)}x\n${"\n ".repeat(size)}乙</w:t></w:r>`)]),
  shape("spaces between words", (size) => [words(1, `甲${" ".repeat(size * 4)}乙`)]),
  shape("characters nobody sees", (size) => [words(size, "&#x200b;&#x202e;&#xfeff;甲")]),
  shape("many small paragraphs", (size) => [each(size, () => paragraph("甲"))]),
  shape("many headings alike", (size) => [each(size, () => paragraph(run("一、甲"), '<w:pStyle w:val="1"/>'))]),
  shape("many numbered lines alike", (size) => [each(size, () => paragraph("1、甲"))]),
];

export const WORD_SHAPES: readonly Shape[] = [...LISTS, ...PARTS, ...XML, ...MARKUP, ...TABLES, ...WORDS];
