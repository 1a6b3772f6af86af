import type { Block } from "../../policy/model";
import type { Range } from "../../policy/range";
import { emphasisRuns } from "../../reading/emphasis";
import type { ChangeId, PolicyDiff, Row, Word } from "../model";

/** Words that are stressed now and were not, or not as strongly, and the change they belong to. */
export interface NewStress {
  readonly change: ChangeId;
  readonly text: string;
}

/** Words are told once; in a change with more stress than this, words far apart may be told again. */
const MOST_TOLD = 5000;

/**
 * What an author asks readers to notice that was not stressed before: words whose stress was added or raised, and stressed
 * words that are new. A stressed stretch counts as new when more than half of it was inserted; below that it is an old
 * one with an edit, which the comparison shows in its place.
 */
export function newlyStressed(diff: PolicyDiff): readonly NewStress[] {
  const raised = new Map(
    diff.changes.map((change) => [
      change.id,
      change.emphasis
        .filter(({ before, after }) => after !== null && (before === null || after === "bold-underline"))
        .map(({ text }) => text),
    ]),
  );
  const result: NewStress[] = [];
  const told = new Map<ChangeId, string>();
  const add = (change: ChangeId, text: string) => {
    const words = text.trim();
    const before = told.get(change) ?? "";
    if (!/[\p{L}\p{N}]/u.test(words) || before.includes(words)) return;
    // What was told, kept apart by a character that no text holds.
    if (before.length < MOST_TOLD) told.set(change, `${before}\0${words}`);
    result.push({ change, text: words });
  };
  for (const row of diff.rows) {
    if (row.kind === "moved-from" || row.kind === "removed" || row.change === null) continue;
    for (const text of insertedStress(row)) add(row.change, text);
    for (const text of raised.get(row.change) ?? []) add(row.change, text);
    raised.delete(row.change);
  }
  return result;
}

function insertedStress(row: Exclude<Row, { readonly kind: "moved-from" | "removed" }>): readonly string[] {
  if (row.kind === "added") return stressedStretches(row.after, 0).map(({ text }) => text);
  // The words of a changed table are told cell by cell, in places that are not those of its text.
  if (row.detail.table) return [];
  const inserted = insertedStretches(row.detail.words);
  let from = 0;
  return afterBlocks(row)
    .flatMap(({ block, start }) => stressedStretches(block, start))
    .filter(({ start, end }) => {
      // Both stand in the order of the text.
      while ((inserted[from]?.end ?? start + 1) <= start) from++;
      let fresh = 0;
      for (let at = from; at < inserted.length; at++) {
        const one = inserted[at];
        if (!one || one.start >= end) break;
        fresh += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start));
      }
      return fresh * 2 > end - start;
    })
    .map(({ text }) => text);
}

/** The new blocks of a row and where each starts in the row's words, which join blocks by one line feed. */
function afterBlocks(row: Row): readonly { readonly block: Block; readonly start: number }[] {
  const blocks = row.kind === "regrouped" ? row.after : "after" in row ? [row.after] : [];
  let start = 0;
  return blocks.map((block) => {
    const placed = { block, start };
    start += textLength(block) + 1;
    return placed;
  });
}

const prefixLength = (block: Block) => (block.kind === "definition" ? block.term.length + 1 : 0);

function textLength(block: Block): number {
  if (block.kind === "table") return 0;
  return block.inlines.reduce((sum, { text }) => sum + text.length, prefixLength(block));
}

function stressedStretches(block: Block, offset: number): readonly (Range & { readonly text: string })[] {
  const groups = block.kind === "table" ? [block.header, ...block.rows].flat() : [block.inlines];
  return groups.flatMap((inlines) =>
    emphasisRuns(inlines)
      .filter(({ emphasis }) => emphasis !== undefined)
      .map((run) => {
        const text = run.inlines.map(({ inline }) => inline.text).join("");
        const start = offset + prefixLength(block) + run.start;
        return { text, start, end: start + text.length };
      }),
  );
}

/** Where new words stand in the new text. A passage that came from another clause is not new. */
function insertedStretches(words: readonly Word[]): readonly Range[] {
  const result: Range[] = [];
  let at = 0;
  for (const { op, text, layout, move } of words) {
    if (op === "delete") continue;
    if (op === "insert" && !layout && move === undefined) result.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return result;
}
