import type { Pair } from "./candidates";

/**
 * The heaviest set of pairs that stand in the same order in both versions (weighted longest increasing subsequence,
 * O(n log n) with a tree of prefix maxima). No clause is used twice.
 * @param weigh a pair's weight, above 0
 * @returns the chosen pairs, in order
 */
export function heaviestInOrder(pairs: readonly Pair[], weigh: (pair: Pair) => number): readonly Pair[] {
  // Of one clause's pairs the later counterpart comes first, so that none of them can follow another.
  const sorted = [...pairs].sort((a, b) => a.before.index - b.before.index || b.after.index - a.after.index);
  const places = new Map(
    [...new Set(sorted.map((pair) => pair.after.index))].sort((a, b) => a - b).map((at, i) => [at, i + 1]),
  );
  interface Chain {
    readonly weight: number;
    readonly pair: Pair;
    readonly previous: Chain | null;
  }
  const tree = new Array<Chain | null>(places.size + 1).fill(null);
  const bestUpTo = (place: number): Chain | null => {
    let best: Chain | null = null;
    for (let at = place; at > 0; at -= at & -at) {
      const chain = tree[at] ?? null;
      if (chain !== null && (best === null || chain.weight > best.weight)) best = chain;
    }
    return best;
  };
  for (const pair of sorted) {
    const place = places.get(pair.after.index) ?? 0;
    const previous = bestUpTo(place - 1);
    const chain: Chain = { weight: (previous?.weight ?? 0) + weigh(pair), pair, previous };
    for (let at = place; at <= places.size; at += at & -at) {
      const standing = tree[at] ?? null;
      if (standing === null || chain.weight > standing.weight) tree[at] = chain;
    }
  }
  const chosen: Pair[] = [];
  for (let chain = bestUpTo(places.size); chain !== null; chain = chain.previous) chosen.push(chain.pair);
  return chosen.reverse();
}
