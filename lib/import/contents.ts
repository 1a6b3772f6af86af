import { splitLabel } from "../policy/labels";
import type { Notices } from "./notices";
import { withoutPage } from "./page-number";
import { type DraftPart, runsText } from "./runs";

/** A part as a line of a table of contents would name it. */
interface Entry {
  readonly part: DraftPart;
  /** Its words without white space, dots and page number. */
  readonly words: string;
  readonly numbered: boolean;
}

function entryOf(part: DraftPart): Entry {
  const text = part.kind === "paragraph" ? runsText(part.runs) : "";
  const line = withoutPage(text);
  return { part, words: (line ?? text).replace(/\s+/gu, ""), numbered: line !== null };
}

const isChapter = (text: string) => splitLabel(text).label?.style === "chapter" || /^附录/u.test(text);

/**
 * Takes a printed table of contents out: lines styled as one, and a run of lines that all come again later and are
 * titles of chapters, bear page numbers, or stand under 目录.
 */
export function withoutContents(parts: readonly DraftPart[], notices: Notices): readonly DraftPart[] {
  const dropped = new Set<DraftPart>();
  const entries = parts.map(entryOf);
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
    const listed = announced || isChapter(words) || numbered;
    if (part.kind !== "paragraph" || !again || begins || !listed) close();
    else {
      if (run.length === 0) first = words;
      run.push(part);
      seen.add(words);
    }
    if (words === "目录") announced = true;
  }
  for (const [at, { part, words }] of entries.entries()) {
    const next = parts[at + 1];
    if (words === "目录" && next && dropped.has(next)) dropped.add(part);
  }
  const told = entries.find(({ part }) => dropped.has(part));
  if (told) notices.say("structure/contents", [dropped.size], told.words);
  return parts.filter((part) => !dropped.has(part));
}
