import { splitLabel } from "../policy/labels";
import type { Notices } from "./notices";
import { type DraftPart, runsText } from "./runs";

/** A line of a printed table of contents without its dots and page number. */
const entry = (part: DraftPart | undefined): string =>
  part?.kind === "paragraph"
    ? runsText(part.runs)
        .replace(/[\s.．…·]*\t\s*\d+\s*$|\s*[.．…·]{2,}\s*\d+\s*$/u, "")
        .replace(/\s+/gu, "")
    : "";

const isChapter = (text: string) => splitLabel(text).label?.style === "chapter" || /^附录/u.test(text);

/** Takes a printed table of contents out: lines styled as one, and a run of chapter titles that all come again later. */
export function withoutContents(parts: readonly DraftPart[], notices: Notices): readonly DraftPart[] {
  const dropped = new Set<DraftPart>();
  const last = new Map<string, number>();
  for (const [at, part] of parts.entries()) last.set(entry(part), at);
  let run: DraftPart[] = [];
  const close = (at: number) => {
    if (run.length >= 2) for (const part of run) dropped.add(part);
    const before = parts[at - run.length - 1];
    if (run.length >= 2 && before && entry(before) === "目录") dropped.add(before);
    run = [];
  };
  for (const [at, part] of parts.entries()) {
    const words = entry(part);
    const styled = part.kind === "paragraph" && part.style === "contents";
    if (styled) dropped.add(part);
    const again = (last.get(words) ?? at) > at;
    // A chapter seen twice in one run of titles is where the text itself begins.
    const fresh = !run.some((earlier) => entry(earlier) === words);
    if (part.kind === "paragraph" && isChapter(words) && again && fresh) run.push(part);
    else close(at);
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
