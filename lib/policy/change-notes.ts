import type { ChangeNote, PolicyMeta } from "./model";

/** The notes that say something to readers, without what colleagues say of them; the others only record a class. */
export function notesForReaders({ changes }: Pick<PolicyMeta, "changes">): readonly ChangeNote[] {
  return changes.flatMap(({ clause, class: cls, note }) => (note === "" ? [] : [{ clause, class: cls, note }]));
}
