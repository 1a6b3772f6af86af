import { type Clause, dice } from "./comparable";

/** Two clauses that may be one. `similarity` runs from 0 to 1. */
export interface Pair {
  readonly before: Clause;
  readonly after: Clause;
  readonly similarity: number;
}

/**
 * A gap of more combinations than this is prefiltered: measuring 200 by 200 clauses takes about as long
 * as all the rest of a comparison, and the cost grows with the square.
 */
export const WITHIN_GAP = 200 * 200;

/**
 * Across gaps every leftover meets every other, so their number grows with the square of the edits, and only close
 * likenesses count there, which rare bigrams find: the whole of a policy, but not of ten, is measured in full.
 */
export const ACROSS_GAPS = 60 * 60;

/** How many of a clause's rarest bigrams are looked up; fewer than 8 lose edited clauses, more than 16 gain none. */
const RARE_BIGRAMS = 16;

/**
 * A bigram of boilerplate stands in each clause: of its holders those nearest to the clause's own place are looked at.
 * The rare bigrams of a real policy have far fewer holders.
 */
const HOLDERS = 64;

/** Where the holders nearest to a place begin among all; both lists are in order. */
function nearestHolder(list: readonly Clause[], place: number): number {
  const from = Math.round(place * list.length) - HOLDERS / 2;
  return Math.max(0, Math.min(from, list.length - HOLDERS));
}

/** Looked at for one clause in all, the holders of its rarest bigrams first. */
const LOOKED_AT = 512;

/** Clauses that share rare bigrams are measured in full, the most sharing first, and no more than these. */
const MEASURED = 16;

/**
 * How alike two clauses are, as far as pairing goes. A definition is its term: the same term is the same entry,
 * however much its text changed.
 * @param floor a similarity below which 0 may be returned instead
 */
export function resemblance(before: Clause, after: Clause, floor: number): number {
  if (before.category !== after.category) return 0;
  if (before.block.kind === "definition" && after.block.kind === "definition") {
    if (before.block.term === after.block.term) return 1;
  }
  return dice(before, after, floor);
}

/** The combinations worth measuring: all, or beyond `most` those that share rare bigrams. */
export function combinations(
  before: readonly Clause[],
  after: readonly Clause[],
  most: number,
): Map<Clause, readonly Clause[]> {
  if (before.length * after.length <= most) return new Map(before.map((clause) => [clause, after]));
  const holders = new Map<string, Clause[]>();
  for (const clause of after) {
    for (const pair of clause.bigrams.keys()) {
      const list = holders.get(pair);
      if (list) list.push(clause);
      else holders.set(pair, [clause]);
    }
  }
  const worth = new Map<Clause, readonly Clause[]>();
  for (const [at, clause] of before.entries()) {
    const known = [...clause.bigrams.keys()].map((pair) => holders.get(pair) ?? []).filter((list) => list.length > 0);
    known.sort((a, b) => a.length - b.length);
    const counts = new Map<Clause, number>();
    let lookedAt = 0;
    for (const list of known.slice(0, RARE_BIGRAMS)) {
      if (lookedAt >= LOOKED_AT) break;
      const start = nearestHolder(list, at / before.length);
      const end = Math.min(list.length, start + HOLDERS);
      lookedAt += end - start;
      for (let place = start; place < end; place++) {
        const other = list[place];
        if (other) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    worth.set(clause, mostSharing(counts));
  }
  return worth;
}

/** The clauses that share most, at most `MEASURED`; of those that share as much, the ones that were found first. */
function mostSharing(counts: ReadonlyMap<Clause, number>): readonly Clause[] {
  const sharing: Clause[][] = Array.from({ length: RARE_BIGRAMS + 1 }, () => []);
  for (const [clause, count] of counts) sharing[count]?.push(clause);
  const best: Clause[] = [];
  for (const clauses of sharing.reverse()) {
    for (const clause of clauses) {
      if (best.length === MEASURED) return best;
      best.push(clause);
    }
  }
  return best;
}

/**
 * All pairs of the two lists whose resemblance is at least `floor`, in order of `before`.
 * @param most the combinations up to which every one is measured
 */
export function candidatePairs(
  before: readonly Clause[],
  after: readonly Clause[],
  floor: number,
  most: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [clause, others] of combinations(before, after, most)) {
    for (const other of others) {
      const similarity = resemblance(clause, other, floor);
      if (similarity >= floor) pairs.push({ before: clause, after: other, similarity });
    }
  }
  return pairs;
}
