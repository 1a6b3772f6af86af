/**
 * How many lists, quotes and footnotes may stand inside one another. A clause needs one; beyond a few thousand the
 * reader of Markdown calls itself until the stack ends, which can end the whole process, so that depth is counted before it
 * begins.
 */
export const NESTING_LIMIT = 30;

/** What opens a list, a quote or a footnote at the beginning of a line. */
const MARKER = /(?:[-+*>]|\d{1,9}[.)]|\[\^[^\]\n]{1,40}\]:)/y;
const SPACE = /[ \t]*/y;

/**
 * The first line that opens more than `NESTING_LIMIT` lists, quotes and the like inside one another. A line can open one
 * for each of its markers, inside those that its indentation continues, which takes two columns for each.
 * @returns its number from 1, or null
 */
export function tooDeepLine(text: string): number | null {
  const at = text.split("\n").findIndex((line) => depthOf(line) > NESTING_LIMIT);
  return at < 0 ? null : at + 1;
}

function depthOf(line: string): number {
  const rule = ruleStart(line);
  let at = 0;
  let columns = 0;
  let markers = 0;
  for (;;) {
    const spaces = matchAt(SPACE, line, at);
    columns += widthOf(spaces) - (markers > 0 && spaces !== "" ? 1 : 0);
    at += spaces.length;
    const marker = at >= rule ? "" : matchAt(MARKER, line, at);
    if (marker === "" || !opens(marker, line.charAt(at + marker.length))) break;
    markers += 1;
    at += marker.length;
  }
  return markers === 0 ? 0 : markers + Math.floor(columns / 2);
}

/** Whether a marker opens anything: that of a list must be followed by white space, a quote's need not. */
const opens = (marker: string, next: string) => /[>:]$/.test(marker) || next === "" || next === " " || next === "\t";

/** Where a line that ends as `* * *` or `---` begins to be a rule and no list. */
function ruleStart(line: string): number {
  const mark = line.trimEnd().at(-1) ?? "";
  if (!"-*_".includes(mark) || mark === "") return line.length;
  let at = line.length;
  while (at > 0 && (line.charAt(at - 1) === mark || /[ \t]/.test(line.charAt(at - 1)))) at -= 1;
  return at;
}

const widthOf = (spaces: string) => [...spaces].reduce((width, space) => width + (space === "\t" ? 4 : 1), 0);

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? "";
}
