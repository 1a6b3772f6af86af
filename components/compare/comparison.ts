import type { Change, ChangeId, Row } from "@/lib/compare/model";
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

/** A change's clause as it is cited: by the new version's number, or the old one's when it is gone. */
export function numberOf(change: Change, from: PolicyDocument, to: PolicyDocument): string {
  const side = change.kind === "removed" ? change.before : change.after;
  const document = change.kind === "removed" ? from : to;
  const block = blocksById(document.blocks).get(side.ids[0] ?? "");
  return block ? clauseNumber(document, block) : "";
}
