import type { BlockId } from "../../policy/model";
import type { Pair } from "./candidates";
import { type Clause, dice } from "./comparable";

/** A heading is the same when sections this much of whose text is paired stand under both. */
const SECTION_SHARED = 0.5;

const isHeading = (clause: Clause) => clause.category === "heading";

/** The clauses under each heading at any depth, by the heading's id. */
export function sectionsOf(clauses: readonly Clause[]): ReadonlyMap<BlockId, readonly Clause[]> {
  const known = knownSections.get(clauses);
  if (known) return known;
  const sections = new Map<BlockId, Clause[]>();
  for (const clause of clauses) {
    for (const id of clause.block.path) {
      const section = sections.get(id);
      if (section) section.push(clause);
      else sections.set(id, [clause]);
    }
  }
  knownSections.set(clauses, sections);
  return sections;
}

/** Clauses never change, and each split asks for the sections. */
const knownSections = new WeakMap<readonly Clause[], ReadonlyMap<BlockId, readonly Clause[]>>();

/**
 * Pairs headings that were renamed beyond likeness (信息收集, 我们怎样取得并使用您的信息) by what stands
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
  const weigh = (clause: Clause) => clause.size + 1;
  const weight = (clauses: readonly Clause[]) => clauses.reduce((sum, clause) => sum + weigh(clause), 0);
  const freeAfter = new Map(
    after.flatMap((clause) => (isHeading(clause) && !paired.has(clause) ? [[clause.block.id, clause] as const] : [])),
  );
  const found: Pair[] = [];
  for (const heading of before.filter((clause) => isHeading(clause) && !paired.has(clause))) {
    const section = sections.before.get(heading.block.id) ?? [];
    /** How much of the section stands under each free heading of the new version. */
    const shared = new Map<Clause, number>();
    for (const clause of section) {
      for (const id of counterpart.get(clause)?.block.path ?? []) {
        const other = freeAfter.get(id);
        if (other) shared.set(other, (shared.get(other) ?? 0) + weigh(clause));
      }
    }
    for (const other of [...shared.keys()].sort((a, b) => a.index - b.index)) {
      if (paired.has(other) || other.block.path.length !== heading.block.path.length) continue;
      const total = Math.min(weight(section), weight(sections.after.get(other.block.id) ?? []));
      if (total === 0 || (shared.get(other) ?? 0) < total * SECTION_SHARED) continue;
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
      const clausesBefore = only(sections.before.get(heading.before.block.id));
      const clausesAfter = only(sections.after.get(heading.after.block.id));
      return clausesBefore && clausesAfter
        ? [{ before: clausesBefore, after: clausesAfter, similarity: dice(clausesBefore, clausesAfter) }]
        : [];
    });
}
