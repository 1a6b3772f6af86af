import type { Detail } from "../model";
import type { Pair } from "../pairing/candidates";
import type { Clause } from "../pairing/comparable";
import type { Match } from "../pairing/match";
import { adjacent, type Regroup } from "../regrouping/sides";
import { compareBlocks, type Reading } from "../words/detail";

/** A row before its change is known. */
export type Place =
  | { readonly kind: "paired"; readonly before: Clause; readonly after: Clause; readonly detail: Detail }
  | { readonly kind: "regrouped"; readonly regroup: Regroup; readonly detail: Detail }
  | { readonly kind: "removed"; readonly before: Clause }
  | { readonly kind: "added"; readonly after: Clause }
  | { readonly kind: "moved-from"; readonly pair: Pair }
  | { readonly kind: "moved-to"; readonly pair: Pair; readonly detail: Detail };

/** Whether the clauses of a regrouping follow each other on both sides, and so can be drawn as one. */
export function drawnAsOne({ before, after }: Regroup): boolean {
  return adjacent(before) && adjacent(after);
}

/**
 * Lays the clauses of both versions out in one reading order: what kept its place binds the two together,
 * and before each such place stands what only the old version has there, then what only the new one has.
 */
export function layOut(
  before: readonly Clause[],
  after: readonly Clause[],
  match: Match,
  regroups: readonly Regroup[],
  reading: Reading,
): readonly Place[] {
  const drawn = regroups.filter(drawnAsOne);
  const regrouped = new Set(drawn.flatMap((regroup) => [...regroup.before, ...regroup.after]));
  const movedFrom = new Map(match.moved.map((pair) => [pair.before, pair]));
  const movedTo = new Map(match.moved.map((pair) => [pair.after, pair]));
  const places: Place[] = [];
  let at = { before: 0, after: 0 };
  const passUntil = (end: { readonly before: number; readonly after: number }) => {
    for (const clause of before.slice(at.before, end.before)) {
      const pair = movedFrom.get(clause);
      places.push(pair ? { kind: "moved-from", pair } : { kind: "removed", before: clause });
    }
    for (const clause of after.slice(at.after, end.after)) {
      const pair = movedTo.get(clause);
      places.push(
        pair
          ? { kind: "moved-to", pair, detail: compareBlocks([pair.before.block], [clause.block], reading) }
          : { kind: "added", after: clause },
      );
    }
    at = end;
  };
  const blocks = (clauses: readonly Clause[]) => clauses.map((clause) => clause.block);
  const anchors: Anchor[] = [
    ...match.kept
      .filter((pair) => !regrouped.has(pair.before))
      .map((pair) => ({ before: [pair.before], after: [pair.after], regroup: null })),
    ...drawn.map((regroup) => ({ before: regroup.before, after: regroup.after, regroup })),
  ];
  anchors.sort((one, other) => (one.before[0]?.index ?? 0) - (other.before[0]?.index ?? 0));
  for (const anchor of anchors) {
    const [first, counterpart] = [anchor.before[0], anchor.after[0]];
    passUntil({ before: first?.index ?? at.before, after: counterpart?.index ?? at.after });
    const detail = compareBlocks(blocks(anchor.before), blocks(anchor.after), reading);
    if (anchor.regroup) places.push({ kind: "regrouped", regroup: anchor.regroup, detail });
    else if (first && counterpart) places.push({ kind: "paired", before: first, after: counterpart, detail });
    at = { before: at.before + anchor.before.length, after: at.after + anchor.after.length };
  }
  passUntil({ before: before.length, after: after.length });
  return places;
}

/** What binds the two versions together: clauses that kept their place, one for one or regrouped. */
interface Anchor {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly regroup: Regroup | null;
}
