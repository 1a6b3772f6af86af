import type { BlockId, VersionId } from "../../policy/model";
import type { Change, ChangeId, ChangeKind, PolicyDiff, Row } from "../model";

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
  readonly changes: readonly { readonly id: ChangeId; readonly kind: ChangeKind }[];
}

interface RowStep {
  readonly before: BlockId | null;
  readonly changes: readonly ChangeId[];
}

function stepsOf(row: Row): readonly (readonly [BlockId, RowStep])[] {
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

/** What a comparison with the version before says of every clause of the newer version: small, so that it can be kept. */
export interface VersionSteps {
  readonly from: VersionId;
  readonly to: VersionId;
  readonly steps: readonly (readonly [BlockId, Step])[];
}

/** The steps of one comparison. Layout alone is no event. */
export function versionSteps(diff: PolicyDiff): VersionSteps {
  const changesById = new Map(diff.changes.map(({ id, kind }, at) => [id, { id, kind, at }]));
  const steps = diff.rows.flatMap((row) =>
    stepsOf(row).map(([clause, { before, changes }]) => {
      const named = changes
        .flatMap((id) => changesById.get(id) ?? [])
        .filter(({ kind }) => kind !== "layout")
        .toSorted((a, b) => a.at - b.at)
        .map(({ id, kind }) => ({ id, kind }));
      return [clause, { before, changes: named }] as const;
    }),
  );
  return { from: diff.from.version, to: diff.to.version, steps };
}

/** The history of a clause. Its length does not grow with the archive. */
export interface ClauseHistory {
  /** The latest events, newest first. */
  readonly recent: readonly ClauseEvent[];
  /** How many events lie between those and the origin. */
  readonly omitted: number;
  /** Where the clause comes from; null for a clause whose first version is not known. */
  readonly origin: ClauseEvent | null;
}

/** More would make the page of a much edited policy heavy, and nobody reads on. */
export const RECENT_EVENTS = 5;

/**
 * The histories of all clauses of all versions: each version in which a clause changed, moved, was renumbered or
 * restressed, back to the one in which it appeared. One pass over the archive, so that the work grows with its length.
 * @param archive the comparisons of each version with the one before it, oldest first and without a gap
 * @param oldest the clauses of the oldest version
 * @returns by version, for each version but the oldest, the histories by the ids of that version
 */
export function clauseHistories(
  archive: readonly VersionSteps[],
  oldest: readonly BlockId[],
): ReadonlyMap<VersionId, ReadonlyMap<BlockId, ClauseHistory>> {
  const first = archive[0]?.from;
  const present = (version: VersionId, clause: BlockId): ClauseHistory => ({
    recent: [],
    omitted: 0,
    origin: { kind: "present", version, clause },
  });
  let known: ReadonlyMap<BlockId, ClauseHistory> = new Map(
    first === undefined ? [] : oldest.map((clause) => [clause, present(first, clause)]),
  );
  const histories = new Map<VersionId, ReadonlyMap<BlockId, ClauseHistory>>();
  for (const { from, to, steps } of archive) {
    const before = known;
    known = new Map(steps.map(([clause, step]) => [clause, extended(before, clause, step, from, to)]));
    histories.set(to, known);
  }
  return histories;
}

function extended(
  known: ReadonlyMap<BlockId, ClauseHistory>,
  clause: BlockId,
  step: Step,
  from: VersionId,
  version: VersionId,
): ClauseHistory {
  const { before } = step;
  const events: ClauseEvent[] = [];
  for (const { id, kind } of step.changes) {
    if (kind === "added" || before === null) {
      // A clause that parted from another one far away is new to its place; its change says from where.
      return { recent: events, omitted: 0, origin: { kind: "appeared", version, clause, change: id } };
    }
    events.push({ kind: "changed", how: kind, version, from, clause, before, change: id });
  }
  const past = before === null ? undefined : known.get(before);
  if (past === undefined) return { recent: events, omitted: 0, origin: null };
  if (events.length === 0) return past;
  const all = [...events, ...past.recent];
  const recent = all.slice(0, RECENT_EVENTS);
  return { recent, omitted: past.omitted + all.length - recent.length, origin: past.origin };
}
