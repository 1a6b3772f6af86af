import { strFromU8, strToU8, zipSync } from "fflate";
import type { Line } from "../lines";
import { wordsKey } from "./words";

/** What each sign of a tracked change becomes when who accepts it would reject it. */
const OTHER: Readonly<Record<string, string>> = {
  ins: "del",
  del: "ins",
  moveFrom: "moveTo",
  moveTo: "moveFrom",
  delText: "t",
};

/** A text part whose tracked changes are the reverse ones: accepted it is what the other was rejected. */
const reversed = (xml: string): string =>
  xml.replace(
    /(<\/?w:)(ins|del|moveFrom|moveTo|delText)(?=[\s/>])/gu,
    (_, tag: string, name: string) => tag + (OTHER[name] ?? name),
  );

/** The words of the older version, a paragraph each, with their numbers. */
function formerParagraphs(lines: readonly Line[]): readonly string[] {
  const paragraphs: string[] = [];
  let words = "";
  for (const line of lines) {
    if (line.kind === "table") continue;
    const came = line.move?.kind === "from" && line.move.pair !== null;
    if (!came) words += line.segments.flatMap(({ op, text }) => (op === "insert" ? [] : [text])).join("");
    if (line.mark === "insert") continue;
    paragraphs.push(words);
    words = "";
  }
  return paragraphs;
}

/**
 * What rejecting all does not give back: paragraphs of the older version that no paragraph of the file would print, with the
 * number that Word would count.
 * @param parts the file with its tracked changes
 * @param printed reads the paragraphs of a Word file, changes accepted, with their numbers
 */
export function notReturned(
  parts: Readonly<Record<string, Uint8Array>>,
  document: string,
  lines: readonly Line[],
  printed: (docx: Uint8Array) => readonly string[],
): readonly string[] {
  const text = parts[document];
  const former = zipSync({ ...parts, [document]: strToU8(reversed(text === undefined ? "" : strFromU8(text))) });
  const left = new Map<string, number>();
  for (const paragraph of printed(former)) {
    const key = wordsKey(paragraph);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return formerParagraphs(lines).filter((paragraph) => {
    const key = wordsKey(paragraph);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0 && key !== "";
  });
}
