import type { PolicyDiff } from "../compare/model";
import type { Block } from "../policy/model";
import { unreachable } from "../policy/text";

/** The old version's blocks in reading order, taken from a comparison's rows. */
export function oldBlocks(diff: PolicyDiff): readonly Block[] {
  return remembered(old, diff, oldBlocksOf);
}

/** The new version's blocks in reading order. */
export function newBlocks(diff: PolicyDiff): readonly Block[] {
  return remembered(young, diff, newBlocksOf);
}

/** A comparison never changes, and each of its changes asks. */
const old = new WeakMap<PolicyDiff, readonly Block[]>();
const young = new WeakMap<PolicyDiff, readonly Block[]>();

/** What is known of a comparison, or what is found out and known from then on. */
export function remembered<Value>(
  known: WeakMap<PolicyDiff, Value>,
  diff: PolicyDiff,
  find: (diff: PolicyDiff) => Value,
): Value {
  const value = known.get(diff) ?? find(diff);
  known.set(diff, value);
  return value;
}

function oldBlocksOf({ rows }: PolicyDiff): readonly Block[] {
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

function newBlocksOf({ rows }: PolicyDiff): readonly Block[] {
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
