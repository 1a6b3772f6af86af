import type { Change, PolicyDiff, Row } from "@/lib/compare/model";
import type { HeadingBlock } from "@/lib/policy/model";
import { blockOf, changeIdOf } from "./comparison";

/** What is drawn of a comparison that shows changes alone: a heading over changes, or clauses of one change in a row. */
export type ChangedPassage =
  | { readonly kind: "heading"; readonly heading: HeadingBlock }
  | {
      readonly kind: "change";
      readonly change: Change;
      readonly rows: readonly Row[];
      /** Whether the change is named here; one that moved stands in two places. */
      readonly first: boolean;
      /** The level of the heading that changed, if one did. */
      readonly level: number | null;
    };

/** The changes that `shown` picks, in reading order, under those headings alone that have one of them below. */
export function changedPassages(diff: PolicyDiff, shown: (change: Change) => boolean): readonly ChangedPassage[] {
  return withoutIdleHeadings(allPassages(diff, shown));
}

function allPassages(diff: PolicyDiff, shown: (change: Change) => boolean): readonly ChangedPassage[] {
  const changes = new Map(diff.changes.map((change) => [change.id, change]));
  const named = new Set<string>();
  const result: ChangedPassage[] = [];
  const run: { change: Change | null; rows: Row[] } = { change: null, rows: [] };
  const close = () => {
    const { change, rows } = run;
    if (change === null) return;
    const first =
      !named.has(change.id) && (change.kind === "removed" || rows.some(({ kind }) => kind !== "moved-from"));
    if (first) named.add(change.id);
    const [row] = rows;
    const block = row && blockOf(row);
    result.push({ kind: "change", change, rows, first, level: block?.kind === "heading" ? block.level : null });
    run.change = null;
  };
  for (const row of diff.rows) {
    const change = changes.get(changeIdOf(row) ?? "");
    const block = blockOf(row);
    if (change === undefined) {
      close();
      if (block?.kind === "heading") result.push({ kind: "heading", heading: block });
    } else if (run.change === change && !endsRun(run.rows, row)) {
      run.rows.push(row);
    } else {
      close();
      if (!shown(change)) continue;
      run.change = change;
      run.rows = [row];
    }
  }
  close();
  return result;
}

/** A clause is left in one place and brought to another, even where both follow each other. */
const endsRun = (rows: readonly Row[], row: Row) => (rows[0]?.kind === "moved-from") !== (row.kind === "moved-from");

/** From the end on, a heading stands when something was drawn since the last one of its level or above. */
function withoutIdleHeadings(passages: readonly ChangedPassage[]): readonly ChangedPassage[] {
  const DEEPEST = 7;
  const kept: ChangedPassage[] = [];
  let enclosing = 0;
  for (const passage of [...passages].reverse()) {
    if (passage.kind === "change") enclosing = passage.level ?? DEEPEST;
    else if (passage.heading.level < enclosing) enclosing = passage.heading.level;
    else continue;
    kept.push(passage);
  }
  return kept.reverse();
}

/** How many clauses of the newer version nothing happened to. */
export function unchangedClauses(diff: PolicyDiff): number {
  return diff.rows.filter((row) => row.kind === "paired" && row.change === null && row.after.kind !== "heading").length;
}
