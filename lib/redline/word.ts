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
import type { Segment } from "../compare/runs";
import type { Emphasis } from "../policy/model";
import { unreachable } from "../policy/text";
import { xmlText } from "../policy/xml-text";
import type { LineStyle, Mark, TableLine, TextLine } from "./lines";
import type { Revision } from "./revisions";

/** The policy's two stresses as Word formats them. */
function formatting(emphasis: Emphasis | null) {
  if (emphasis === null) return {};
  return emphasis === "bold" ? { bold: true } : { bold: true, underline: {} };
}

function run(segment: Segment, revise: () => Revision): ParagraphChild {
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

/** The ids of the paragraph styles that `styles.ts` defines beside Word's own headings. */
export const STYLE_IDS = { date: "PolicyDate", item: "PolicyItem", definition: "PolicyDefinition" } as const;

function paragraphStyle(style: LineStyle) {
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
      return {};
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

/** A paragraph with its tracked changes. @param comment the number of the comment that stands beside it, or null */
export function wordParagraph(line: TextLine, comment: number | null, revise: () => Revision): Paragraph {
  const children = line.segments.filter(({ text }) => text !== "").map((segment) => run(segment, revise));
  const revision = line.oldStyle === null ? {} : { revision: { ...paragraphStyle(line.oldStyle), ...revise() } };
  return new Paragraph({
    ...paragraphStyle(line.style),
    ...revision,
    ...(line.mark === "equal" ? {} : { run: marked(line.mark, revise) }),
    children:
      comment === null
        ? children
        : [
            new CommentRangeStart(comment),
            ...children,
            new CommentRangeEnd(comment),
            commentSign(comment, line.mark, revise),
          ],
  });
}

/** The text width of an A4 page with Word's usual margins, in twentieths of a point. */
const TEXT_WIDTH = 9026;

/** A table whose rows and cells' words are tracked. */
export function wordTable(line: TableLine, revise: () => Revision): Table {
  const columns = Math.max(1, ...line.rows.map((row) => row.cells.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: columns }, () => width),
    rows: line.rows.map(
      (row) =>
        new TableRow({
          ...marked(row.mark, revise),
          children: row.cells.map(
            (cell) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    children: cell.filter(({ text }) => text !== "").map((segment) => run(segment, revise)),
                    ...(row.mark === "equal" ? {} : { run: marked(row.mark, revise) }),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
