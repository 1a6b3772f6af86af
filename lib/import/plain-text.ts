import { splitLabel } from "../policy/labels";
import type { Notices } from "./notices";
import type { DraftPart } from "./runs";

/** What the parser refuses because nobody can see it; a tab is layout. */
const INVISIBLE = /[^\P{C}\n\t\p{Cn}\p{Co}]/gu;

/** Takes out characters that nobody can see and that break searching and comparing. */
export function withoutInvisible(text: string): { readonly text: string; readonly count: number } {
  const kept = text.replace(INVISIBLE, "");
  return { text: kept, count: text.length - kept.length };
}

const startsInside = /^[【（(《“，。；：、]/u;
const endsOpen = /\p{Script=Han}$/u;

/**
 * Reads plain text: a line is a paragraph. A numbered sentence that a line break cut before a bracket is joined again,
 * as saving a web page as text does to a line with a link in it.
 */
export function readPlainText(source: string, notices: Notices): readonly DraftPart[] {
  const { text, count } = withoutInvisible(source.replace(/\r\n?/gu, "\n"));
  if (count > 0) notices.say("text/invisible", [count]);
  const replaced = text.match(/\uFFFD/gu)?.length ?? 0;
  if (replaced > 0) notices.say("text/replaced", [replaced]);
  const lines: string[] = [];
  const joined: string[] = [];
  let adjacent = false;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const last = lines.at(-1);
    const cut = adjacent && last !== undefined && /，/u.test(last) && endsOpen.test(last) && startsInside.test(line);
    if (cut && splitLabel(line).label === null) {
      joined.push(line);
      lines[lines.length - 1] = `${last}${line}`;
    } else if (line !== "") lines.push(line);
    adjacent = line !== "";
  }
  if (joined.length > 0) notices.say("text/joined", [joined.length], joined[0] ?? null);
  return lines.map((line) => ({ kind: "paragraph", style: "plain", runs: [{ text: line, emphasis: null }] }));
}
