import { hiddenCharacters, withoutHidden } from "../policy/hidden-characters";
import { splitLabel } from "../policy/labels/read";
import { hasMarkdownHeadings, readMarked, tellUnpaired } from "./markdown-marks";
import type { Notices } from "./notices";
import type { DraftPart } from "./runs";
import { type TextLine, wrapping } from "./wrapped";

const REPLACEMENT = "\uFFFD";

/**
 * Takes out characters that nobody can see and that break searching and comparing. An unusual space becomes a common one
 * and is not counted; what could not be decoded stays, for the author to see where.
 */
export function withoutInvisible(text: string): { readonly text: string; readonly count: number } {
  const parts = text.split(REPLACEMENT);
  const count = parts.flatMap(hiddenCharacters).filter(({ kind }) => kind !== "space").length;
  return { text: parts.map(withoutHidden).join(REPLACEMENT), count };
}

const startsInside = /^[【（(《“，。；：、]/u;
const HAN = /\p{Script=Han}/u;

/** A paragraph as its lines: put together once at the end, since a thousand lines may be one paragraph. */
interface Gathered {
  readonly lines: string[];
  comma: boolean;
}

/** The last character, which may take two units. */
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? "";

/** Whether a numbered sentence was cut before a bracket, as saving a web page as text does to one with a link in it. */
const isCut = ({ lines, comma }: Gathered, line: string) =>
  comma && startsInside.test(line) && HAN.test(lastOf(lines.at(-1) ?? ""));

/** Lines as one, with a space where two Latin words would meet. */
function glued(lines: readonly string[]): string {
  const pieces = lines.map((line, at) => {
    const before = lines[at - 1] ?? "";
    return /[A-Za-z\d,.]/u.test(lastOf(before)) && /^[A-Za-z\d]/u.test(line) ? ` ${line}` : line;
  });
  return pieces.join("");
}

/**
 * Reads plain text: a line is a paragraph, unless the text was wrapped by hand or a line break cut a sentence. Headings
 * and bold of Markdown are read where the text has its headings marked so.
 */
export function readPlainText(source: string, notices: Notices): readonly DraftPart[] {
  const { text, count } = withoutInvisible(source.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/gu, "\n"));
  if (count > 0) notices.say("text/invisible", [count]);
  const replaced = text.match(/\uFFFD/gu)?.length ?? 0;
  if (replaced > 0) notices.say("text/replaced", [replaced]);
  const rows = text.split("\n");
  const lines = rows.flatMap((raw, at): readonly TextLine[] =>
    raw.trim() === "" ? [] : [{ raw, adjacent: at > 0 && rows[at - 1]?.trim() !== "" }],
  );
  const goesOn = wrapping(lines);
  const gathered: Gathered[] = [];
  const joined: string[] = [];
  for (const [at, { raw, adjacent }] of lines.entries()) {
    const line = raw.trim();
    const last = gathered.at(-1);
    const cut = adjacent && last !== undefined && isCut(last, line) && splitLabel(line).label === null;
    if (last !== undefined && (cut || goesOn?.(at - 1))) {
      joined.push(line);
      last.lines.push(line);
      last.comma ||= line.includes("，");
    } else gathered.push({ lines: [line], comma: line.includes("，") });
  }
  const paragraphs = gathered.map(({ lines: own }) => glued(own));
  if (joined.length > 0) notices.say("text/joined", [joined.length], joined[0] ?? null);
  if (hasMarkdownHeadings(paragraphs)) {
    notices.say("text/markdown", []);
    const parts = paragraphs.map(readMarked);
    tellUnpaired(parts, notices);
    return parts;
  }
  return paragraphs.map((line) => ({ kind: "paragraph", style: "plain", runs: [{ text: line, emphasis: null }] }));
}
