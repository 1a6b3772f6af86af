import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Segment } from "../compare/words/runs";
import type { Emphasis } from "../policy/model";
import { unreachable } from "../policy/text";
import { xmlText } from "../policy/xml-text";
import type { LineStyle, Mark, TableLine, TextLine } from "./lines";
import { EAST_ASIA, STYLE_IDS, TEXT_WIDTH } from "./page";
import type { Revision } from "./revisions";

/** The policy's two stresses as Word formats them. */
export function formatting(emphasis: Emphasis | null) {
  if (emphasis === null) return EAST_ASIA;
  return emphasis === "bold" ? { bold: true, ...EAST_ASIA } : { bold: true, underline: {}, ...EAST_ASIA };
}

export function run(segment: Segment, revise: () => Revision): TextRun | InsertedTextRun | DeletedTextRun {
  const { op, before, after } = segment;
  const text = xmlText(segment.text);
  switch (op) {
    case "insert":
      return new InsertedTextRun({ text, ...formatting(after), ...revise() });
    case "delete":
      return new DeletedTextRun({ text, ...formatting(before), ...revise() });
    case "equal": {
      const revision = before === after ? {} : { revision: { ...formatting(before), ...revise() } };
      return new TextRun({ text, ...formatting(after), ...revision });
    }
    default:
      return unreachable(op);
  }
}

export function paragraphStyle(style: LineStyle) {
  switch (style) {
    case "title":
      return { heading: HeadingLevel.TITLE };
    case "heading-1":
      return { heading: HeadingLevel.HEADING_1 };
    case "heading-2":
      return { heading: HeadingLevel.HEADING_2 };
    case "heading-3":
      return { heading: HeadingLevel.HEADING_3 };
    case "heading-4":
      return { heading: HeadingLevel.HEADING_4 };
    case "heading-5":
      return { heading: HeadingLevel.HEADING_5 };
    case "date":
    case "item":
    case "definition":
      return { style: STYLE_IDS[style] };
    case "paragraph":
      return { style: STYLE_IDS.text };
    default:
      return unreachable(style);
  }
}

const marked = (mark: Mark, revise: () => Revision) => {
  if (mark === "equal") return {};
  return mark === "insert" ? { insertion: revise() } : { deletion: revise() };
};

/** The sign of a comment, which goes when the words go that it speaks of. */
function commentSign(comment: number, mark: Mark, revise: () => Revision): ParagraphChild {
  const children = [new CommentReference(comment)];
  if (mark === "equal") return new TextRun({ children });
  return mark === "insert"
    ? new InsertedTextRun({ children, ...revise() })
    : new DeletedTextRun({ children, ...revise() });
}

/** What stands in a paragraph, with the comments on it around it. @param sign writes the sign of a comment */
export function commented<T>(
  children: readonly T[],
  comments: readonly number[],
  sign: (comment: number) => T,
): readonly (T | CommentRangeStart | CommentRangeEnd)[] {
  return [
    ...comments.map((comment) => new CommentRangeStart(comment)),
    ...children,
    ...comments.flatMap((comment) => [new CommentRangeEnd(comment), sign(comment)]),
  ];
}

/** A paragraph with its tracked changes. @param comments the numbers of those that stand beside it */
export function wordParagraph(line: TextLine, comments: readonly number[], revise: () => Revision): Paragraph {
  const children = line.segments.filter(({ text }) => text !== "").map((segment) => run(segment, revise));
  const revision = line.oldStyle === null ? {} : { revision: { ...paragraphStyle(line.oldStyle), ...revise() } };
  return new Paragraph({
    ...paragraphStyle(line.style),
    ...revision,
    ...(line.mark === "equal" ? {} : { run: marked(line.mark, revise) }),
    children: [...commented(children, comments, (comment) => commentSign(comment, line.mark, revise))],
  });
}

/** What a column is at least and at most as wide as, in characters, before the widths are shared out. */
const COLUMN = { least: 4, most: 60 } as const;

/** Columns as wide as what stands in them asks for: a long one takes more, but not in proportion. */
function columnWidths(line: TableLine): readonly number[] {
  const columns = Math.max(1, ...line.rows.map((row) => row.cells.length));
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = line.rows.map((row) => (row.cells[column] ?? []).reduce((sum, { text }) => sum + text.length, 0));
    return Math.min(Math.max(COLUMN.least, ...lengths), COLUMN.most) ** 0.6;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / sum));
}

/** The space inside a cell, in twentieths of a point. */
const CELL_MARGINS = { top: 40, bottom: 40, left: 100, right: 100 } as const;

/**
 * A table whose rows and cells' words are tracked; its header comes again on each page.
 * @param comments the numbers of those on it, which stand at its first cell
 */
export function wordTable(line: TableLine, comments: readonly number[], revise: () => Revision): Table {
  const widths = columnWidths(line);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    rows: line.rows.map(
      (row, at) =>
        new TableRow({
          ...marked(row.mark, revise),
          ...(at === 0 && row.header ? { tableHeader: true } : {}),
          cantSplit: true,
          children: row.cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: CELL_MARGINS,
                children: [
                  new Paragraph({
                    style: row.header ? STYLE_IDS.tableHead : STYLE_IDS.tableCell,
                    children: [
                      ...commented(
                        cell.filter(({ text }) => text !== "").map((segment) => run(segment, revise)),
                        at === 0 && column === 0 ? comments : [],
                        (comment) => commentSign(comment, row.mark, revise),
                      ),
                    ],
                    ...(row.mark === "equal" ? {} : { run: marked(row.mark, revise) }),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
