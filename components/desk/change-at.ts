import type { Change, PolicyDiff } from "@/lib/compare/model";
import type { BlockId } from "@/lib/policy/model";

/** The change that a clause of either version is part of; null where it stands as it stood. */
export function changeAt(diff: PolicyDiff, clause: BlockId): Change | null {
  const touches = (change: Change) => {
    const after = change.kind === "removed" ? [] : change.after.ids;
    const before = change.kind === "added" ? [] : change.before.ids;
    return after.includes(clause) || (after.length === 0 && before.includes(clause));
  };
  return diff.changes.find(touches) ?? null;
}
