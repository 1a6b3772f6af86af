import type { Clause } from "../pairing/comparable";
import { sectionsOf } from "../pairing/sections";
import { adjacent, type Regroup, type Sides } from "./sides";

/**
 * A section whose text was put under new headings: at least two, each over clauses that stood directly in the
 * section before. One new heading is an addition, two are a division.
 */
export function dividedSections({ before, after, kept, free }: Sides): readonly Regroup[] {
  const goal = new Map(kept.map((pair) => [pair.before, pair.after]));
  const origin = new Map(kept.map((pair) => [pair.after, pair.before]));
  const sections = { before: sectionsOf(before), after: sectionsOf(after) };
  const parentOf = (clause: Clause) => clause.block.path.at(-1);
  return kept.flatMap((pair): readonly Regroup[] => {
    if (pair.after.category !== "heading") return [];
    const { id } = pair.after.block;
    const isPart = (clause: Clause) => clause.category === "heading" && free.has(clause) && parentOf(clause) === id;
    const parts = (sections.after.get(id) ?? []).filter(isPart);
    if (parts.length < 2) return [];
    const holds = parts.map((part) => [part, ...(sections.after.get(part.block.id) ?? [])]);
    const fromHere = (clause: Clause) => {
      const old = origin.get(clause);
      return old !== undefined && parentOf(old) === pair.before.block.id;
    };
    if (!holds.every((clauses) => clauses.some(fromHere))) return [];
    const young = holds.flat().sort((a, b) => a.index - b.index);
    const places = young.flatMap((clause) => origin.get(clause)?.index ?? []);
    const [first, last] = places.reduce(
      ([low, high], place) => [Math.min(low, place), Math.max(high, place)],
      [before.length, 0],
    );
    const old = before.slice(first, last + 1);
    const inside = new Set(young);
    const isInside = (clause: Clause | undefined) => clause !== undefined && inside.has(clause);
    const closed =
      old.every((clause) => free.has(clause) || isInside(goal.get(clause))) &&
      young.every((clause) => free.has(clause) || origin.has(clause));
    return closed && adjacent(young) ? [{ kind: "split", before: old, after: young }] : [];
  });
}
