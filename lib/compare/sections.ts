import type { BlockId } from "../policy/model";
import type { Pair } from "./candidates";
import { type Clause, dice } from "./comparable";

/** A heading is the same when sections this much of whose text is paired stand under both. */
const SECTION_SHARED = 0.5;

const isHeading = (clause: Clause) => clause.category === "heading";

/** The clauses under each heading at any depth, by the heading's id. */
export function sectionsOf(clauses: readonly Clause[]): ReadonlyMap<BlockId, readonly Clause[]> {
  const sections = new Map<BlockId, Clause[]>();
  for (const clause of clauses) {
    for (const id of clause.block.path) {
      const section = sections.get(id);
      if (section) section.push(clause);
      else sections.set(id, [clause]);
    }
  }
  return sections;
}

/**
 * Pairs headings that were renamed beyond likeness (信息收集及使用, 我们如何收集和使用您的信息) by what stands
 * under them.
 * @param pairs the pairs found by likeness
 * @returns the further pairs
 */
export function pairHeadingsBySection(
  before: readonly Clause[],
  after: readonly Clause[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const counterpart = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const sections = { before: sectionsOf(before), after: sectionsOf(after) };
  const weight = (clauses: readonly Clause[]) => clauses.reduce((sum, clause) => sum + clause.size + 1, 0);
  const freeAfter = after.filter((clause) => isHeading(clause) && !paired.has(clause));
  const found: Pair[] = [];
  for (const heading of before.filter((clause) => isHeading(clause) && !paired.has(clause))) {
    const section = sections.before.get(heading.block.id) ?? [];
    for (const other of freeAfter) {
      if (paired.has(other) || other.block.path.length !== heading.block.path.length) continue;
      const otherSection = sections.after.get(other.block.id) ?? [];
      const inside = new Set(otherSection);
      const shared = section.filter((clause) => {
        const partner = counterpart.get(clause);
        return partner !== undefined && inside.has(partner);
      });
      const total = Math.min(weight(section), weight(otherSection));
      if (total === 0 || weight(shared) < total * SECTION_SHARED) continue;
      paired.add(other);
      found.push({ before: heading, after: other, similarity: SECTION_SHARED });
      break;
    }
  }
  return found;
}

/**
 * Pairs the one sentence of a section with the one sentence of its counterpart, however little they share: under one
 * heading a person sees a text rewritten, not one gone and another come.
 * @param pairs the pairs found by likeness, headings among them
 * @returns the further pairs
 */
export function pairOnlySentences(
  before: readonly Clause[],
  after: readonly Clause[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const sections = { before: sectionsOf(before), after: sectionsOf(after) };
  const only = (section: readonly Clause[] | undefined) => {
    const [clause] = section ?? [];
    return section?.length === 1 && clause?.category === "sentence" && !paired.has(clause) ? clause : null;
  };
  return pairs
    .filter((pair) => isHeading(pair.before))
    .flatMap((heading): readonly Pair[] => {
      const old = only(sections.before.get(heading.before.block.id));
      const young = only(sections.after.get(heading.after.block.id));
      return old && young ? [{ before: old, after: young, similarity: dice(old, young) }] : [];
    });
}
