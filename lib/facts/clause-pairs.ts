import type { Detail, PolicyDiff, RegroupedRow, Row } from "../compare/model";
import { comparableKey } from "../compare/pairing/comparable";
import type { Block, BlockId } from "../policy/model";
import { blockText, unreachable } from "../policy/text";

/** What became of a clause. `kept`: its words stand as they stood, whatever their number, place, stress or layout. */
export interface Counterpart {
  readonly kind: "kept" | "changed" | "gone";
  /** The clauses of the newer version that it became; empty when it is gone. */
  readonly blocks: readonly Block[];
}

/** What a clause of the newer version has that no older one had: all of it, or what joined it. */
export interface Joined {
  readonly block: Block;
  readonly text: string;
}

export interface ClausePairs {
  readonly counterparts: ReadonlyMap<BlockId, Counterpart>;
  /** By clause of the newer version; what only moved is none. */
  readonly joined: ReadonlyMap<BlockId, Joined>;
}

/** Width and spaces are layout even inside a number or a word. */
const printedKey = (block: Block) => blockText(block).normalize("NFKC").replace(/\s+/gu, "");

/** Whether the words are the same: a reference that follows its clause is a number, no word. */
const sameWords = ({ kind }: Detail, before: Block | undefined, after: Block): boolean =>
  kind === "same" ||
  kind === "emphasis" ||
  kind === "renumbered" ||
  kind === "layout" ||
  (before !== undefined && printedKey(before) === printedKey(after));

/** An edit that brings this few letters its deletion did not have mends a slip or puts words in another order. */
const SLIP = 2;

/** The letters of some words that others do not have, counting repetitions. */
function novel(words: string, others: string): number {
  const left = new Map<string, number>();
  for (const letter of comparableKey(others)) left.set(letter, (left.get(letter) ?? 0) + 1);
  let count = 0;
  for (const letter of comparableKey(words)) {
    const known = left.get(letter) ?? 0;
    if (known > 0) left.set(letter, known - 1);
    else count += 1;
  }
  return count;
}

/** What joined a clause: no layout, no passage that came from elsewhere, no slip that was mended, no word that changed its place. */
function insertions({ words }: Detail): string {
  const deleted = words.flatMap(({ op, text }) => (op === "delete" ? [text] : [])).join("");
  return words
    .flatMap(({ op, text, layout, move }) => {
      const joined = op === "insert" && !layout && move === undefined;
      return joined && (deleted === "" || novel(text, deleted) > SLIP) ? [text] : [];
    })
    .join("\n");
}

const keyOf = (blocks: readonly Block[]) => comparableKey(blocks.map(blockText).join(""));

/** Pairs the clauses of two versions as their comparison does, with what the pairing means for facts. */
export function pairedClauses({ rows }: Pick<PolicyDiff, "rows">): ClausePairs {
  const movedFrom = new Map(
    rows.flatMap((row) => (row.kind === "moved-from" ? [[row.before.id, row.before] as const] : [])),
  );
  const counterparts = new Map<BlockId, Counterpart>();
  const joined = new Map<BlockId, Joined>();
  const join = (blocks: readonly Block[], text: string) => {
    for (const block of text === "" ? [] : blocks) joined.set(block.id, { block, text });
  };
  for (const row of rows) pairRow(row, movedFrom, counterparts, join);
  return { counterparts, joined };
}

function pairRow(
  row: Row,
  movedFrom: ReadonlyMap<BlockId, Block>,
  counterparts: Map<BlockId, Counterpart>,
  join: (blocks: readonly Block[], text: string) => void,
): void {
  switch (row.kind) {
    case "paired":
    case "moved-to": {
      const before = row.kind === "paired" ? row.before.id : row.from;
      const old = row.kind === "paired" ? row.before : movedFrom.get(row.from);
      const kept = sameWords(row.detail, old, row.after);
      const known = counterparts.get(before);
      // A passage that grew into a clause of its own leaves the rest where it was.
      const blocks = [...(known?.blocks ?? []), row.after];
      counterparts.set(before, { kind: kept && known === undefined ? "kept" : "changed", blocks });
      join([row.after], kept ? "" : insertions(row.detail));
      break;
    }
    case "regrouped":
      regroup(row, counterparts, join);
      break;
    case "added":
      join([row.after], blockText(row.after));
      break;
    case "removed":
      if (!counterparts.has(row.before.id)) counterparts.set(row.before.id, { kind: "gone", blocks: [] });
      break;
    case "moved-from":
      break;
    default:
      unreachable(row);
  }
}

/** Clauses that were divided, joined or rewritten together. One that stands among the new ones as it was is kept. */
function regroup(
  { before, after, detail }: RegroupedRow,
  counterparts: Map<BlockId, Counterpart>,
  join: (blocks: readonly Block[], text: string) => void,
): void {
  const whole = keyOf(before) === keyOf(after);
  const same = new Map<Block, Block>();
  for (const block of before) {
    const like = after.find((one) => keyOf([one]) === keyOf([block]) && ![...same.values()].includes(one));
    if (like !== undefined) same.set(block, like);
  }
  for (const block of before) {
    const like = same.get(block);
    const kind = whole || like !== undefined ? "kept" : "changed";
    counterparts.set(block.id, { kind, blocks: like === undefined ? after : [like] });
  }
  const others = after.filter((block) => ![...same.values()].includes(block));
  join(others, whole ? "" : insertions(detail));
}
