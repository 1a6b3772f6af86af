import type { Segment } from "../../compare/words/runs";
import type { Line, TableLine, TextLine } from "../lines";

/** What one paragraph, or one table, of the draft is made of, with what went before it. */
export interface Group {
  /** Paragraphs and tables that went as a whole and stood before it. */
  readonly gone: readonly Line[];
  /** Its own lines: several where paragraphs were joined. */
  readonly own: readonly TextLine[] | TableLine;
}

const isGone = (line: Line): boolean =>
  line.kind === "table"
    ? line.rows.every(({ mark }) => mark === "delete")
    : line.mark === "delete" && (line.move?.pair != null || line.segments.every(({ op }) => op === "delete"));

/** Joins the lines of a redline by the paragraphs of the draft; `rest` went behind its last one. */
export function groupsOf(lines: readonly Line[]): {
  readonly groups: readonly Group[];
  readonly rest: readonly Line[];
} {
  const groups: Group[] = [];
  let gone: Line[] = [];
  let own: TextLine[] = [];
  for (const line of lines) {
    if (own.length === 0 && isGone(line)) gone.push(line);
    else if (line.kind === "table") {
      groups.push({ gone, own: line });
      gone = [];
    } else {
      own.push(line);
      if (line.mark === "delete") continue;
      groups.push({ gone, own });
      gone = [];
      own = [];
    }
  }
  return { groups, rest: [...gone, ...own] };
}

/** The words that some segments come to. */
export const wordsNow = (segments: readonly Segment[]): string =>
  segments.flatMap(({ op, text }) => (op === "delete" ? [] : [text])).join("");

export const segmentsOf = (own: readonly TextLine[]): readonly Segment[] => own.flatMap(({ segments }) => segments);

const differs = ({ op, before, after }: Segment): boolean => op !== "equal" || before !== after;

/** Whether anything of a paragraph or table of the draft differs from what it was. */
export function isChanged({ own }: Group): boolean {
  if ("kind" in own) {
    return own.rows.some(({ mark, cells }) => mark !== "equal" || cells.some((cell) => cell.some(differs)));
  }
  return own.some(({ mark, segments }) => mark !== "equal" || segments.some(differs));
}
