/** A source line cut at the place a finding is about. */
export interface SourceLine {
  readonly before: string;
  /** The words found, else a tag that begins at the place, else the one character there. */
  readonly at: string;
  readonly after: string;
}

/** How many characters stand before and after the place: a policy's paragraphs are one long line each. */
const BESIDE = 30;

/**
 * Cuts a line so that its place is in sight.
 * @param column from 1
 * @param found the words found; those that do not stand at the place, such as a whole heading, are not looked for
 */
export function sourceLine(line: string, column: number, found: string): SourceLine {
  const start = Math.min(Math.max(0, column - 1), line.length);
  const named =
    found !== "" && line.startsWith(found, start) ? found : (/^<[^<>]{0,40}>/u.exec(line.slice(start))?.[0] ?? "");
  const end = named === "" ? nextCharacter(line, start) : start + named.length;
  const from = Math.max(0, start - BESIDE);
  const to = Math.min(line.length, end + BESIDE);
  return {
    before: `${from > 0 ? "…" : ""}${line.slice(from, start)}`,
    at: line.slice(start, end),
    after: `${line.slice(end, to)}${to < line.length ? "…" : ""}`,
  };
}

/** The end of the character at a place: two code units for one beyond the first plane. */
function nextCharacter(line: string, start: number): number {
  return start + ((line.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}
