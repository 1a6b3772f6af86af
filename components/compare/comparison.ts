import type { Change, ChangeId, PolicyDiff, Row } from "@/lib/compare/model";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { Block, PolicyDocument } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";

/** The new block of a row, or the old one where the new version has none. */
export function blockOf(row: Row): Block | undefined {
  switch (row.kind) {
    case "paired":
    case "added":
    case "moved-to":
      return row.after;
    case "removed":
    case "moved-from":
      return row.before;
    case "regrouped":
      return row.after[0] ?? row.before[0];
  }
}

export const changeIdOf = (row: Row): ChangeId | null => (row.kind === "moved-from" ? row.move : row.change);

/** What is drawn: a heading nothing happened to, a run of clauses nothing happened to, or a clause that changed. */
export type Stretch =
  | { readonly kind: "heading"; readonly block: Block }
  | { readonly kind: "unchanged"; readonly blocks: readonly Block[] }
  | { readonly kind: "changed"; readonly row: Row; readonly change: Change };

/** Cuts the rows into stretches: what did not change folds away under its headings. */
export function stretches(diff: PolicyDiff): readonly Stretch[] {
  const changes = new Map(diff.changes.map((change) => [change.id, change]));
  const result: Stretch[] = [];
  let folded: Block[] = [];
  const fold = () => {
    if (folded.length > 0) result.push({ kind: "unchanged", blocks: folded });
    folded = [];
  };
  for (const row of diff.rows) {
    const id = changeIdOf(row);
    const change = id === null ? undefined : changes.get(id);
    const block = blockOf(row);
    if (change) {
      fold();
      result.push({ kind: "changed", row, change });
    } else if (block?.kind === "heading") {
      fold();
      result.push({ kind: "heading", block });
    } else if (block) folded.push(block);
  }
  fold();
  return result;
}

/** A change's clause as it is cited: by the new version's number, or the old one's when it is gone. */
export function numberOf(change: Change, from: PolicyDocument, to: PolicyDocument): string {
  const side = change.kind === "removed" ? change.before : change.after;
  const document = change.kind === "removed" ? from : to;
  const block = blocksById(document.blocks).get(side.ids[0] ?? "");
  return block ? clauseNumber(document, block) : "";
}
