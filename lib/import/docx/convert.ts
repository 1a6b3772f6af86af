import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { z } from "zod";
import { type Budget, STEPS } from "../budget";
import { TEXT_LIMIT_BYTES } from "../limits";
import type { Tally } from "../notices";
import { withoutInvisible } from "../plain-text";
import { refuse } from "../refusal";
import { type DraftParagraph, type DraftPart, type Run, runsText, tidyRuns } from "../runs";
import { STYLE_IDS, STYLE_PREFIX } from "./simplify";
import { make, writeXml, type XmlNode } from "./xml";

/** The converter's own tree, as far as it is looked into. */
const element = z.object({
  type: z.string(),
  value: z.string().optional(),
  styleId: z.string().nullish(),
  isBold: z.boolean().optional(),
  isUnderline: z.boolean().optional(),
  breakType: z.string().optional(),
  colSpan: z.number().optional(),
  rowSpan: z.number().optional(),
  get children() {
    return z.array(element).optional();
  },
});
type Element = z.infer<typeof element>;

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

/** Undefined styles would be complained of once for every paragraph. */
const paragraphStyle = (id: string) =>
  make("w:style", { "w:type": "paragraph", "w:styleId": id }, [make("w:name", { "w:val": id })]);

/** A Word file of the body and our own styles: nothing of the file that was given reaches the converter but this. */
function repack(body: readonly XmlNode[], budget: Budget): ArrayBuffer {
  const onElement = () => budget.spend(STEPS.converted);
  const document = writeXml(make("w:document", {}, [make("w:body", {}, body)]), onElement);
  const packed = zipSync(
    {
      "[Content_Types].xml": strToU8(CONTENT_TYPES),
      "word/document.xml": strToU8(document),
      "word/styles.xml": strToU8(writeXml(make("w:styles", {}, STYLE_IDS.map(paragraphStyle)))),
    },
    { level: 0 },
  );
  const buffer = new ArrayBuffer(packed.length);
  new Uint8Array(buffer).set(packed);
  return buffer;
}

async function convert(body: readonly XmlNode[], tally: Tally, budget: Budget): Promise<Element> {
  let tree: Element | null = null;
  const packed = repack(body, budget);
  // Node's build wants the first name, the browser's the second.
  const input = { buffer: packed, arrayBuffer: packed };
  const { messages } = await mammoth.convertToHtml(input, {
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    transformDocument: (document: unknown) => {
      tree = element.parse(document);
      return { ...tree, children: [] };
    },
  });
  for (const { message } of messages) {
    if (message.includes("w:sym")) tally.add("docx/symbols", "");
    else tally.add("docx/unread", message, message);
  }
  return tree ?? { type: "document", children: [] };
}

/** Without line feeds, which are layout of the XML; white space around one goes with it. */
const onOneLine = (text: string) => text.replace(/\s+/gu, (space) => (space.includes("\n") ? " " : space));

const childrenOf = (node: Element) => node.children ?? [];

/** The runs of a paragraph, one list for each of its lines. */
function lines(paragraph: Element, tally: Tally): readonly (readonly Run[])[] {
  const found: Run[][] = [[]];
  const read = (node: Element, emphasis: Run["emphasis"]) => {
    if (node.type === "text") {
      const { text, count } = withoutInvisible(onOneLine(node.value ?? ""));
      for (let at = 0; at < count; at++) tally.add("text/invisible", text);
      found.at(-1)?.push({ text, emphasis });
    } else if (node.type === "tab") found.at(-1)?.push({ text: "\t", emphasis });
    else if (node.type === "break") found.push([]);
    else {
      const own =
        node.type === "run" ? (node.isBold ? (node.isUnderline ? "bold-underline" : "bold") : null) : emphasis;
      for (const child of childrenOf(node)) read(child, own);
    }
  };
  read(paragraph, null);
  return found.map(tidyRuns);
}

function styleOf(node: Element): DraftParagraph["style"] {
  const name = node.styleId?.slice(STYLE_PREFIX.length + 1) ?? "plain";
  const heading = /^heading-(\d)$/u.exec(name);
  if (heading) return { heading: Number(heading[1]) };
  return name === "title" || name === "contents" || name === "body" || name === "list" ? name : "plain";
}

/** Lines as one, with a space where two Latin words would meet. */
function glued(found: readonly (readonly Run[])[]): readonly Run[] {
  const runs: Run[] = [];
  let last = "";
  for (const line of found) {
    const words = runsText(line);
    if (/[\w,.]/u.test(last) && /^\w/u.test(words)) runs.push({ text: " ", emphasis: null });
    for (const run of line) runs.push(run);
    last = words === "" ? last : words.slice(-1);
  }
  return tidyRuns(runs);
}

function paragraphs(node: Element, tally: Tally): readonly DraftParagraph[] {
  const style = styleOf(node);
  const found = lines(node, tally);
  const [first = []] = found;
  if (found.length === 1) return [{ kind: "paragraph", style, runs: first }];
  if (typeof style === "object" || style === "title") return [{ kind: "paragraph", style, runs: glued(found) }];
  tally.add("docx/line-breaks", runsText(first));
  return found.map((runs) => ({ kind: "paragraph", style, runs }));
}

/** The words of a cell in one paragraph; tables inside it are read cell by cell. */
function cellRuns(cell: Element, tally: Tally): readonly Run[] {
  const inner = (node: Element): readonly (readonly Run[])[] => {
    if (node.type === "paragraph") return lines(node, tally).filter((line) => runsText(line).trim() !== "");
    if (node.type === "table") tally.add("docx/nested", "");
    return childrenOf(node).flatMap(inner);
  };
  const found = childrenOf(cell).flatMap(inner);
  const [first = []] = found;
  if (found.length > 1) tally.add("docx/cells", runsText(first));
  return glued(found);
}

/** Rows of equally many cells: a merged cell keeps its words in its first place. Rows and columns without words are left out. */
function tableRows(table: Element, tally: Tally, budget: Budget): readonly (readonly (readonly Run[])[])[] {
  const rows: (readonly Run[])[][] = [];
  for (const [at, row] of childrenOf(table).entries()) {
    let column = 0;
    rows[at] ??= [];
    for (const cell of childrenOf(row)) {
      while (rows[at]?.[column] !== undefined) column += 1;
      const [wide, tall] = [cell.colSpan ?? 1, cell.rowSpan ?? 1];
      budget.spend(wide * tall);
      const runs = cellRuns(cell, tally);
      // One without words only fills the place before the first cell, or is kept for looks.
      if ((wide > 1 || tall > 1) && runs.length > 0) tally.add("docx/merged", runsText(runs));
      for (let down = 0; down < tall; down++) {
        for (let right = 0; right < wide; right++) {
          const target = rows[at + down] ?? [];
          rows[at + down] = target;
          target[column + right] = down + right === 0 ? runs : [];
        }
      }
      column += wide;
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const speaks = (runs: readonly Run[] | undefined) => runs !== undefined && runsText(runs).trim() !== "";
  const spoken = rows.filter((row) => row.some(speaks));
  // Every cell takes two characters at least.
  if (width * spoken.length * 2 > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    spoken.some((row) => speaks(row[column])),
  );
  return spoken.map((row) => columns.map((column) => row[column] ?? []));
}

/** A table of one cell is a frame around paragraphs. */
function frameOf(table: Element): Element | null {
  const [row, ...rows] = childrenOf(table);
  const [cell, ...cells] = row && rows.length === 0 ? childrenOf(row) : [];
  return cell && cells.length === 0 ? cell : null;
}

/** Converts a simplified body into the parts of a draft. */
export async function toParts(body: readonly XmlNode[], tally: Tally, budget: Budget): Promise<readonly DraftPart[]> {
  const read = (node: Element): readonly DraftPart[] => {
    if (node.type === "paragraph") return paragraphs(node, tally);
    if (node.type !== "table") return [];
    const frame = frameOf(node);
    if (frame) {
      const parts = childrenOf(frame).flatMap(read);
      const [first] = parts;
      tally.add("docx/frames", first?.kind === "paragraph" ? runsText(first.runs) : "");
      return parts;
    }
    const rows = tableRows(node, tally, budget);
    return rows.length === 0 ? [] : [{ kind: "table", rows }];
  };
  return childrenOf(await convert(body, tally, budget)).flatMap(read);
}
