import type { Change, ChangeId, PolicyDiff } from "../compare/model";
import type { BlockId, ChangeNote, PolicyDocument } from "../policy/model";
import { type Decision, type Decisions, decisionOn } from "./decisions";

/**
 * The clause by which a front matter names each change, always one of the new version: the change's first clause there;
 * for what was removed, the clause it stood behind. Several changes may share a clause and are then told apart by their
 * order.
 */
export function anchorsOf(diff: PolicyDiff): ReadonlyMap<ChangeId, BlockId> {
  const anchor = new Map<ChangeId, BlockId>();
  const orphans: ChangeId[] = [];
  let last: BlockId | null = null;
  for (const row of diff.rows) {
    if (row.kind === "removed" && !anchor.has(row.change)) {
      if (last === null) orphans.push(row.change);
      else anchor.set(row.change, last);
    }
    if (row.kind === "regrouped") last = row.after.at(-1)?.id ?? last;
    else if ("after" in row) last = row.after.id;
    if (last !== null) for (const orphan of orphans.splice(0)) anchor.set(orphan, last);
  }
  for (const change of diff.changes) {
    const first = "after" in change ? change.after.ids[0] : undefined;
    if (first !== undefined) anchor.set(change.id, first);
  }
  return anchor;
}

/** Which changes the notes of a front matter are about. */
interface Reading {
  readonly decisions: Decisions;
  /** Notes about changes that an earlier note has decided already. */
  readonly second: readonly { readonly note: ChangeNote; readonly about: readonly ChangeId[] }[];
  /** Notes about no change at all. */
  readonly stray: readonly ChangeNote[];
}

/** The clauses that name a change: where it is anchored, its own, and the headings that all of them stand under. */
function namesOf(
  change: Change,
  anchor: BlockId | undefined,
  paths: ReadonlyMap<BlockId, readonly BlockId[]>,
): ReadonlySet<BlockId> {
  const { ids } = "after" in change ? change.after : { ids: [] };
  const [first, ...others] = ids.map((id) => paths.get(id) ?? []);
  const headings = (first ?? []).filter((id) => others.every((path) => path.includes(id)));
  return new Set([...(anchor === undefined ? [] : [anchor]), ...ids, ...headings]);
}

/** The values of each key, in their order. */
function grouped<Key, Value>(entries: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** A note that says nothing yet; it only keeps the place of a change among others at one clause. */
const isPlaceholder = ({ class: cls, note, comment }: ChangeNote) =>
  cls === "未定" && note === "" && comment === undefined;

function read(document: PolicyDocument, diff: PolicyDiff): Reading {
  const anchor = anchorsOf(diff);
  const paths = new Map(document.blocks.map(({ id, path }) => [id, path]));
  const named = grouped(
    diff.changes.flatMap((change) =>
      [...namesOf(change, anchor.get(change.id), paths)].map((clause) => [clause, change] as const),
    ),
  );
  const anchored = grouped(
    diff.changes.flatMap(({ id }) => {
      const clause = anchor.get(id);
      return clause === undefined ? [] : [[clause, id] as const];
    }),
  );
  const used = new Map<BlockId, number>();
  const taken = new Map<ChangeId, ChangeNote>();
  // Notes that name a change by its own clause come first, so that a note on a whole section takes what is left.
  const loose = document.changes.filter((note) => {
    const place = used.get(note.clause) ?? 0;
    const change = anchored.get(note.clause)?.[place];
    used.set(note.clause, place + 1);
    if (change !== undefined) taken.set(change, note);
    return change === undefined && !isPlaceholder(note);
  });
  const second: Reading["second"][number][] = [];
  const stray: ChangeNote[] = [];
  for (const note of loose) {
    const about = named.get(note.clause) ?? [];
    const open = about.filter(({ id }) => !taken.has(id));
    for (const { id } of open) taken.set(id, note);
    if (about.length === 0) stray.push(note);
    else if (open.length === 0) second.push({ note, about: about.map(({ id }) => id) });
  }
  const decided = [...taken].filter(([, note]) => !isPlaceholder(note));
  return {
    decisions: Object.fromEntries(decided.map(([id, note]): [ChangeId, Decision] => [id, decisionIn(note)])),
    second,
    stray,
  };
}

const decisionIn = ({ class: cls, note, comment }: ChangeNote): Decision => ({
  class: cls,
  note,
  ...(comment === undefined ? {} : { comment }),
});

/**
 * The decisions that a draft's front matter holds. A note on a clause decides the change of that clause; a note on a
 * heading decides every change beneath it that has no note of its own.
 * @param diff the comparison of the base with this very document
 */
export function decisionsOf(document: PolicyDocument, diff: PolicyDiff): Decisions {
  return read(document, diff).decisions;
}

/** The notes of a front matter that are about no change of this comparison. */
export function strayNotes(document: PolicyDocument, diff: PolicyDiff): readonly ChangeNote[] {
  return read(document, diff).stray;
}

/**
 * The document with the decisions written into its `changes`, in the order of the changes. `decisionsOf` reads the same
 * decisions back; 未定 without a note is no decision. Notes that an author wrote beside them are kept behind them.
 */
export function withDecisions(document: PolicyDocument, diff: PolicyDiff, decisions: Decisions): PolicyDocument {
  const anchor = anchorsOf(diff);
  const decisionFor = ({ id }: Change) => {
    const decision = decisionOn(decisions, id);
    const says = decision && (decision.class !== "未定" || decision.note !== "" || (decision.comment ?? "") !== "");
    return says ? decision : null;
  };
  const last = new Map<BlockId, ChangeId>();
  for (const change of diff.changes) {
    const clause = anchor.get(change.id);
    if (clause !== undefined && decisionFor(change)) last.set(clause, change.id);
  }
  const open = new Set(last.keys());
  const changes = diff.changes.flatMap((change): readonly ChangeNote[] => {
    const clause = anchor.get(change.id);
    // An undecided change before a decided one at the same clause keeps its place in the order.
    if (clause === undefined || !open.has(clause)) return [];
    if (last.get(clause) === change.id) open.delete(clause);
    const { class: cls, note, comment } = decisionFor(change) ?? { class: "未定" as const, note: "", comment: "" };
    return [{ clause, class: cls, note, ...(comment ? { comment } : {}) }];
  });
  const { second, stray } = read(document, diff);
  const decided = new Set(diff.changes.filter(decisionFor).map(({ id }) => id));
  const beside = second.filter(({ about }) => about.every((id) => decided.has(id))).map(({ note }) => note);
  return { ...document, changes: [...changes, ...beside, ...stray] };
}
