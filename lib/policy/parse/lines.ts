/** A place in a file: line and column from 1, offset from 0. */
export interface FilePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * Where the offsets of a text stand. Lines are looked for once, and only if a place is asked for: a file of thousands
 * of findings would otherwise be read from its start for each.
 */
export function pointsOf(text: string): (offset: number) => FilePoint {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of some numbers in ascending order are at most `limit`. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
