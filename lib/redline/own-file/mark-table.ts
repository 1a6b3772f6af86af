import type { Segment } from "../../compare/words/runs";
import type { TableLine } from "../lines";
import type { Pending } from "./comments";
import { type CellWriting, cellWords, markedCell, paragraphsOf } from "./mark-cell";
import { goneParagraph } from "./mark-paragraph";
import { childOf, type RawElement, type Replacement, sourceOf } from "./raw-xml";
import { wordsKey } from "./words";

const rowsOf = (table: RawElement) => table.children.filter(({ name }) => name === "w:tr");
const cellsOf = (row: RawElement) => row.children.filter(({ name }) => name === "w:tc");

const now = (segments: readonly Segment[]) =>
  segments.flatMap(({ op, text }) => (op === "delete" ? [] : [text])).join("");

/** Words of cells by which a row is found to be the same; merged cells and empty ones are counted differently by file and draft. */
const rowKey = (cells: readonly string[]) => cells.filter((words) => words !== "").join("\t");

/** The words of a table line as the file has them, by which the two are found to be the same. */
export const tableLineKey = ({ rows }: TableLine): string =>
  rows
    .filter(({ mark }) => mark !== "delete")
    .map(({ cells }) => rowKey(cells.map((cell) => wordsKey(now(cell)))))
    .join("\n");

/** The rows of a table that say anything: the draft leaves out the others. */
const spokenRows = (xml: string, table: RawElement) =>
  rowsOf(table).filter((row) => cellsOf(row).some((cell) => wordsKey(cellWords(xml, cell)) !== ""));

export const tableKey = (xml: string, table: RawElement): string =>
  spokenRows(xml, table)
    .map((row) => rowKey(cellsOf(row).map((cell) => wordsKey(cellWords(xml, cell)))))
    .join("\n");

/** A row with the mark that it came or went. */
function rowProperties(xml: string, row: RawElement, mark: string): string {
  const own = childOf(row, "w:trPr");
  return `<w:trPr>${own === undefined ? "" : xml.slice(own.from, own.to)}${mark}</w:trPr>`;
}

/** Words of a cell that went. */
const goneWords = (segments: readonly Segment[], comments: Pending) =>
  ({ segments, isHeading: false, isSame: false, range: null, comments }) as const;

/** A row that went, in the form of one that stays. */
function goneRow(
  { xml, marks, comments }: CellWriting,
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
  { xml, marks, comments }: CellWriting,
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

/**
 * The cells of a row with what the draft says of them. A merged cell is several of the draft's, and columns without words are none:
 * where there are not as many of both, those with words are the same in their order.
 * @returns null where that does not tell them apart
 */
function paired(
  xml: string,
  row: RawElement,
  cells: readonly (readonly Segment[])[],
): readonly (readonly [cell: RawElement, segments: readonly Segment[]])[] | null {
  const own = cellsOf(row);
  if (own.length === cells.length) return own.map((cell, at) => [cell, cells[at] ?? []] as const);
  const spoken = own.filter((cell) => wordsKey(cellWords(xml, cell)) !== "");
  const said = cells.filter((segments) => wordsKey(now(segments)) !== "");
  const isEmptied = cells.some(
    (segments) => segments.length > 0 && wordsKey(now(segments)) === "" && segments.some(differs),
  );
  if (isEmptied || spoken.length !== said.length) return null;
  return spoken.map((cell, at) => [cell, said[at] ?? []] as const);
}

const differs = ({ op, before, after }: Segment) => op !== "equal" || before !== after;

/** The changes of a table of the file, row by row and cell by cell; null where they cannot be written into it. */
export function markedTable(writing: CellWriting, table: RawElement, line: TableLine): readonly Replacement[] | null {
  const { xml, marks } = writing;
  const rows = spokenRows(xml, table);
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
    const pairs = paired(xml, row, cells);
    if (pairs === null) return null;
    for (const [cell, segments] of pairs) {
      if (!segments.some(differs)) continue;
      const marked = markedCell(writing, cell, segments);
      if (marked === null) return null;
      replacements.push(...marked);
    }
  }
  return replacements;
}
