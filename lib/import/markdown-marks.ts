import { type Notices, quotedLines } from "./notices";
import { type DraftParagraph, type DraftPart, type Run, runsText } from "./runs";

const HEADING = /^(#{1,6})[ \t\u3000]+(?=\S)/u;
/** One line with a sign before it may be anything. */
const HEADINGS = 2;

const BOLD_LINE = /^\*\*[^*]+\*\*$/u;

/** Whether a plain text has its headings marked as in Markdown, or as bold lines. */
export const hasMarkdownHeadings = (lines: readonly string[]): boolean =>
  lines.filter((line) => HEADING.test(line) || BOLD_LINE.test(line)).length >= HEADINGS;

/** A heading may be closed by signs too. */
function withoutClosing(words: string): string {
  let end = words.length;
  while (end > 1 && words.charAt(end - 1) === "#") end -= 1;
  return words.slice(0, end).trimEnd();
}

function boldRuns(line: string): readonly Run[] {
  const pieces = line.split("**");
  if (pieces.length % 2 === 0) return [{ text: line, emphasis: null }];
  return pieces.map((text, at) => ({ text, emphasis: at % 2 === 1 ? "bold" : null }));
}

/** Reads a line whose `#` mean a heading and whose pairs of `**` mean bold; every other mark stays as it is. */
export function readMarked(line: string): DraftParagraph {
  const [before, signs] = HEADING.exec(line) ?? [];
  if (before === undefined || signs === undefined) return { kind: "paragraph", style: "plain", runs: boldRuns(line) };
  const words = withoutClosing(line.slice(before.length));
  return { kind: "paragraph", style: { heading: signs.length }, runs: boldRuns(words) };
}

/** Tells of pairs of stars that are left in the words: they had no partner, and whoever wrote them meant stress. */
export function tellUnpaired(parts: readonly DraftPart[], notices: Notices): void {
  const lines = parts.flatMap((part) => (part.kind === "table" ? part.rows.flat() : [part.runs]).map(runsText));
  const left = lines.filter((line) => /(?<!\*)\*\*(?!\*)/u.test(line));
  if (left.length > 0) notices.say("markup/unpaired", [left.length, quotedLines(left)], left[0]);
}
