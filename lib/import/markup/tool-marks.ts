/** A line that is a mark of a site's generator and no text: {: .note}, [[toc]], :::tip 提示, !!! note "提示". */
const LINE = /^\s{0,8}(?:\{:[^{}\n]{0,80}\}|\[\[?toc\]\]?|:{3,8}[^\n]{0,60}|(?:!!!|\?\?\?\+?) [a-z][^\n]{0,80})\s*$/iu;
/** The entry of a list that {:toc} puts a table of contents in place of. */
const PLACE = /^\s{0,8}[-*+]\s{1,4}\S{1,20}\s*$/u;
/** The name of a heading's anchor behind it: ## 收集 {#collect}. */
const ANCHOR = /\s{0,8}\{#[\w-]{1,60}\}\s*$/u;
const FENCE = /^\s{0,3}(?:`{3}|~{3})/u;

/**
 * Takes the marks out that generators of sites put into Markdown, outside of code.
 * @returns the text, and the marks in their order
 */
export function withoutToolMarks(source: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const lines: string[] = [];
  let fenced = false;
  for (const line of source.split("\n")) {
    if (FENCE.test(line)) fenced = !fenced;
    if (fenced) {
      lines.push(line);
      continue;
    }
    if (LINE.test(line)) {
      marks.push(line.trim());
      const last = lines.at(-1) ?? "";
      if (/^\s*\{:toc\}/iu.test(line) && PLACE.test(last)) marks.push(lines.pop()?.trim() ?? "");
      lines.push("");
      continue;
    }
    const anchor = /^#{1,6}\s/u.test(line) ? ANCHOR.exec(line.slice(-80)) : null;
    if (anchor) marks.push(anchor[0].trim());
    lines.push(anchor ? line.slice(0, line.length - anchor[0].length) : line);
  }
  return { text: lines.join("\n"), marks };
}
