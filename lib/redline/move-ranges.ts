import type { Line, TextLine } from "./lines";

/** The stretch of moved paragraphs that a paragraph belongs to; Word knows it by the same name at both places. */
export interface MoveRange {
  readonly name: string;
  /** Whether the paragraph is the first, or the last, of its stretch. */
  readonly starts: boolean;
  readonly ends: boolean;
}

type Side = "to" | "from";

/** Where the paragraphs of one side stand, by the pair that each is a half of. */
function placesOf(lines: readonly Line[], side: Side): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line, at) =>
      line.kind === "text" && line.move?.kind === side && line.move.pair !== null
        ? [[line.move.pair, at] as const]
        : [],
    ),
  );
}

/**
 * Names the moves of a redline as Word does: what moved together, in the same order and with nothing between at either place, is
 * one move.
 * @param isWritten whether the place that a paragraph moved to can be marked; if not, it is no move of Word's
 * @returns the stretch of a paragraph, null where it did not move
 */
export function moveRanges(
  lines: readonly Line[],
  isWritten: (line: TextLine) => boolean = () => true,
): (line: TextLine) => MoveRange | null {
  const left = placesOf(lines, "to");
  const came = placesOf(lines, "from");
  const pairs = [...left.keys()].filter((pair) => {
    const line = lines[came.get(pair) ?? -1];
    return line?.kind === "text" && isWritten(line);
  });
  const follows = (pair: string | undefined, next: string | undefined): boolean => {
    if (pair === undefined || next === undefined) return false;
    const after = (places: ReadonlyMap<string, number>) => (places.get(pair) ?? -1) + 1 === places.get(next);
    return after(left) && after(came);
  };
  const ranges = new Map<string, MoveRange>();
  let count = 0;
  for (const [at, pair] of pairs.entries()) {
    const starts = !follows(pairs[at - 1], pair);
    if (starts) count += 1;
    ranges.set(pair, { name: `move${count}`, starts, ends: !follows(pair, pairs[at + 1]) });
  }
  return ({ move }) => (move?.pair == null ? null : (ranges.get(move.pair) ?? null));
}
