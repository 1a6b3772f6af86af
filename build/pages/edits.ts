/** A piece of a text to be replaced: from `start` up to `end`, in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some of its pieces replaced. Throws when two pieces overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  let result = "";
  for (const { start, end, text } of ordered) {
    if (start < done) throw new Error(`two edits overlap at ${start}`);
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
