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
      const clauseBefore = origin.get(clause);
      return clauseBefore !== undefined && parentOf(clauseBefore) === pair.before.block.id;
    };
    if (!holds.every((clauses) => clauses.some(fromHere))) return [];
    const clausesAfter = holds.flat().sort((a, b) => a.index - b.index);
    const places = clausesAfter.flatMap((clause) => origin.get(clause)?.index ?? []);
    const [first, last] = places.reduce(
      ([low, high], place) => [Math.min(low, place), Math.max(high, place)],
      [before.length, 0],
    );
    const clausesBefore = before.slice(first, last + 1);
    const inside = new Set(clausesAfter);
    const isInside = (clause: Clause | undefined) => clause !== undefined && inside.has(clause);
    const closed =
      clausesBefore.every((clause) => free.has(clause) || isInside(goal.get(clause))) &&
      clausesAfter.every((clause) => free.has(clause) || origin.has(clause));
    return closed && adjacent(clausesAfter) ? [{ kind: "split", before: clausesBefore, after: clausesAfter }] : [];
  });
}
