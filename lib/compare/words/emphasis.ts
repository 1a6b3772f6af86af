import type { EmphasisChange } from "../model";
import type { Segment } from "./runs";

/** The stretches of unchanged words whose stress changed. Stress on spaces and punctuation alone is not counted. */
export function emphasisChanges(segments: readonly Segment[]): readonly EmphasisChange[] {
  const changes: EmphasisChange[] = [];
  let open = false;
  for (const { op, text, before, after } of segments) {
    const changed = op === "equal" && before !== after;
    const last = changes.at(-1);
    if (changed && open && last?.before === before && last.after === after) {
      changes[changes.length - 1] = { ...last, text: last.text + text };
    } else if (changed) {
      changes.push({ text, before, after });
    }
    open = changed;
  }
  return changes.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
