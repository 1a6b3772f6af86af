/** What may be the same as something of the other side: it is where they share a key. */
export interface Keyed {
  readonly keys: readonly string[];
}

/** How large the table of the longest common subsequence may be: 64 MB. Beyond, each takes the next that it can. */
const MOST_CELLS = 16_000_000;

/** Each of the first with the next of the second that shares a key, in turn. */
function inTurn(first: readonly Keyed[], second: readonly Keyed[], known: readonly number[]): readonly number[] {
  const places = new Map<string, number[]>();
  for (const [at, { keys }] of second.entries()) {
    for (const key of keys) {
      const own = places.get(key);
      if (own) own.push(at);
      else places.set(key, [at]);
    }
  }
  const used = new Set(known.filter((at) => at >= 0));
  let last = -1;
  const passed = new Map<string, number>();
  /** The next place of a key behind the last that was taken; those that were passed are not looked at again. */
  const next = (key: string): number => {
    const own = places.get(key) ?? [];
    let cursor = passed.get(key) ?? 0;
    while (cursor < own.length && ((own[cursor] ?? 0) <= last || used.has(own[cursor] ?? 0))) cursor += 1;
    passed.set(key, cursor);
    return own[cursor] ?? Number.POSITIVE_INFINITY;
  };
  return first.map(({ keys }, at) => {
    const paired = known[at] ?? -1;
    const place = paired >= 0 ? paired : Math.min(...keys.map(next));
    if (!Number.isFinite(place)) return -1;
    last = place;
    return place;
  });
}

/**
 * Pairs two sequences in their order, as many as there can be: the longest common subsequence, with what is alike at both ends
 * paired first.
 * @returns for each of the first the place of its partner in the second, or -1
 */
export function paired(first: readonly Keyed[], second: readonly Keyed[]): readonly number[] {
  const sets = second.map(({ keys }) => new Set(keys));
  const same = (a: number, b: number) => first[a]?.keys.some((key) => sets[b]?.has(key) === true) === true;
  const pairs = first.map(() => -1);
  let start = 0;
  while (start < first.length && start < second.length && same(start, start)) {
    pairs[start] = start;
    start += 1;
  }
  let [a, b] = [first.length, second.length];
  while (a > start && b > start && same(a - 1, b - 1)) {
    a -= 1;
    b -= 1;
    pairs[a] = b;
  }
  const [rows, columns] = [a - start, b - start];
  if (rows * columns > MOST_CELLS) return inTurn(first, second, pairs);
  const longest = new Uint32Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number) => longest[row * (columns + 1) + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * (columns + 1) + column] = same(start + row, start + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(start + row, start + column)) {
      pairs[start + row] = start + column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
