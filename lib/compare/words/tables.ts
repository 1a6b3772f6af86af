import type { TableBlock, TableCell } from "../../policy/model";
import { blockText, inlinesText } from "../../policy/text";
import type { TableDetail, TableRowDetail, Word } from "../model";
import { combinations, type Pair, WITHIN_GAP } from "../pairing/candidates";
import { type Clause, clausesOf, comparableKey, dice } from "../pairing/comparable";
import { heaviestInOrder } from "../pairing/order";
import { compareTokens } from "./stretches";
import type { Tokenizer } from "./tokens";
import { compareWords, joinWords } from "./words";

/** Rows this alike are one row, as with clauses in a gap. */
const SAME_ROW = 0.35;

/** A row is named by its first cell: with that unchanged it is the same row, whatever the others say. */
const SAME_NAME = 0.9;

/** In a table of more rows than are all compared, a name that so many rows bear says nothing. */
const NAMESAKES = 16;

type Row = readonly TableCell[];
type Column = TableDetail["columns"][number];

const cellText = (row: Row | undefined, at: number | null) => (at === null ? "" : inlinesText(row?.[at] ?? []));

function columnsOf(before: Row, after: Row): readonly Column[] {
  const names = (row: Row) =>
    row.map((cell, at) => ({ text: String(at), key: comparableKey(inlinesText(cell)), kind: "word" as const }));
  return compareTokens(names(before), names(after)).flatMap(
    ({ same, before: tokensBefore, after: tokensAfter }): readonly Column[] => {
      // As many columns here as there: their names were changed, in order.
      if (same || tokensBefore.length === tokensAfter.length) {
        return tokensBefore.map((token, at) => ({ before: Number(token.text), after: Number(tokensAfter[at]?.text) }));
      }
      return [
        ...tokensBefore.map((token) => ({ before: Number(token.text), after: null })),
        ...tokensAfter.map((token) => ({ before: null, after: Number(token.text) })),
      ];
    },
  );
}

const asClauses = (rows: readonly Row[]) =>
  clausesOf(rows.map((row, at) => ({ kind: "paragraph", id: String(at), path: [], label: null, inlines: row.flat() })));

function pairRowsOneWay(before: readonly Row[], after: readonly Row[]): readonly Pair[] {
  const namesOf = (rows: readonly Row[]) => rows.map((row) => comparableKey(cellText(row, 0)));
  const names = { before: namesOf(before), after: namesOf(after) };
  const rowsAfter = asClauses(after);
  const byName = new Map<string, Clause[]>();
  for (const other of rowsAfter) {
    const name = names.after[other.index] ?? "";
    const rows = byName.get(name);
    if (rows) rows.push(other);
    else byName.set(name, [other]);
  }
  const pairs = [...combinations(asClauses(before), rowsAfter, WITHIN_GAP)].flatMap(([rowBefore, alike]) => {
    const name = names.before[rowBefore.index] ?? "";
    const namesakes = name === "" ? [] : (byName.get(name) ?? []);
    // Rows of one name are looked for among the others only where they are few: else each would meet each.
    const others = alike === rowsAfter || namesakes.length > NAMESAKES ? alike : new Set([...alike, ...namesakes]);
    return [...others].flatMap((other): readonly Pair[] => {
      const named = name !== "" && name === names.after[other.index];
      const similarity = Math.max(named ? SAME_NAME : 0, dice(rowBefore, other, SAME_ROW));
      return similarity >= SAME_ROW ? [{ before: rowBefore, after: other, similarity }] : [];
    });
  });
  return heaviestInOrder(pairs, (pair) => pair.similarity ** 2);
}

/** Pairs rows in order. Of two rows that changed places the same one stays in both directions. */
function pairRows(before: readonly Row[], after: readonly Row[]): readonly Pair[] {
  const text = (rows: readonly Row[]) => rows.map((row) => row.map(inlinesText).join("\t")).join("\n");
  if (text(before) <= text(after)) return pairRowsOneWay(before, after);
  return pairRowsOneWay(after, before).map((pair) => ({ ...pair, before: pair.after, after: pair.before }));
}

/**
 * Compares two tables row by row and cell by cell; columns go by their names.
 * @returns the table, and its words as one text with `\t` between cells and `\n` between rows
 */
export function compareTables(
  before: TableBlock,
  after: TableBlock,
  tokenize: Tokenizer,
): { readonly table: TableDetail; readonly words: readonly Word[] } {
  const columns = columnsOf(before.header, after.header);
  const row = (rowBefore: Row | null, rowAfter: Row | null): TableRowDetail => ({
    kind: rowBefore === null ? "added" : rowAfter === null ? "removed" : "paired",
    cells: columns.map((column) =>
      compareWords(
        rowBefore ? cellText(rowBefore, column.before) : "",
        rowAfter ? cellText(rowAfter, column.after) : "",
        tokenize,
      ),
    ),
  });
  const rows: TableRowDetail[] = [row(before.header, after.header)];
  let i = 0;
  let j = 0;
  const passUntil = (untilBefore: number, untilAfter: number) => {
    for (const one of before.rows.slice(i, untilBefore)) rows.push(row(one, null));
    for (const one of after.rows.slice(j, untilAfter)) rows.push(row(null, one));
    i = untilBefore;
    j = untilAfter;
  };
  for (const pair of pairRows(before.rows, after.rows)) {
    passUntil(pair.before.index, pair.after.index);
    rows.push(row(before.rows[i] ?? [], after.rows[j] ?? []));
    i++;
    j++;
  }
  passUntil(before.rows.length, after.rows.length);

  const sameColumns = columns.every((column) => column.before !== null && column.after !== null);
  // With columns added or removed the separators differ too, and the text is compared as a whole.
  if (!sameColumns)
    return { table: { columns, rows }, words: compareWords(blockText(before), blockText(after), tokenize) };
  const ops = { paired: "equal", added: "insert", removed: "delete" } as const;
  const words = rows.flatMap(({ kind, cells }, at): readonly Word[] => [
    ...(at > 0 ? [{ op: ops[kind], text: "\n" }] : []),
    ...cells.flatMap((cell, column) => [...(column > 0 ? [{ op: ops[kind], text: "\t" }] : []), ...cell]),
  ]);
  return { table: { columns, rows }, words: joinWords(words) };
}
