/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number of spans, in order and apart, that end at or before a place. */
function endedBy(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a place stands inside one of some spans, which are in order and apart. */
export function covered(spans: readonly Span[], at: number): boolean {
  const span = spans[endedBy(spans, at)];
  return span !== undefined && span.start <= at;
}

/**
 * A stretch of a text with what stands inside spans replaced, unit for unit.
 * @param start where the stretch begins in the text that the spans count
 */
export function replaceSpans(text: string, start: number, spans: readonly Span[], by: string): string {
  const parts: string[] = [];
  let at = start;
  for (let next = endedBy(spans, start); next < spans.length; next += 1) {
    const span = spans[next];
    if (!span || span.start >= start + text.length) break;
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, start + text.length);
    parts.push(text.slice(at - start, from - start), by.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at - start));
  return parts.join("");
}
