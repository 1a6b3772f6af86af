import { sameNumber } from "../../policy/labels/series";
import type { Block, Label } from "../../policy/model";
import type { Relabel } from "../model";

/** A clause's new number; null when it kept its own, however it is printed (`1)` and `1）` are one number). */
export function relabel(before: Block, after: Block): Relabel | null {
  const [labelBefore, labelAfter] = [before.label, after.label];
  // A section's first paragraph may stand where its first new heading stands now; that is no number of its own.
  if ((before.kind === "heading") !== (after.kind === "heading")) return null;
  if (sameNumber(labelBefore, labelAfter)) return null;
  return { before: labelBefore?.printed ?? null, after: labelAfter?.printed ?? null };
}

/** Whether one number is printed in two ways. */
export function reprinted(before: Label | null, after: Label | null): boolean {
  return before !== null && after !== null && before.printed !== after.printed;
}
