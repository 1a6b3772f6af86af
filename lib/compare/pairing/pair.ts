import { compareSequences } from "../words/sequence";
import { ACROSS_GAPS, candidatePairs, type Pair, WITHIN_GAP } from "./candidates";
import { type Clause, containment } from "./comparable";
import { heaviestInOrder } from "./order";

/**
 * Inside a gap, where neighbours already vouch for the place, clauses this alike are one clause edited.
 * Unrelated clauses of the policy reach .30 by its stock phrases; a clause with half its words replaced keeps .40.
 */
export const EDITED_IN_PLACE = 0.35;

/**
 * Without neighbours to vouch for it, a clause must be this alike to count as moved: repeated reminders that are
 * not each other's counterpart reach .55.
 */
export const MOVED = 0.6;

/** A clause stays unpaired in its gap when another place holds one that is this much more alike. */
const BETTER_ELSEWHERE = 0.25;

/** Growth is looked for in gaps up to this many combinations; in larger ones containment is often chance. */
const SMALL_GAP = 400;

/** Below this many bigrams a likeness is chance (`请您注意：`), below the second even an identical text is. */
const ENOUGH_ALIKE = 8;
const ENOUGH_IDENTICAL = 4;

/** A stretch of both versions between two clauses known to be the same; either side may be empty. */
interface Gap {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

const identity = (clause: Clause) => `${clause.category} ${clause.key}`;

/** Pairs clauses with the same words, in order, and returns the gaps between them. */
function anchor(before: readonly Clause[], after: readonly Clause[]): { pairs: readonly Pair[]; gaps: readonly Gap[] } {
  const pairs: Pair[] = [];
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  let gap = { before: 0, after: 0 };
  const close = () => {
    if (i + j > gap.before + gap.after)
      gaps.push({ before: before.slice(gap.before, i), after: after.slice(gap.after, j) });
  };
  for (const run of compareSequences(before.map(identity), after.map(identity))) {
    if (run.removed) i += run.count;
    else if (run.added) j += run.count;
    else {
      close();
      for (let at = 0; at < run.count; at++) {
        const one = before[i + at];
        const other = after[j + at];
        if (one && other) pairs.push({ before: one, after: other, similarity: 1 });
      }
      i += run.count;
      j += run.count;
      gap = { before: i, after: j };
    }
  }
  close();
  return { pairs, gaps };
}

/** A definition whose term both versions hold belongs to that entry and to no other. */
function termElsewhere(pair: Pair, terms: { before: ReadonlySet<string>; after: ReadonlySet<string> }): boolean {
  const { before, after } = pair;
  if (before.block.kind !== "definition" || after.block.kind !== "definition") return false;
  if (before.block.term === after.block.term) return false;
  return pair.similarity < MOVED || terms.after.has(before.block.term) || terms.before.has(after.block.term);
}

const terms = (clauses: readonly Clause[]) =>
  new Set(clauses.flatMap(({ block }) => (block.kind === "definition" ? [block.term] : [])));

function movable({ before, after, similarity }: Pair): boolean {
  if (similarity < MOVED) return false;
  if (before.category === "heading" || before.category === "definition") return true;
  return Math.min(before.size, after.size) >= (before.key === after.key ? ENOUGH_IDENTICAL : ENOUGH_ALIKE);
}

/** A clause this much of which stands in a longer one of its gap was added to: the longer it grew, the less alike. */
const GREW = 0.85;

/**
 * A clause that lost a long sentence to another place resembles that place more than its own remains, which yet keep
 * its name. Only what stands elsewhere almost whole has left.
 */
const MOVED_WHOLE = 0.9;

/** The pairs of each gap of which one clause grew out of all likeness; they count as barely alike. */
function grown(gaps: readonly Gap[]): readonly Pair[] {
  return gaps.flatMap((gap) => {
    if (gap.before.length * gap.after.length > SMALL_GAP) return [];
    return gap.before.flatMap((before) =>
      gap.after.flatMap((after) => {
        const [small, large] = before.size <= after.size ? [before, after] : [after, before];
        if (before.category !== "sentence" || after.category !== "sentence" || small.size < ENOUGH_ALIKE) return [];
        return containment(small, large) >= GREW ? [{ before, after, similarity: EDITED_IN_PLACE }] : [];
      }),
    );
  });
}

/** What resembles each other without being paired, to be reported as doubts. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly nearMisses: readonly Pair[];
}

/**
 * Pairs the clauses of two versions, each at most once: first those with the same words in the same order,
 * then in each gap the heaviest set of like clauses in order, then what is left over, wherever it stands.
 */
export function pairClauses(before: readonly Clause[], after: readonly Clause[]): Pairing {
  const { pairs: anchored, gaps } = anchor(before, after);
  const gapOf = new Map(gaps.flatMap((gap) => [...gap.before, ...gap.after].map((clause) => [clause, gap] as const)));
  const known = { before: terms(before), after: terms(after) };
  const sameGap = (pair: Pair) => gapOf.get(pair.before) === gapOf.get(pair.after);
  const anywhere = [
    ...gaps.flatMap((gap) => candidatePairs(gap.before, gap.after, EDITED_IN_PLACE, WITHIN_GAP)),
    ...candidatePairs(
      gaps.flatMap((gap) => gap.before),
      gaps.flatMap((gap) => gap.after),
      EDITED_IN_PLACE,
      ACROSS_GAPS,
    ).filter((pair) => !sameGap(pair)),
  ].filter((pair) => !termElsewhere(pair, known));

  const bestElsewhere = new Map<Clause, number>();
  for (const pair of anywhere) {
    if (sameGap(pair) || !movable(pair)) continue;
    for (const clause of [pair.before, pair.after]) {
      bestElsewhere.set(clause, Math.max(bestElsewhere.get(clause) ?? 0, pair.similarity));
    }
  }
  const elsewhere = (pair: Pair) => Math.max(bestElsewhere.get(pair.before) ?? 0, bestElsewhere.get(pair.after) ?? 0);
  const inGap = (pair: Pair) => sameGap(pair) && elsewhere(pair) < pair.similarity + BETTER_ELSEWHERE;

  // Squared, so that one good pair outweighs two poor ones that it excludes.
  const inPlace = heaviestInOrder(
    [...anywhere.filter(inGap), ...grown(gaps).filter((pair) => elsewhere(pair) < MOVED_WHOLE)],
    (pair) => pair.similarity ** 2,
  );
  const used = new Set([...anchored, ...inPlace].flatMap((pair) => [pair.before, pair.after]));
  const moved: Pair[] = [];
  const distance = (pair: Pair) => Math.abs(pair.before.index - pair.after.index);
  const free = anywhere.filter((pair) => !used.has(pair.before) && !used.has(pair.after));
  for (const pair of [...free].sort((a, b) => b.similarity - a.similarity || distance(a) - distance(b))) {
    if (!movable(pair) || used.has(pair.before) || used.has(pair.after)) continue;
    used.add(pair.before).add(pair.after);
    moved.push(pair);
  }
  return {
    pairs: [...anchored, ...inPlace, ...moved],
    nearMisses: free.filter((pair) => !used.has(pair.before) && !used.has(pair.after)),
  };
}
