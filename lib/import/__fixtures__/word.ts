import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A run of text; `properties` are the children of its `w:rPr`. */
export const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `properties` are the children of its `w:pPr`. */
export const paragraph = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content.includes("<") ? content : run(content)}</w:p>`;

export const heading = (text: string, style = "1") => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);

export const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

export const style = (id: string, name: string, more = "", type = "paragraph") => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

/** A style sheet of one's own, in place of `STYLES`. */
export const styleSheet = (...styles: readonly string[]) => ({ "word/styles.xml": `<w:styles ${W}>${styles.join("")}</w:styles>` });

/** The styles as Word in Chinese, WPS and LibreOffice name and number them. */
export const STYLES = `<w:styles ${W}>${[
  style("1", "heading 1"),
  style("2", "heading 2"),
  style("w1", "标题 1"),
  style("w2", "标题 2"),
  style("Own", "公司章标题", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style("T", "Title"),
  style("TOC1", "toc 1"),
  style("Strong", "要点", "<w:rPr><w:b/></w:rPr>"),
  '<w:style w:type="character" w:styleId="Em"><w:name w:val="强调"/><w:rPr><w:b/><w:u w:val="single"/></w:rPr></w:style>',
].join("")}</w:styles>`;

/** A level of a list; `more` are further children of it. */
export const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Definitions of lists in place of `NUMBERING`: list 1 follows the first, list 2 too, but begins anew. */
export const numbering = (...definitions: readonly string[]) => ({
  "word/numbering.xml": `<w:numbering ${W}>${definitions.map((own, at) => `<w:abstractNum w:abstractNumId="${at}">${own}</w:abstractNum>`).join("")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
});

export const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3、")}${level(3, "upperLetter", "%4.")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, "hebrew1", "%1.")}</w:abstractNum>${["0", "1", "2"].map((id) => `<w:num w:numId="${Number(id) + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join("")}</w:numbering>`;

export const listed = (text: string, list: number, at = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

interface Parts {
  readonly [name: string]: string | Uint8Array;
}

/** A Word file with that body, and with other parts added, replaced or (by null) left out; `packing` is ZIP's level. */
export function word(
  body: string,
  parts: { readonly [name: string]: string | Uint8Array | null } = {},
  packing: 0 | 6 = 6,
): Uint8Array {
  const links = ["styles", "numbering", "footnotes", "header"].map(
    (kind) => `<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="${kind === "header" ? "header1" : kind}.xml"/>`,
  );
  const all = {
    "[Content_Types].xml": TYPES,
    "word/document.xml": `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}<Relationship Id="link" Type="${RELATIONS}/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>`,
    ...parts,
  };
  const kept: Parts = Object.fromEntries(Object.entries(all).flatMap(([name, part]) => (part === null ? [] : [[name, part]])));
  return zipSync(Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])), { level: packing });
}

export const part = (name: string, content: string) => `<w:${name} ${W}>${content}</w:${name}>`;

/** What a file cannot say of itself. */
export const facts = {
  base: null,
  title: "示例政策",
  updatedOn: "2030-01-01",
  effectiveOn: "2030-01-15",
};
