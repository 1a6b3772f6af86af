import type { Change } from "../model";
import type { Clause } from "../pairing/comparable";
import type { Match } from "../pairing/match";
import { movedChange } from "./changes";
import { groupMoves } from "./groups";
import type { Place } from "./places";

/** The move that a clause belongs to. */
export interface MoveOfClause {
  readonly change: Change;
  /** Whether the move is told of this clause, which took the others along. */
  readonly leads: boolean;
}

/** The move of each clause that has another place in the newer version, of both sides. */
export function moveChanges(
  before: readonly Clause[],
  after: readonly Clause[],
  match: Match,
  places: readonly Place[],
): ReadonlyMap<Clause, MoveOfClause> {
  const details = new Map(
    places.flatMap((place) => (place.kind === "moved-to" ? [[place.pair, place.detail] as const] : [])),
  );
  return new Map(
    groupMoves(before, after, match.moved).flatMap((move) => {
      const change = movedChange(
        move,
        move.pairs.flatMap((pair) => details.get(pair) ?? []),
      );
      return move.pairs.flatMap((pair, at) =>
        [pair.before, pair.after].map((clause) => [clause, { change, leads: at === 0 }] as const),
      );
    }),
  );
}
