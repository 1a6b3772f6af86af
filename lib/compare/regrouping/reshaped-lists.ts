import { blockText } from "../../policy/text";
import type { Clause } from "../pairing/comparable";
import { announces } from "../result/groups";
import type { Regroup, Sides } from "./sides";

/** So much of one side's words stands on the other when both say the same in two shapes; of the longer side at least so much. */
const SAME_WORDS = 0.65;
const OF_THE_LONGER = 0.4;

/** A clause at either end belongs to what was reshaped when so much of it stands on the other side. */
const BELONGS = 0.4;

/** Nobody sees more clauses in a row as one that was reshaped. */
const MOST = 40;

/** Clauses in a row of one side, from (included) and to (excluded). */
interface ClauseRange {
  readonly from: number;
  readonly to: number;
}

const isItem = (clause: Clause | undefined) => clause?.block.kind === "item";

/** The pairs of neighbouring letters of a text, none across a mark, the end of a cell or of a clause. */
function pairsOf(clauses: readonly Clause[]): readonly string[] {
  return clauses
    .flatMap(({ block }) =>
      blockText(block)
        .normalize("NFKC")
        .split(/[^\p{L}\p{N}]+/u),
    )
    .flatMap((piece) =>
      piece.length < 2 ? [piece] : Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2)),
    )
    .filter((pair) => pair !== "");
}

/** How much of some clauses' words stands in others, from 0 to 1. */
function share(inner: readonly Clause[], outer: readonly Clause[]): number {
  const pairs = pairsOf(inner);
  const there = new Set(pairsOf(outer));
  return pairs.length === 0 ? 0 : pairs.filter((pair) => there.has(pair)).length / pairs.length;
}

/** The lists of a stretch: its table, or two items or more in a row. */
function listOf(clauses: readonly Clause[]): readonly Clause[] {
  const table = clauses.find(({ category }) => category === "table");
  if (table) return [table];
  const first = clauses.findIndex((clause, at) => isItem(clause) && isItem(clauses[at + 1]));
  if (first < 0) return [];
  const rest = clauses.slice(first);
  const end = rest.findIndex((clause) => !isItem(clause));
  return end < 0 ? rest : rest.slice(0, end);
}

const hasKind = (clauses: readonly Clause[], list: readonly Clause[]) =>
  list[0]?.category === "table" ? clauses.some(({ category }) => category === "table") : listOf(clauses).some(isItem);

/**
 * The stretches between clauses that stand unchanged in both versions, where none of either side is a heading. What was
 * taken out of its order lies in none.
 */
function stretches({
  before,
  after,
  kept,
  free,
}: Sides): readonly { readonly before: ClauseRange; readonly after: ClauseRange }[] {
  const partner = new Map(
    kept.flatMap((pair) => [[pair.before, pair.after] as const, [pair.after, pair.before] as const]),
  );
  const firm = (clause: Clause) => {
    const other = partner.get(clause);
    if (other === undefined) return !free.has(clause);
    return clause.category === "heading" || clause.key === other.key || (isItem(clause) && isItem(other));
  };
  const found: { readonly before: ClauseRange; readonly after: ClauseRange }[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...kept.filter((pair) => firm(pair.after)), null]) {
    const rangeBefore = { from: i, to: pair?.before.index ?? before.length };
    const rangeAfter = { from: j, to: pair?.after.index ?? after.length };
    i = rangeBefore.to + 1;
    j = rangeAfter.to + 1;
    const [was, is] = [before.slice(rangeBefore.from, rangeBefore.to), after.slice(rangeAfter.from, rangeAfter.to)];
    if (was.length === 0 || is.length === 0 || was.length > MOST || is.length > MOST) continue;
    if (![...was, ...is].some((clause) => clause.category === "heading" || firm(clause)))
      found.push({ before: rangeBefore, after: rangeAfter });
  }
  return found;
}

/** Takes away at either end what does not belong, as long as something is left. */
function trimmed(clauses: readonly Clause[], others: readonly Clause[], list: readonly Clause[]): readonly Clause[] {
  const inList = new Set(list);
  const belongs = (clause: Clause, at: number) =>
    inList.has(clause) ||
    (announces(clause) && inList.has(clauses[at + 1] ?? clause)) ||
    share([clause], others) >= BELONGS;
  const first = clauses.findIndex(belongs);
  const last = clauses.findLastIndex(belongs);
  return first < 0 ? [] : clauses.slice(first, last + 1);
}

/** A pair at either end, of which no list is made, was edited for itself. */
function withoutEnds(
  before: readonly Clause[],
  after: readonly Clause[],
  partner: ReadonlyMap<Clause, Clause>,
): readonly [readonly Clause[], readonly Clause[]] {
  const apart = (one: Clause | undefined, other: Clause | undefined) => {
    if (!one || !other || partner.get(one) !== other || announces(one) || announces(other)) return false;
    return share(listOf(after), [one]) < BELONGS && share(listOf(before), [other]) < BELONGS;
  };
  let from = 0;
  while (apart(before[from], after[from])) from++;
  let end = 0;
  while (end < before.length - from && apart(before.at(-1 - end), after.at(-1 - end))) end++;
  return [before.slice(from, before.length - end), after.slice(from, after.length - end)];
}

/**
 * Finds what was given another shape: a series of words that became a list or a table, a list that became a table. It is one
 * change, whose words stay; that the items have no counterparts of their own is no reason to strike them out.
 */
export function reshapedLists(sides: Sides): readonly Regroup[] {
  const partner = new Map(sides.kept.map((pair) => [pair.before, pair.after]));
  return stretches(sides).flatMap(({ before: rangeBefore, after: rangeAfter }): readonly Regroup[] => {
    const [was, is] = withoutEnds(
      sides.before.slice(rangeBefore.from, rangeBefore.to),
      sides.after.slice(rangeAfter.from, rangeAfter.to),
      partner,
    );
    const list = listOf(is);
    if (list.length === 0 || hasKind(was, list)) return [];
    const before = trimmed(was, is, listOf(was));
    const after = trimmed(is, before, list);
    const inside = new Set(after);
    // What a clause became stands with it.
    if (before.some((clause) => partner.has(clause) && !inside.has(partner.get(clause) ?? clause))) return [];
    const shares = [share(before, after), share(after, before)].sort((a, b) => a - b);
    if ((shares[0] ?? 0) < OF_THE_LONGER || (shares[1] ?? 0) < SAME_WORDS) return [];
    const divided = before.length === 1 && before[0]?.category === "sentence" && list.some(isItem);
    return [{ kind: divided ? "split" : "rewritten", before, after }];
  });
}
