import type { Change } from "../model";
import type { Clause } from "../pairing/comparable";
import type { Regroup } from "../regrouping/sides";
import { addedChange, removedChange, scatteredChange } from "./changes";
import { groupLone } from "./groups";
import { drawnAsOne, type Place } from "./places";

/** The changes of clauses that one version has alone. */
export interface LoneChanges {
  /** The change that a clause without a counterpart belongs to; undefined of a clause that has one. */
  readonly changeOf: (clause: Clause) => Change | undefined;
  /** The clauses that are a change by themselves. */
  readonly alone: readonly Clause[];
}

/** The clauses of regroupings that cannot be drawn as one, each with its own. */
export function scatteredClauses(regroups: readonly Regroup[]): ReadonlyMap<Clause, Regroup> {
  return new Map(
    regroups
      .filter((regroup) => !drawnAsOne(regroup))
      .flatMap((regroup) => [...regroup.before, ...regroup.after].map((clause) => [clause, regroup] as const)),
  );
}

/**
 * Which change each clause without a counterpart belongs to: that of its group, or of the regrouping that scattered it.
 * @param before all clauses of the older version
 * @param after all clauses of the newer one
 */
export function loneChanges(
  before: readonly Clause[],
  after: readonly Clause[],
  places: readonly Place[],
  scattered: ReadonlyMap<Clause, Regroup>,
): LoneChanges {
  const lone = new Set(places.flatMap(loneClause).filter((clause) => !scattered.has(clause)));
  const groups = { added: groupLone(after, lone), removed: groupLone(before, lone) };
  const changes = new Map<Clause, Change>();
  const belong = (group: readonly Clause[], change: Change) => {
    for (const clause of group) changes.set(clause, change);
  };
  for (const group of groups.added) belong(group, addedChange(group));
  for (const group of groups.removed) belong(group, removedChange(group));

  const kept = new Map<Regroup, Place & { kind: "paired" }>();
  for (const place of places) {
    const regroup = place.kind === "paired" ? scattered.get(place.before) : undefined;
    if (regroup && place.kind === "paired") kept.set(regroup, place);
  }
  return {
    changeOf: (clause) => {
      const regroup = scattered.get(clause);
      const pair = regroup && kept.get(regroup);
      return pair ? scatteredChange(regroup, pair, pair.detail) : changes.get(clause);
    },
    alone: [...groups.added, ...groups.removed].flatMap((group) => (group.length === 1 ? group : [])),
  };
}

function loneClause(place: Place): readonly Clause[] {
  if (place.kind === "added") return [place.after];
  return place.kind === "removed" ? [place.before] : [];
}
