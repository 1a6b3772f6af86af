import type { ChangeNote, PolicyMeta } from "./model";

/** The notes that say something to readers; the others only record a class. */
export function notesForReaders({ changes }: Pick<PolicyMeta, "changes">): readonly ChangeNote[] {
  return changes.filter(({ note }) => note !== "");
}
