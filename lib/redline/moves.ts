import type { MovedFromRow, MovedToRow, Row, Word } from "../compare/model";
import type { Block, TableBlock } from "../policy/model";
import { blockText } from "../policy/text";

/** What moved: a clause, or a passage of one. */
export interface Move {
  /** Whether `block`, the clause at the other place, is where it went or where it came from. */
  readonly kind: "to" | "from";
  readonly block: string;
  /** What both halves of a clause share that moved as a whole; null where Word's own move would not hold. */
  readonly pair: string | null;
}

/** A clause that moved as a whole. */
export interface WholeMove {
  readonly before: Exclude<Block, TableBlock>;
  readonly after: Exclude<Block, TableBlock>;
  /** What was changed in it on the way. */
  readonly words: readonly Word[];
}

/** The words that stood before, as the comparison of a clause has them. */
const formerWords = ({ detail }: MovedToRow): string =>
  detail.words.flatMap(({ op, text }) => (op === "insert" ? [] : [text])).join("");

/**
 * The clauses that moved as a whole, edited or not: each stands in one place before and in one after, and is one paragraph of
 * Word in both. A passage that grew into a clause is none of them, and a table is none, since Word tracks no table that moves.
 * @returns by the id of the old clause, what it was and what became of it
 */
export function wholeMoves(rows: readonly Row[]): ReadonlyMap<string, WholeMove> {
  const left = new Map<string, MovedFromRow>();
  const came = new Map<string, MovedToRow[]>();
  for (const row of rows) {
    if (row.kind === "moved-from") left.set(row.before.id, row);
    if (row.kind === "moved-to") came.set(row.from, [...(came.get(row.from) ?? []), row]);
  }
  const whole = new Map<string, WholeMove>();
  for (const [id, { before, to }] of left) {
    const [row, ...others] = came.get(id) ?? [];
    if (row === undefined || others.length > 0 || row.after.id !== to) continue;
    if (before.kind === "table" || row.after.kind === "table") continue;
    if (formerWords(row) === blockText(before)) whole.set(id, { before, after: row.after, words: row.detail.words });
  }
  return whole;
}
