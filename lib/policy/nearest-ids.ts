/** How many characters must be added, taken away or replaced to make one text of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, character] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (character === b.charAt(column - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The two ids most like a mistyped one, at most a third of its characters away. */
export function nearestIds(wanted: string, ids: readonly string[]): readonly string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = ids.filter((id) => Math.abs(id.length - wanted.length) <= limit && wanted.length <= 40);
  const scored = near.map((id) => ({ id, away: distance(wanted, id) })).filter(({ away }) => away <= limit);
  return scored
    .sort((a, b) => a.away - b.away)
    .slice(0, 2)
    .map(({ id }) => id);
}
