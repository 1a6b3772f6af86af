import { createLabelReader, splitLabel } from "../policy/labels/read";
import { expectedLabel, sameNumber } from "../policy/labels/series";
import type { Label } from "../policy/model";
import { type Notices, quotedLines } from "./notices";
import { withoutPage } from "./page-number";
import { type DraftPart, runsText } from "./runs";

/** A part as a line of a table of contents would name it. */
interface ContentsLine {
  readonly part: DraftPart;
  /** The line without dots and page number, and without white space too. */
  readonly line: string;
  readonly words: string;
  readonly numbered: boolean;
}

function entryOf(part: DraftPart): ContentsLine {
  const text = part.kind === "paragraph" ? runsText(part.runs) : "";
  const line = withoutPage(text);
  return { part, line: line ?? text, words: (line ?? text).replace(/\s+/gu, ""), numbered: line !== null };
}

const CHAPTERS: ReadonlySet<string> = new Set(["chapter", "unit-part", "unit-chapter", "unit-section", "unit-article"]);
const isChapter = (text: string) => CHAPTERS.has(splitLabel(text).label?.style ?? "") || /^附录/u.test(text);

interface Line {
  readonly part: DraftPart;
  readonly words: string;
  readonly label: Label | null;
  /** The words behind the number, which a list may print with another stop. */
  readonly title: string;
}

/** At least this part of a list's lines must stand in the text word for word; the others may have been changed there. */
const ALIKE = 0.5;

/**
 * The lines of a printed table of contents that differs a little from the headings: lines that follow each other at once,
 * are numbered from one on and short, and whose numbers all come again from one on, most of them with the same words.
 * @returns the lines of the list, and among them those that are not in the text as they stand
 */
function nearlyRepeated(lines: readonly Line[]): { readonly list: readonly Line[]; readonly changed: readonly Line[] } {
  const nothing = { list: [], changed: [] };
  const start = lines.findIndex(({ label, words }) => label !== null && isChapter(words) && label.ordinal === 1);
  const first = lines[start];
  if (first === undefined || first.label === null) return nothing;
  const list: Line[] = [first];
  for (const line of lines.slice(start + 1)) {
    const last = list[list.length - 1]?.label ?? null;
    if (line.label?.style !== first.label.style || expectedLabel(last, line.label) !== null) break;
    list.push(line);
  }
  const rest = lines.slice(start + list.length);
  const again = rest.findIndex(({ label }) => sameNumber(label, first.label));
  if (list.length < 2 || again < 0 || list.some(({ words }) => words.length > LINE_LENGTH)) return nothing;
  const exactly = new Set(rest.map(({ words }) => words));
  // What stands there to the letter is found below; sentences that are listed twice are no titles.
  if (list.every(({ words }) => exactly.has(words)) || list.some(({ words }) => /[。；;]$/u.test(words)))
    return nothing;
  const later = new Set(rest.map(({ title }) => title));
  const numbers = rest
    .slice(again)
    .flatMap(({ label }) => (label?.style === first.label?.style && label ? [label] : []));
  const changed = list.filter(({ title }) => !later.has(title));
  for (const line of rest) {
    if (line.label !== null || !isChapter(line.words) || rest.filter(({ words }) => words === line.words).length < 2)
      break;
    list.push(line);
  }
  // Where the first line follows at once word for word, the list is one, though chapters of it are gone or have moved.
  const restarts = rest[0]?.words === first.words;
  const everyNumber = list.every(({ label }, at) => label === null || sameNumber(label, numbers[at] ?? null));
  return (everyNumber || restarts) && list.length - changed.length >= list.length * ALIKE ? { list, changed } : nothing;
}

/** What stands above a table of contents. */
const CONTENTS = /^(?:目录|目次|索引)$/u;
/** How many lines without a number may stand between that and the first line of the table. */
const ABOVE = 3;

/**
 * The lines of a contents list that stands under 目录 in any numbering, of several levels too, and differs a little from the
 * headings: short lines up to where the first of them, or its number, comes again.
 */
function announcedList(lines: readonly Line[]): { readonly list: readonly Line[]; readonly changed: readonly Line[] } {
  const nothing = { list: [], changed: [] };
  const start = lines.findIndex(({ words }) => CONTENTS.test(words)) + 1;
  if (start === 0) return nothing;
  // The name of the text, and the word once more, may stand above its first line.
  const last = new Map(lines.map(({ words }, at) => [words, at]));
  const above = lines
    .slice(start, start + ABOVE)
    .findIndex(({ label, words }, at) => label !== null || (last.get(words) ?? 0) > start + at);
  const begin = start + Math.max(above, 0);
  const first = lines[begin];
  if (first === undefined) return nothing;
  const numbered = ({ label }: Line) =>
    label !== null && sameNumber(label, first.label) && label.style === first.label?.style;
  const again = lines.findIndex((line, at) => at > begin && (line.words === first.words || numbered(line)));
  const list = again < 0 ? [] : lines.slice(begin, again);
  if (list.length < 2 || list.some(({ words }) => words === "" || words.length > LINE_LENGTH || /[。；]/u.test(words)))
    return nothing;
  const later = new Set(lines.slice(again).map(({ words }) => words));
  const changed = list.filter(({ words }) => !later.has(words));
  if (list.length - changed.length < list.length * ALIKE) return nothing;
  return { list: lines.slice(start, again), changed };
}

/** A line of a table of contents is no longer. */
const LINE_LENGTH = 40;

/**
 * Takes a printed table of contents out: lines styled as one, and a run of lines that all come again later and are
 * titles of chapters, bear page numbers, or stand under 目录.
 */
export function withoutContents(parts: readonly DraftPart[], notices: Notices): readonly DraftPart[] {
  const dropped = new Set<DraftPart>();
  const entries = parts.map(entryOf);
  const read = createLabelReader();
  const lines = entries.map(({ part, line, words }): Line => {
    const { label, rest } = part.kind === "paragraph" ? read(line.trim()) : { label: null, rest: "" };
    return { part, words, label, title: rest.replace(/\s+/gu, "") };
  });
  const announcedLines = announcedList(lines);
  const { list, changed } = announcedLines.changed.length > 0 ? announcedLines : nearlyRepeated(lines);
  for (const { part } of list) dropped.add(part);
  if (changed.length > 0) {
    notices.say("structure/contents-differs", [changed.length, quotedLines(changed.map(({ words }) => words))]);
  }
  const last = new Map(entries.map(({ words }, at) => [words, at]));
  let run: DraftPart[] = [];
  const seen = new Set<string>();
  let first = "";
  let announced = false;
  const close = () => {
    if (run.length >= 2) for (const part of run) dropped.add(part);
    run = [];
    seen.clear();
    announced = false;
  };
  for (const [at, { part, words, numbered }] of entries.entries()) {
    if (part.kind === "paragraph" && part.style === "contents") {
      dropped.add(part);
      close();
      continue;
    }
    const again = words !== "" && (last.get(words) ?? at) > at;
    // A line seen twice in one run is where the text itself begins; in a table of several levels two may be alike.
    const begins = run.length > 0 && (announced ? words === first : seen.has(words));
    // Exceptions that are listed twice are sentences, in whatever numbering.
    const listed = announced || numbered || (isChapter(words) && !/[。；;]$/u.test(words));
    if (part.kind !== "paragraph" || dropped.has(part) || !again || begins || !listed) close();
    else {
      if (run.length === 0) first = words;
      run.push(part);
      seen.add(words);
    }
    if (CONTENTS.test(words)) announced = true;
  }
  for (const [at, { part, words }] of entries.entries()) {
    const next = parts[at + 1];
    if (CONTENTS.test(words) && next && dropped.has(next)) dropped.add(part);
  }
  const told = entries.find(({ part }) => dropped.has(part));
  if (told) notices.say("structure/contents", [dropped.size], told.words);
  return parts.filter((part) => !dropped.has(part));
}
