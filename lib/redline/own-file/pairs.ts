/** What may be the same as something of the other side: it is where they share a key. */
export interface Keyed {
  readonly keys: readonly string[];
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
