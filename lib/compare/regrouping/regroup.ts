import type { Clause } from "../pairing/comparable";
import type { Match } from "../pairing/match";
import { dividedSections } from "./divided-sections";
import { reshapedLists } from "./reshaped-lists";
import { rewrittenSections } from "./rewritten-sections";
import type { Regroup, Sides } from "./sides";
import { splitClauses } from "./split-clauses";

const flipSides = (sides: Sides): Sides => ({
  ...sides,
  before: sides.after,
  after: sides.before,
  kept: sides.kept.map((pair) => ({ ...pair, before: pair.after, after: pair.before })),
});

const asMerge = ({ kind, before, after }: Regroup): Regroup => ({
  kind: kind === "rewritten" ? kind : "merged",
  before: after,
  after: before,
});

/**
 * Finds clauses that were split, merged, given another shape, or rewritten as a whole. A merge is a split read backwards.
 * No clause is part of two.
 */
export function regroupClauses(before: readonly Clause[], after: readonly Clause[], match: Match): readonly Regroup[] {
  const matched = new Set([...match.kept, ...match.moved].flatMap((pair) => [pair.before, pair.after]));
  const free = new Set([...before, ...after].filter((clause) => !matched.has(clause)));
  const sides: Sides = { before, after, kept: match.kept, free };
  const back = flipSides(sides);
  const taken = new Set<Clause>();
  return [
    ...reshapedLists(sides),
    ...reshapedLists(back).map(asMerge),
    ...dividedSections(sides),
    ...dividedSections(back).map(asMerge),
    ...splitClauses(sides),
    ...splitClauses(back).map(asMerge),
    ...rewrittenSections(sides),
  ].filter((regroup) => {
    const clauses = [...regroup.before, ...regroup.after];
    if (clauses.some((clause) => taken.has(clause))) return false;
    for (const clause of clauses) taken.add(clause);
    return true;
  });
}
