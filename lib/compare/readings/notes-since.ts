import { blocksById } from "../../policy/blocks-by-id";
import { notesForReaders } from "../../policy/change-notes";
import type { BlockId, ChangeNote, PolicyDocument, VersionId } from "../../policy/model";
import { unreachable } from "../../policy/text";
import type { ChangeId, PolicyDiff } from "../model";

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
  const changeAt = changesByClause(diff, newest);
  return passed.flatMap(({ document, onward }) => {
    const clauseNow = onward === null ? null : successors(onward);
    return notesForReaders(document).map((note) => {
      const clause = clauseNow === null ? note.clause : (clauseNow.get(note.clause) ?? null);
      return { ...note, version: document.version, change: clause === null ? null : changeAt(clause) };
    });
  });
}

/** The newest clause that grew out of each; those that are gone have none. */
function successors({ rows }: PolicyDiff): ReadonlyMap<BlockId, BlockId> {
  const found = new Map<BlockId, BlockId>();
  const add = (before: BlockId, after: BlockId | undefined) => {
    if (after !== undefined && !found.has(before)) found.set(before, after);
  };
  for (const row of rows) {
    switch (row.kind) {
      case "paired":
        add(row.before.id, row.after.id);
        break;
      case "moved-to":
        add(row.from, row.after.id);
        break;
      case "regrouped":
        for (const { id } of row.before) add(id, row.after[0]?.id);
        break;
      case "added":
      case "removed":
      case "moved-from":
        break;
      default:
        unreachable(row);
    }
  }
  return found;
}

/** Finds the change of a clause, or else the first one under it. */
function changesByClause(diff: PolicyDiff, newest: PolicyDocument): (clause: BlockId) => ChangeId | null {
  const blocks = blocksById(newest.blocks);
  const at = new Map<BlockId, ChangeId>();
  const under = new Map<BlockId, ChangeId>();
  const add = (changes: Map<BlockId, ChangeId>, clause: BlockId, change: ChangeId) => {
    if (!changes.has(clause)) changes.set(clause, change);
  };
  for (const change of diff.changes) {
    for (const id of "after" in change ? change.after.ids : []) {
      add(at, id, change.id);
      for (const heading of blocks.get(id)?.path ?? []) add(under, heading, change.id);
    }
  }
  return (clause) => at.get(clause) ?? under.get(clause) ?? null;
}
