import type { Change, ChangeId, Detail, PolicyDiff, Row } from "../compare/model";
import { type Run, runsOf, runsOfAll, type Segment, segmentWords } from "../compare/words/runs";
import { labelGap } from "../policy/labels/print";
import type { Block, TableBlock } from "../policy/model";
import { blockText, unreachable } from "../policy/text";
import { type Move, type WholeMove, wholeMoves } from "./moves";

/** What happens to a paragraph's end: it stays, or it came or went and with it a paragraph. */
export type Mark = "equal" | "insert" | "delete";

/** The style of a paragraph in Word. */
export type LineStyle = "title" | "date" | "heading-1" | "heading-2" | "heading-3" | "heading-4" | "heading-5" | Plain;
type Plain = "paragraph" | "item" | "definition";

/** A paragraph of the redline. Of one that moved as a whole, what is equal is what moved, at both places. */
export interface TextLine {
  readonly kind: "text";
  readonly style: LineStyle;
  /** The style in the old version when it was another. */
  readonly oldStyle: LineStyle | null;
  readonly segments: readonly Segment[];
  readonly mark: Mark;
  /** What moved, where a comment says so. */
  readonly move: Move | null;
  /** The change that begins with this line; null within one, and where there is none. */
  readonly change: ChangeId | null;
}

export interface TableRowLine {
  /** Whether it is the header of its table. */
  readonly header: boolean;
  readonly mark: Mark;
  readonly cells: readonly (readonly Segment[])[];
}

/** A table of the redline. Rows come and go as a whole. */
export interface TableLine {
  readonly kind: "table";
  readonly rows: readonly TableRowLine[];
  readonly move: Move | null;
  readonly change: ChangeId | null;
}

export type Line = TextLine | TableLine;

function styleOf(block: Exclude<Block, TableBlock>): LineStyle {
  return block.kind === "heading" ? `heading-${block.level}` : block.kind;
}

const whole = (runs: readonly Run[], op: Mark): readonly Segment[] =>
  runs.map(({ text, emphasis }) => ({
    op,
    text,
    before: op === "insert" ? null : emphasis,
    after: op === "delete" ? null : emphasis,
  }));

const plain = (op: Mark, text: string): Segment => ({ op, text, before: null, after: null });

/** A block's printed number with what parts it from the words, as it stands in a line of text. */
const numberOf = (block: Block | null): string =>
  block?.label ? `${block.label.printed}${labelGap(block.label, blockText(block))}` : "";

/** A printed number before and after: it is text in Word, so that it never renumbers itself. */
function labelSegments(before: Block | null, after: Block | null): readonly Segment[] {
  const [old, young] = [numberOf(before), numberOf(after)];
  const segments = old === young ? [plain("equal", young)] : [plain("delete", old), plain("insert", young)];
  return segments.filter(({ text }) => text !== "");
}

function tableRows(table: TableBlock, mark: Mark): readonly TableRowLine[] {
  return [table.header, ...table.rows].map((row, at) => ({
    header: at === 0,
    mark,
    cells: row.map((cell) =>
      whole(
        cell.map(({ text, emphasis }) => ({ text, emphasis: emphasis ?? null })),
        mark,
      ),
    ),
  }));
}

function loneLine(block: Block, mark: "insert" | "delete", move: TextLine["move"]): Line {
  if (block.kind === "table") return { kind: "table", rows: tableRows(block, mark), move, change: null };
  const label = block.label ? [plain(mark, numberOf(block))] : [];
  const segments = [...label, ...whole(runsOf(block), mark)];
  return { kind: "text", style: styleOf(block), oldStyle: null, segments, mark, move, change: null };
}

const sameColumns = (detail: Detail) =>
  detail.table?.columns.every(({ before, after }) => before !== null && after !== null) === true;

/** Word tracks rows, not columns: with columns added or removed the old rows go and the new ones come. */
function tableLine(before: TableBlock, after: TableBlock, detail: Detail): TableLine {
  const { table } = detail;
  if (!table || !sameColumns(detail)) {
    return {
      kind: "table",
      rows: [...tableRows(before, "delete"), ...tableRows(after, "insert")],
      move: null,
      change: null,
    };
  }
  const oldRows = [before.header, ...before.rows];
  const youngRows = [after.header, ...after.rows];
  let i = 0;
  let j = 0;
  const styled = (cell: TableBlock["header"][number] | undefined): readonly Run[] =>
    (cell ?? []).map(({ text, emphasis }) => ({ text, emphasis: emphasis ?? null }));
  const rows = table.rows.map(({ kind, cells }, row): TableRowLine => {
    const old = kind === "added" ? [] : (oldRows[i++] ?? []);
    const young = kind === "removed" ? [] : (youngRows[j++] ?? []);
    const mark = kind === "paired" ? "equal" : kind === "added" ? "insert" : "delete";
    return {
      header: row === 0,
      mark,
      cells: cells.map((words, at) => {
        const { before: oldAt, after: youngAt } = table.columns[at] ?? { before: at, after: at };
        return segmentWords(words, styled(old[oldAt ?? at]), styled(young[youngAt ?? at]));
      }),
    };
  });
  return { kind: "table", rows, move: null, change: null };
}

/**
 * Lays the words of one or several blocks out as paragraphs. A line feed in the words ends a paragraph; whether it was
 * kept, inserted or deleted is the fate of the paragraph's mark.
 */
function textLines(before: readonly Block[], after: readonly Block[], detail: Detail): readonly TextLine[] {
  const lines: TextLine[] = [];
  let i = 0;
  let j = 0;
  const style = (block: Block | undefined): LineStyle =>
    block === undefined || block.kind === "table" ? "paragraph" : styleOf(block);
  let segments: Segment[] = [...labelSegments(before[0] ?? null, after[0] ?? null)];
  const end = (mark: Mark) => {
    const own = style(mark === "delete" ? before[i] : after[j]);
    const old = style(before[i]);
    const oldStyle = mark === "equal" && old !== own ? old : null;
    lines.push({ kind: "text", style: own, oldStyle, segments, mark, move: null, change: null });
  };
  for (const segment of segmentWords(detail.words, runsOfAll(before), runsOfAll(after))) {
    for (const [at, text] of segment.text.split("\n").entries()) {
      if (at > 0) {
        end(segment.op);
        if (segment.op !== "insert") i++;
        if (segment.op !== "delete") j++;
        const old = segment.op === "insert" ? null : (before[i] ?? null);
        const young = segment.op === "delete" ? null : (after[j] ?? null);
        segments = [...labelSegments(old, young)];
      }
      if (text !== "") segments.push({ ...segment, text });
    }
  }
  end("equal");
  return lines;
}

/** A sentence of the paragraph that came from, or went to, another one. */
function passage({ words }: Detail, changes: ReadonlyMap<ChangeId, Change>): TextLine["move"] {
  const word = words.find(({ move }) => move !== undefined);
  const change = word?.move === undefined ? undefined : changes.get(word.move);
  if (word === undefined || change === undefined || !("before" in change) || !("after" in change)) return null;
  const block = word.op === "delete" ? change.after.ids[0] : change.before.ids[0];
  return block === undefined ? null : { kind: word.op === "delete" ? "to" : "from", block, pair: null };
}

/**
 * A clause at one of the two places of its move: what is equal moved, what was taken out of it stands at the old place alone, as
 * Word writes words that were deleted before they moved, and what was put in at the new one.
 */
function movedLine({ before, after, words }: WholeMove, mark: "insert" | "delete", move: Move): TextLine {
  const own = [...labelSegments(before, after), ...segmentWords(words, runsOf(before), runsOf(after))];
  return {
    kind: "text",
    style: styleOf(mark === "delete" ? before : after),
    oldStyle: null,
    segments: own.flatMap((segment) => {
      if (segment.op !== "equal") return segment.op === mark ? [segment] : [];
      return mark === "delete" ? [{ ...segment, after: segment.before }] : [{ ...segment, before: segment.after }];
    }),
    mark,
    move,
    change: null,
  };
}

interface Known {
  readonly changes: ReadonlyMap<ChangeId, Change>;
  /** The clauses that moved as a whole, by their old ids. */
  readonly whole: ReadonlyMap<string, WholeMove>;
}

function rowLines(row: Row, { changes, whole }: Known): readonly Line[] {
  switch (row.kind) {
    case "paired": {
      if (row.before.kind === "table" && row.after.kind === "table") {
        return [tableLine(row.before, row.after, row.detail)];
      }
      const move = passage(row.detail, changes);
      return textLines([row.before], [row.after], row.detail).map((line) => ({ ...line, move }));
    }
    case "regrouped":
      // Word tracks no paragraph that becomes a row: the old shape goes and the new one comes.
      return [...row.before, ...row.after].some(({ kind }) => kind === "table")
        ? [
            ...row.before.map((block) => loneLine(block, "delete", null)),
            ...row.after.map((block) => loneLine(block, "insert", null)),
          ]
        : textLines(row.before, row.after, row.detail);
    case "added":
      return [loneLine(row.after, "insert", null)];
    case "removed":
      return [loneLine(row.before, "delete", null)];
    case "moved-from": {
      const own = whole.get(row.before.id);
      const move = { kind: "to", block: row.to, pair: own ? row.before.id : null } as const;
      return [own ? movedLine(own, "delete", move) : loneLine(row.before, "delete", move)];
    }
    case "moved-to": {
      const own = whole.get(row.from);
      const move = { kind: "from", block: row.from, pair: own ? row.from : null } as const;
      return [own ? movedLine(own, "insert", move) : loneLine(row.after, "insert", move)];
    }
    default:
      return unreachable(row);
  }
}

/** The paragraphs and tables of a redline of the policy's text, in reading order. */
export function redlineLines(diff: PolicyDiff): readonly Line[] {
  const changes = new Map(diff.changes.map((change) => [change.id, change]));
  const known: Known = { changes, whole: wholeMoves(diff.rows) };
  const begun = new Set<ChangeId | null>([null]);
  return diff.rows.flatMap((row): readonly Line[] => {
    // A clause that moved is spoken of where it stands now.
    const change = row.kind === "moved-from" ? null : row.change;
    const [first, ...others] = rowLines(row, known);
    if (first === undefined || begun.has(change)) return first === undefined ? [] : [first, ...others];
    begun.add(change);
    return [{ ...first, change }, ...others];
  });
}
