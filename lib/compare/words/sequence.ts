import { diffArrays } from "diff";

/** A run of a comparison of two sequences: what both have, or what one has alone. */
export interface SequenceRun {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

/**
 * Edits up to which the shortest way from one sequence to the other is searched; the search grows with their square. More
 * are found only where every other clause of a policy, or of a page-long clause every word, was replaced.
 */
const SHORTEST = 500;

/** Between landmarks a shorter search will do; it is tried for at most so many edits. */
const BETWEEN = 200;

/** Neighbours that stand together once on either side are a landmark; long ones first, since a single word may be chance. */
const LANDMARKS = [4, 1];

/** A part of both sequences: from (included) and to (excluded). */
interface Part {
  readonly i: number;
  readonly iEnd: number;
  readonly j: number;
  readonly jEnd: number;
}

/**
 * Compares two sequences: by the shortest way (Myers, "An O(ND) difference algorithm", 1986), or where that is long, part
 * by part between landmarks, and what has none as replaced. So the work grows as the sequences do; what it gives up on
 * huge texts that have little in common is that the way be the shortest.
 */
export function compareSequences(before: readonly string[], after: readonly string[]): readonly SequenceRun[] {
  const shortest = diffArrays([...before], [...after], { maxEditLength: SHORTEST });
  if (shortest) return shortest.map(({ added, removed, count }) => ({ added, removed, count }));
  const runs: SequenceRun[] = [];
  const add = (run: SequenceRun) => {
    const last = runs.at(-1);
    if (run.count === 0) return;
    if (last && last.added === run.added && last.removed === run.removed) {
      runs[runs.length - 1] = { ...last, count: last.count + run.count };
    } else runs.push(run);
  };
  const whole = { i: 0, iEnd: before.length, j: 0, jEnd: after.length };
  compareParts(before, after, whole, LANDMARKS, add);
  return runs;
}

function compareParts(
  before: readonly string[],
  after: readonly string[],
  part: Part,
  landmarks: readonly number[],
  add: (run: SequenceRun) => void,
): void {
  let { i, j, iEnd, jEnd } = part;
  while (i < iEnd && j < jEnd && before[i] === after[j]) {
    i++;
    j++;
  }
  while (iEnd > i && jEnd > j && before[iEnd - 1] === after[jEnd - 1]) {
    iEnd--;
    jEnd--;
  }
  const same = (count: number) => add({ added: false, removed: false, count });
  same(i - part.i);
  const inside = { i, iEnd, j, jEnd };
  const [length, ...shorter] = landmarks;
  const found = length === undefined ? [] : landmarksIn(before, after, inside, length);
  if (found.length === 0 && length !== undefined && iEnd > i && jEnd > j) {
    compareParts(before, after, inside, shorter, add);
  } else if (found.length === 0) {
    compareBetween(before, after, inside, add);
  } else {
    let at = { i, j };
    for (const mark of [...found, { i: iEnd, j: jEnd }]) {
      compareParts(before, after, { ...at, iEnd: mark.i, jEnd: mark.j }, shorter, add);
      at = mark;
    }
  }
  same(part.iEnd - iEnd);
}

function compareBetween(
  before: readonly string[],
  after: readonly string[],
  { i, iEnd, j, jEnd }: Part,
  add: (run: SequenceRun) => void,
): void {
  const most = Math.min(BETWEEN, iEnd - i + jEnd - j);
  const runs =
    iEnd > i && jEnd > j ? diffArrays(before.slice(i, iEnd), after.slice(j, jEnd), { maxEditLength: most }) : undefined;
  if (runs) for (const { added, removed, count } of runs) add({ added, removed, count });
  else {
    add({ added: false, removed: true, count: iEnd - i });
    add({ added: true, removed: false, count: jEnd - j });
  }
}

/** Where the same neighbours stand once on either side, in one order on both, as many as can be. */
function landmarksIn(
  before: readonly string[],
  after: readonly string[],
  { i, iEnd, j, jEnd }: Part,
  length: number,
): readonly { readonly i: number; readonly j: number }[] {
  const placesBefore = placesOf(before, i, iEnd, length);
  const placesAfter = placesOf(after, j, jEnd, length);
  const pairs: { readonly i: number; readonly j: number }[] = [];
  for (const [words, place] of placesBefore) {
    const other = placesAfter.get(words);
    if (place !== null && other !== null && other !== undefined) pairs.push({ i: place, j: other });
  }
  return longestInOrder(pairs.sort((a, b) => a.i - b.i));
}

/** The places of neighbours that stand there once; null where they stand more often. */
function placesOf(sequence: readonly string[], from: number, to: number, length: number): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = from; at + length <= to; at++) {
    const words = length === 1 ? (sequence[at] ?? "") : JSON.stringify(sequence.slice(at, at + length));
    places.set(words, places.has(words) ? null : at);
  }
  return places;
}

interface Chain {
  readonly place: { readonly i: number; readonly j: number };
  readonly previous: Chain | null;
}

/** The most places whose `j` ascends as `i` does (longest increasing subsequence, by patience sorting). */
function longestInOrder(
  places: readonly { readonly i: number; readonly j: number }[],
): readonly { readonly i: number; readonly j: number }[] {
  const ends: Chain[] = [];
  for (const place of places) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.place.j ?? 0) < place.j) low = middle + 1;
      else high = middle;
    }
    ends[low] = { place, previous: ends[low - 1] ?? null };
  }
  const chosen: { readonly i: number; readonly j: number }[] = [];
  for (let chain = ends.at(-1) ?? null; chain !== null; chain = chain.previous) chosen.push(chain.place);
  return chosen.reverse();
}
