import { splitLabel } from "../policy/labels";
import type { Notices } from "./notices";
import { type DraftPart, runsText } from "./runs";

const PAGE = /[\s.．…·]*\t\s*\d+\s*$|\s*[.．…·]{2,}\s*\d+\s*$/u;

const textOf = (part: DraftPart | undefined) => (part?.kind === "paragraph" ? runsText(part.runs) : "");

/** A line of a printed table of contents without its dots and page number. */
const entry = (part: DraftPart | undefined): string => textOf(part).replace(PAGE, "").replace(/\s+/gu, "");

const isChapter = (text: string) => splitLabel(text).label?.style === "chapter" || /^附录/u.test(text);

/**
 * Takes a printed table of contents out: lines styled as one, and a run of lines that all come again later and are
 * titles of chapters, bear page numbers, or stand under 目录.
 */
export function withoutContents(parts: readonly DraftPart[], notices: Notices): readonly DraftPart[] {
  const dropped = new Set<DraftPart>();
  const last = new Map<string, number>();
  for (const [at, part] of parts.entries()) last.set(entry(part), at);
  let run: DraftPart[] = [];
  let announced = false;
  const close = () => {
    if (run.length >= 2) for (const part of run) dropped.add(part);
    run = [];
    announced = false;
  };
  for (const [at, part] of parts.entries()) {
    const words = entry(part);
    if (part.kind === "paragraph" && part.style === "contents") {
      dropped.add(part);
      close();
      continue;
    }
    const again = words !== "" && (last.get(words) ?? at) > at;
    // A line seen twice in one run is where the text itself begins; in a table of several levels two may be alike.
    const begins = announced ? words === entry(run[0]) : run.some((earlier) => entry(earlier) === words);
    const listed = announced || isChapter(words) || PAGE.test(textOf(part));
    if (part.kind !== "paragraph" || !again || begins || !listed) close();
    else run.push(part);
    if (words === "目录") announced = true;
  }
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (entry(part) === "目录" && next && dropped.has(next)) dropped.add(part);
  }
  if (dropped.size > 0) {
    const [first] = dropped;
    notices.say("structure/contents", [dropped.size], entry(first));
  }
  return parts.filter((part) => !dropped.has(part));
}
