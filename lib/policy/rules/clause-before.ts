import { countUpTo } from "../parse/lines";

/**
 * Whether some words stand in the clause that leads to a place. A clause without an end may be a whole text: its words
 * are looked up, not read again for each place.
 * @param ends a global pattern of one character: what ends a clause
 * @param words a global pattern
 * @returns answers for the characters before `until`
 */
export function clauseHolds(text: string, ends: RegExp, words: RegExp): (until: number) => boolean {
  const starts = [...text.matchAll(ends)].map(({ index }) => index + 1);
  const found = [...text.matchAll(words)].map(({ 0: match, index }) => ({ index, end: index + match.length }));
  const ended = found.map(({ end }) => end);
  return (until) => {
    const start = starts[countUpTo(starts, until) - 1] ?? 0;
    const last = found[countUpTo(ended, until) - 1];
    return last !== undefined && last.index >= start;
  };
}
