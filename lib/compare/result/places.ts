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
  const regroupOf = new Map(
    regroups.filter(drawnAsOne).flatMap((regroup) => regroup.before.map((clause) => [clause, regroup] as const)),
  );
  const regrouped = new Set(regroups.filter(drawnAsOne).flatMap(({ before: old, after: young }) => [...old, ...young]));
  const movedFrom = new Map(match.moved.map((pair) => [pair.before, pair]));
  const movedTo = new Map(match.moved.map((pair) => [pair.after, pair]));
  const places: Place[] = [];
  let i = 0;
  let j = 0;
  const passUntil = (old: number, young: number) => {
    for (const clause of before.slice(i, old)) {
      const pair = movedFrom.get(clause);
      places.push(pair ? { kind: "moved-from", pair } : { kind: "removed", before: clause });
    }
    for (const clause of after.slice(j, young)) {
      const pair = movedTo.get(clause);
      places.push(
        pair
          ? { kind: "moved-to", pair, detail: compareBlocks([pair.before.block], [clause.block], reading) }
          : { kind: "added", after: clause },
      );
    }
    i = old;
    j = young;
  };
  const blocks = (clauses: readonly Clause[]) => clauses.map((clause) => clause.block);
  const anchors = [
    ...match.kept.flatMap((pair) => (regrouped.has(pair.before) ? [] : [{ old: [pair.before], young: [pair.after] }])),
    ...new Set(regroupOf.values()),
  ].map((anchor) =>
    "old" in anchor ? { ...anchor, regroup: null } : { old: anchor.before, young: anchor.after, regroup: anchor },
  );
  anchors.sort((a, b) => (a.old[0]?.index ?? 0) - (b.old[0]?.index ?? 0));
  for (const { old, young, regroup } of anchors) {
    passUntil(old[0]?.index ?? i, young[0]?.index ?? j);
    const detail = compareBlocks(blocks(old), blocks(young), reading);
    const [one, other] = [old[0], young[0]];
    if (regroup) places.push({ kind: "regrouped", regroup, detail });
    else if (one && other) places.push({ kind: "paired", before: one, after: other, detail });
    i += old.length;
    j += young.length;
  }
  passUntil(before.length, after.length);
  return places;
}
