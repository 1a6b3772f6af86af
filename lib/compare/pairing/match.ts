import type { Pair } from "./candidates";
import type { Clause } from "./comparable";
import { heaviestInOrder } from "./order";
import { pairClauses } from "./pair";
import { pairHeadingsBySection, pairOnlySentences } from "./sections";

/** Which clauses are one and the same, and which of them kept their place. */
export interface Match {
  /** In order in both versions. */
  readonly kept: readonly Pair[];
  readonly moved: readonly Pair[];
  readonly nearMisses: readonly Pair[];
}

const flipPair = (pair: Pair): Pair => ({ ...pair, before: pair.after, after: pair.before });

function flip({ kept, moved, nearMisses }: Match): Match {
  return { kept: kept.map(flipPair), moved: moved.map(flipPair), nearMisses: nearMisses.map(flipPair) };
}

function matchOneWay(before: readonly Clause[], after: readonly Clause[]): Match {
  const { pairs, nearMisses } = pairClauses(before, after);
  const named = [...pairs, ...pairHeadingsBySection(before, after, pairs)];
  const all = [...named, ...pairOnlySentences(before, after, named)];
  const paired = new Set(all.flatMap((pair) => [pair.before, pair.after]));
  // What moved is what is lighter: when two sections change places, the longer one stays.
  const kept = heaviestInOrder(all, (pair) => pair.before.size + pair.after.size + 2);
  const keptPairs = new Set(kept);
  return {
    kept,
    moved: all.filter((pair) => !keptPairs.has(pair)),
    nearMisses: nearMisses.filter((pair) => !paired.has(pair.before) && !paired.has(pair.after)),
  };
}

/**
 * Matches the clauses of two versions. Where two answers are equally good, the same one is chosen in both directions:
 * comparing backwards must not tell another story.
 */
export function matchClauses(before: readonly Clause[], after: readonly Clause[]): Match {
  const text = (clauses: readonly Clause[]) => clauses.map((clause) => clause.key).join("\n");
  return text(before) <= text(after) ? matchOneWay(before, after) : flip(matchOneWay(after, before));
}
