const DIGIT = /\d/u;
const LEADER = /[\s.．…·]/u;
const DOT = /[.．…·]/u;

/**
 * A line of a printed table of contents without what leads to its page and the number of that page: a number behind a tab
 * or two dots. Read from the end, so that a line of nothing but tabs takes no longer than any other.
 * @returns null for a line that ends in no page number
 */
export function withoutPage(line: string): string | null {
  const text = line.trimEnd();
  let end = text.length;
  while (end > 0 && DIGIT.test(text.charAt(end - 1))) end -= 1;
  if (end === text.length) return null;
  let dots = 0;
  let tab = false;
  let start = end;
  while (start > 0 && LEADER.test(text.charAt(start - 1))) {
    start -= 1;
    if (DOT.test(text.charAt(start))) dots += 1;
    else if (text.charAt(start) === "\t") tab = true;
  }
  return tab || dots >= 2 ? text.slice(0, start) : null;
}
