import { unreachable } from "../policy/text";
import { suggestClass } from "./classify";
import type { Change } from "./model";

/**
 * How soon a reader should see a change: 0 first. Numbers, dates and negations turn a sentence into another one;
 * newly stressed words are those the publisher itself wants heeded; then come the subjects a person feels,
 * then other words, then what only stands elsewhere or looks otherwise.
 */
export function importance(change: Change): number {
  if (change.flags.some(({ kind }) => kind === "number" || kind === "date")) return 0;
  if (change.flags.some(({ kind }) => kind === "negation")) return 1;
  if (change.emphasis.some((span) => span.after !== null)) return 2;
  switch (change.kind) {
    case "layout":
      return 8;
    case "renumbered":
      return 7;
    case "moved":
      return 6;
    case "added":
    case "removed":
    case "edited":
    case "movedEdited":
    case "split":
    case "merged":
    case "emphasis":
      break;
    case "reference":
      return 4;
    default:
      return unreachable(change);
  }
  switch (suggestClass(change)) {
    case "共享对象变化":
    case "跨境":
    case "权利变化":
    case "未成年人":
      return 3;
    case "文字更正":
      return 5;
    default:
      return 4;
  }
}

/** The changes in the order of their importance; equals stay in reading order. */
export function byImportance(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => importance(a) - importance(b));
}
