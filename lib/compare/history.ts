import type { BlockId, VersionId } from "../policy/model";
import type { Change, ChangeId, PolicyDiff, Row } from "./model";

/** What happened to a clause when a version was published. `present` opens the history of the oldest version's clauses. */
export type ClauseEvent =
  | { readonly kind: "present"; readonly version: VersionId; readonly clause: BlockId }
  | { readonly kind: "appeared"; readonly version: VersionId; readonly clause: BlockId; readonly change: ChangeId }
  | {
      /** `how` is the kind of the change, so a clause that moved and one that was edited are told apart. */
      readonly kind: "changed";
      readonly how: Change["kind"];
      readonly version: VersionId;
      /** The version before, whose text the change is against. */
      readonly from: VersionId;
      readonly clause: BlockId;
      readonly before: BlockId;
      readonly change: ChangeId;
    };

/** What one comparison says of a clause of its newer version. */
interface Step {
  /** The clause in the older version, or null when it is new. */
  readonly before: BlockId | null;
  readonly changes: readonly ChangeId[];
}

function stepsOf(row: Row): readonly (readonly [BlockId, Step])[] {
  switch (row.kind) {
    case "paired": {
      const changes = row.change === null ? [] : [row.change];
      return [[row.after.id, { before: row.before.id, changes }]];
    }
    case "regrouped": {
      const [first] = row.before;
      return row.after.map((block) => [block.id, { before: first?.id ?? null, changes: [row.change] }]);
    }
    case "added":
      return [[row.after.id, { before: null, changes: [row.change] }]];
    case "moved-to":
      return [[row.after.id, { before: row.from, changes: [...new Set([row.move, row.change])] }]];
    default:
      return [];
  }
}

/**
 * The history of a clause, newest event first: each version in which it changed, moved, was renumbered or restressed,
 * back to the one in which it appeared. Layout alone is no event.
 * @param diffs the comparisons of each version with the one before it, oldest first and without a gap
 * @param clause an id of the newest version
 */
export function clauseHistory(diffs: readonly PolicyDiff[], clause: BlockId): readonly ClauseEvent[] {
  const events: ClauseEvent[] = [];
  let current = clause;
  for (const diff of [...diffs].reverse()) {
    const step = new Map(diff.rows.flatMap(stepsOf)).get(current);
    if (step === undefined) return events;
    const changes = diff.changes.filter((change) => step.changes.includes(change.id) && change.kind !== "layout");
    const version = diff.to.version;
    for (const change of changes) {
      if (change.kind === "added" || step.before === null) {
        // A clause that parted from another one far away is new to its place; its change says from where.
        events.push({ kind: "appeared", version, clause: current, change: change.id });
        return events;
      }
      const from = diff.from.version;
      const { id } = change;
      events.push({
        kind: "changed",
        how: change.kind,
        version,
        from,
        clause: current,
        before: step.before,
        change: id,
      });
    }
    current = step.before ?? current;
  }
  const oldest = diffs[0]?.from.version;
  return oldest === undefined ? events : [...events, { kind: "present", version: oldest, clause: current }];
}
