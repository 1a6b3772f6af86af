import { notesForReaders } from "../policy/change-notes";
import type { BlockId, ChangeNote, PolicyDocument, VersionId } from "../policy/model";
import type { ChangeId, PolicyDiff, Row } from "./model";

/** A note of an author, the version it came with, and the change of the whole comparison that it speaks of. */
export interface NoteSince extends ChangeNote {
  readonly version: VersionId;
  /** Null when the comparison shows no change there, as when a later version took it back. */
  readonly change: ChangeId | null;
}

/** A version that a reader skipped or has come to, and its notes' way to the newest text. */
export interface PassedVersion {
  readonly document: PolicyDocument;
  /** The comparison of this version with the newest; null when it is the newest. */
  readonly onward: PolicyDiff | null;
}

/**
 * The authors' notes of every version from one that a person knows to the newest. Nobody loses a note by skipping a
 * version: each is followed to where its clause stands today.
 * @param passed the versions after the known one, up to and with the newest, the oldest first
 * @param diff the known version compared with the newest
 * @param newest the newest text
 */
export function notesSince(
  passed: readonly PassedVersion[],
  diff: PolicyDiff,
  newest: PolicyDocument,
): readonly NoteSince[] {
  return passed.flatMap(({ document, onward }) =>
    notesForReaders(document).map((note) => {
      const clause = onward === null ? note.clause : clauseNow(onward, note.clause);
      return { ...note, version: document.version, change: clause === null ? null : changeAt(diff, newest, clause) };
    }),
  );
}

/** The newest clause that grew out of a clause; null when it is gone. */
function clauseNow(onward: PolicyDiff, clause: BlockId): BlockId | null {
  for (const row of onward.rows) {
    const now = successor(row, clause);
    if (now !== null) return now;
  }
  return null;
}

function successor(row: Row, clause: BlockId): BlockId | null {
  switch (row.kind) {
    case "paired":
      return row.before.id === clause ? row.after.id : null;
    case "moved-to":
      return row.from === clause ? row.after.id : null;
    case "regrouped":
      return row.before.some(({ id }) => id === clause) ? (row.after[0]?.id ?? null) : null;
    case "added":
    case "removed":
    case "moved-from":
      return null;
  }
}

/** The change of a clause, or else the first one under it. */
function changeAt(diff: PolicyDiff, newest: PolicyDocument, clause: BlockId): ChangeId | null {
  const under = new Set(newest.blocks.filter(({ path }) => path.includes(clause)).map(({ id }) => id));
  const ids = (id: BlockId) => diff.changes.find((change) => "after" in change && change.after.ids.includes(id));
  const within = () => diff.changes.find((change) => "after" in change && change.after.ids.some((id) => under.has(id)));
  return (ids(clause) ?? within())?.id ?? null;
}
