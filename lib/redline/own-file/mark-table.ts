import type { Segment } from "../../compare/runs";
import type { TableLine } from "../lines";
import type { Pending } from "./comments";
import { goneParagraph, markedParagraph } from "./mark-paragraph";
import type { Marks } from "./marks";
import { planOf } from "./plan";
import { childOf, type RawElement, type Replacement, sourceOf } from "./raw-xml";
import { printedWords, wordsKey } from "./words";

const rowsOf = (table: RawElement) => table.children.filter(({ name }) => name === "w:tr");
const cellsOf = (row: RawElement) => row.children.filter(({ name }) => name === "w:tc");
const paragraphsOf = (cell: RawElement) => cell.children.filter(({ name }) => name === "w:p");

const now = (segments: readonly Segment[]) =>
  segments.flatMap(({ op, text }) => (op === "delete" ? [] : [text])).join("");

/** The words of a table line as the file has them, by which the two are found to be the same. */
export const tableLineKey = ({ rows }: TableLine): string =>
  rows
    .filter(({ mark }) => mark !== "delete")
    .map(({ cells }) => cells.map((cell) => wordsKey(now(cell))).join("\t"))
    .join("\n");

export const tableKey = (xml: string, table: RawElement): string =>
  rowsOf(table)
    .map((row) =>
      cellsOf(row)
        .map((cell) =>
          wordsKey(
            paragraphsOf(cell)
              .map((one) => printedWords(xml, one))
              .join(""),
          ),
        )
        .join("\t"),
    )
    .join("\n");

/** A row with the mark that it came or went. */
function rowProperties(xml: string, row: RawElement, mark: string): string {
  const own = childOf(row, "w:trPr");
  return `<w:trPr>${own === undefined ? "" : xml.slice(own.from, own.to)}${mark}</w:trPr>`;
}

/** Words of a cell that went. */
const goneWords = (segments: readonly Segment[], comments: Pending) =>
  ({ segments, isHeading: false, isSame: false, range: null, comments }) as const;

/** What the changes of a table are written with. */
export interface TableWriting {
  readonly xml: string;
  readonly marks: Marks;
  /** What is said of the table, which stands in the first cell that is marked. */
  readonly comments: Pending;
}

/** A row that went, in the form of one that stays. */
function goneRow(
  { xml, marks, comments }: TableWriting,
  model: RawElement,
  cells: readonly (readonly Segment[])[],
): string {
  const forms = cellsOf(model);
  const content = cells.map((segments, at) => {
    const form = forms[at];
    const [paragraph] = form === undefined ? [] : paragraphsOf(form);
    return `<w:tc>${sourceOf(xml, childOf(form, "w:tcPr"))}${goneParagraph(xml, paragraph, goneWords(segments, comments), marks)}</w:tc>`;
  });
  return `<w:tr>${rowProperties(xml, model, marks.end("delete"))}${content.join("")}</w:tr>`;
}

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

/** A table that went, every row of it; a paragraph that went too keeps it apart from a table before or behind it. */
export function goneTable(
  { xml, marks, comments }: TableWriting,
  model: RawElement | undefined,
  { rows }: TableLine,
): string {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const cell = (segments: readonly Segment[]) =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${goneParagraph(xml, model, goneWords(segments, comments), marks)}</w:tc>`;
  const row = ({ cells }: TableLine["rows"][number]) =>
    `<w:tr><w:trPr>${marks.end("delete")}</w:trPr>${cells.map(cell).join("")}</w:tr>`;
  const form = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>`;
  const grid = `<w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>`;
  return `<w:tbl>${form}${grid}${rows.map(row).join("")}</w:tbl>${goneParagraph(xml, undefined, goneWords([], comments), marks)}`;
}

/** What a cell of several paragraphs has: its changes are written where it has but one. */
function markedCell(
  { xml, marks, comments }: TableWriting,
  cell: RawElement,
  segments: readonly Segment[],
): Replacement | null {
  const [paragraph, ...others] = paragraphsOf(cell);
  if (paragraph === undefined || others.length > 0) return null;
  const plan = planOf(printedWords(xml, paragraph), [segments]);
  const text =
    plan && markedParagraph(xml, paragraph, { plan, ends: ["equal"], isNumbered: false, range: null, comments }, marks);
  return text === null ? null : { start: paragraph.start, end: paragraph.end, text };
}

/** The changes of a table of the file, row by row and cell by cell; null where they cannot be written into it. */
export function markedTable(writing: TableWriting, table: RawElement, line: TableLine): readonly Replacement[] | null {
  const { xml, marks } = writing;
  const rows = rowsOf(table);
  const [model] = rows;
  if (model === undefined) return null;
  const replacements: Replacement[] = [];
  let at = 0;
  for (const { mark, cells } of line.rows) {
    if (mark === "delete") {
      const place = rows[at]?.start ?? rows.at(-1)?.end ?? table.to;
      replacements.push({
        start: place,
        end: place,
        text: goneRow(writing, rows[Math.min(at, rows.length - 1)] ?? model, cells),
      });
      continue;
    }
    const row = rows[at];
    at += 1;
    if (row === undefined) return null;
    if (mark === "insert") {
      const own = childOf(row, "w:trPr");
      const place = own ?? {
        start: childOf(row, "w:tblPrEx")?.end ?? row.from,
        end: childOf(row, "w:tblPrEx")?.end ?? row.from,
      };
      replacements.push({ start: place.start, end: place.end, text: rowProperties(xml, row, marks.end("insert")) });
    }
    for (const [column, cell] of cellsOf(row).entries()) {
      const segments = cells[column] ?? [];
      if (segments.every(({ op, before, after }) => op === "equal" && before === after)) continue;
      const marked = markedCell(writing, cell, segments);
      if (marked === null) return null;
      replacements.push(marked);
    }
  }
  return replacements;
}
