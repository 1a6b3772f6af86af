import type { Clause } from "../pairing/comparable";
import { adjacent, type Regroup, type Sides } from "./sides";

/** Pairs no more alike than this were rewritten rather than edited: less than half of their words stayed. */
const REWRITTEN = 0.6;

/** Longer sections are read clause by clause even when all of it is new. */
const FEW = 6;

/**
 * A short section whose every clause was rewritten, in more or fewer paragraphs than before: a person sees one new text,
 * not an edited paragraph and an unrelated one.
 */
export function rewrittenSections({ before, after, kept, free }: Sides): readonly Regroup[] {
  const bodyOf = (clauses: readonly Clause[], heading: Clause) => {
    const body: Clause[] = [];
    for (let at = heading.index + 1; at < clauses.length; at++) {
      const clause = clauses[at];
      if (clause?.category !== "sentence") break;
      body.push(clause);
      if (body.length > FEW) return [];
    }
    return body;
  };
  const byBefore = new Map(kept.map((pair) => [pair.before, pair]));
  return kept.flatMap((heading): readonly Regroup[] => {
    if (heading.before.category !== "heading") return [];
    const bodyBefore = bodyOf(before, heading.before);
    const bodyAfter = bodyOf(after, heading.after);
    if (bodyBefore.length === bodyAfter.length || bodyBefore.length * bodyAfter.length === 0) return [];
    const inBody = new Set([...bodyBefore, ...bodyAfter]);
    const pairs = bodyBefore.flatMap((clause) => byBefore.get(clause) ?? []).filter((pair) => inBody.has(pair.after));
    const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
    if (pairs.length === 0 || pairs.some((pair) => pair.similarity >= REWRITTEN)) return [];
    if (![...inBody].every((clause) => paired.has(clause) || free.has(clause))) return [];
    return adjacent(bodyBefore) && adjacent(bodyAfter)
      ? [{ kind: "rewritten", before: bodyBefore, after: bodyAfter }]
      : [];
  });
}
