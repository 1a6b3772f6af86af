import type { Pair } from "../pairing/candidates";
import type { Clause } from "../pairing/comparable";

/** Clauses that became other clauses, not one for one. Each side is in order. */
export interface Regroup {
  readonly kind: "split" | "merged" | "rewritten";
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

/** What the search for regrouped clauses looks at, seen from one side or the other. */
export interface Sides {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly kept: readonly Pair[];
  /** Clauses of either side that have no counterpart. */
  readonly free: ReadonlySet<Clause>;
}

/** Whether clauses stand one after the other. */
export function adjacent(clauses: readonly Clause[]): boolean {
  return clauses.every((clause, at) => at === 0 || clause.index === (clauses[at - 1]?.index ?? 0) + 1);
}
