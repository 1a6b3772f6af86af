/** What stands for one character in Markdown: `\*`, `&lt;`, `&#60;`. */
const ESCAPE = /^(?:\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{2,31});)/;

/**
 * Where each character of a text stands in the Markdown it was read from: escapes and the indentation of continued
 * lines are in the file, not in the text.
 * @param value the text as read
 * @param source the stretch of the file it was read from
 * @returns one offset into `source` for each UTF-16 unit of `value`
 */
export function sourceOffsets(value: string, source: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const wanted = value.charAt(index);
    // The second half of a pair that one escape wrote stands where the first does.
    const pair = index > 0 && /[\uDC00-\uDFFF]/.test(wanted) && source.charAt(at) !== wanted;
    if (pair) {
      offsets.push(offsets[index - 1] ?? at);
      continue;
    }
    while (value.charAt(index - 1) === "\n" && /[ \t]/.test(source.charAt(at)) && source.charAt(at) !== wanted) at += 1;
    const written = escapeAt(source, at);
    const isEscape = written !== null && (written.startsWith("\\") || wanted !== "&" || written === "&amp;");
    offsets.push(at);
    at += isEscape ? written.length : 1;
  }
  return offsets;
}

/** What stands for one character at an offset of a Markdown source: `&shy;`; null when the character stands for itself. */
export function escapeAt(source: string, at: number): string | null {
  return ESCAPE.exec(source.slice(at, at + 40))?.[0] ?? null;
}
