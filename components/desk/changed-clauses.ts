import type { PolicyDiff } from "@/lib/compare/model";
import type { BlockId } from "@/lib/policy/model";
import type { ClauseChange } from "@/lib/reading/clause-past";

/** For each clause of the draft that changed, its change: the mark beside it leads there. */
export function changedClauses(diff: PolicyDiff): Readonly<Record<BlockId, ClauseChange>> {
  return Object.fromEntries(
    diff.changes.flatMap((change) => {
      if (change.kind === "removed" || change.kind === "layout") return [];
      const { kind, words, emphasis } = change;
      const past: ClauseChange = { kind, from: diff.from.version, href: `#${change.id}`, words, emphasis };
      return change.after.ids.map((id) => [id, past] as const);
    }),
  );
}
