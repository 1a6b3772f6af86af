import type { Range } from "../policy/range";
import { positionsOf } from "./corpus";
import type { Normalised } from "./normalise";

/**
 * Where terms stand in the text as a reader sees it: exact, in order, overlapping ones joined. Punctuation inside a
 * match belongs to it (“我的-设置” for 我的设置), punctuation at its ends does not.
 */
export function highlightRanges(body: Normalised, terms: readonly string[]): readonly Range[] {
  const found = terms
    .flatMap((term) => positionsOf(body.text, term).map((at) => ({ from: at, to: at + term.length })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const joined: { from: number; to: number }[] = [];
  for (const range of found) {
    const last = joined[joined.length - 1];
    if (last && range.from < last.to) last.to = Math.max(last.to, range.to);
    else joined.push(range);
  }
  return joined.map(({ from, to }) => ({ start: body.starts[from] ?? 0, end: body.ends[to - 1] ?? 0 }));
}
