import type { Change, ChangeCounts, ChangeKind } from "../model";

/** The kinds in the order they are counted. */
export const CHANGE_KINDS = [
  "added",
  "removed",
  "edited",
  "moved",
  "movedEdited",
  "split",
  "merged",
  "reference",
  "emphasis",
  "renumbered",
  "layout",
] as const satisfies readonly ChangeKind[];

/** Counts changes by kind. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return {
    added: count("added"),
    removed: count("removed"),
    edited: count("edited"),
    moved: count("moved"),
    movedEdited: count("movedEdited"),
    split: count("split"),
    merged: count("merged"),
    reference: count("reference"),
    emphasis: count("emphasis"),
    renumbered: count("renumbered"),
    layout: count("layout"),
  };
}

/** How many changes there are without those of layout alone, which nobody has to agree to. */
export function countSubstance(counts: ChangeCounts): number {
  return CHANGE_KINDS.reduce((sum, kind) => (kind === "layout" ? sum : sum + counts[kind]), 0);
}
