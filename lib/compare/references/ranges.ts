import type { Range } from "../../policy/range";

/** The number of ranges, in order and apart, that end at or before a place. */
function endedBy(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a place stands inside one of some ranges, which are in order and apart. */
export function covered(ranges: readonly Range[], at: number): boolean {
  const range = ranges[endedBy(ranges, at)];
  return range !== undefined && range.start <= at;
}

/**
 * A piece of a text with what stands inside ranges replaced, unit for unit.
 * @param start where the piece begins in the text that the ranges count
 */
export function replaceRanges(text: string, start: number, ranges: readonly Range[], by: string): string {
  const parts: string[] = [];
  let at = start;
  for (let next = endedBy(ranges, start); next < ranges.length; next += 1) {
    const range = ranges[next];
    if (!range || range.start >= start + text.length) break;
    const from = Math.max(range.start, at);
    const to = Math.min(range.end, start + text.length);
    parts.push(text.slice(at - start, from - start), by.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at - start));
  return parts.join("");
}
