import type { PolicyDiff } from "../compare/model";
import type { Block } from "../policy/model";
import { unreachable } from "../policy/text";

/** The old version's blocks in reading order, taken from a comparison's rows. */
export function oldBlocks({ rows }: PolicyDiff): readonly Block[] {
  return rows.flatMap((row): readonly Block[] => {
    switch (row.kind) {
      case "paired":
      case "removed":
      case "moved-from":
        return [row.before];
      case "regrouped":
        return row.before;
      case "added":
      case "moved-to":
        return [];
      default:
        return unreachable(row);
    }
  });
}

/** The new version's blocks in reading order. */
export function newBlocks({ rows }: PolicyDiff): readonly Block[] {
  return rows.flatMap((row): readonly Block[] => {
    switch (row.kind) {
      case "paired":
      case "added":
      case "moved-to":
        return [row.after];
      case "regrouped":
        return row.after;
      case "removed":
      case "moved-from":
        return [];
      default:
        return unreachable(row);
    }
  });
}
