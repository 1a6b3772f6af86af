import type { TextLine } from "../lines";
import { type Group, segmentsOf, wordsNow } from "./groups";
import type { RawElement } from "./raw-xml";
import { wordsKey } from "./words";

/** What may be the number of a paragraph that Word numbers: it is in the draft's words and not in the file's. */
const NUMBER = /^[（(【]?[\da-zA-Z零〇一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸第章节条款项编部.．、)）】]{1,12}/u;

/** What counts in a number: what is left is how a list writes it. */
const COUNTS = /[\d零〇一二三四五六七八九十百]+/gu;

/** A paragraph's words as Word prints them without its number, and that number. @returns null where they are other words */
export function labelOf(group: Pick<Group, "own">, words: string): string | null {
  if ("kind" in group.own) return "";
  const own = wordsKey(wordsNow(segmentsOf(group.own)));
  if (own === words) return "";
  const label = own.endsWith(words) ? own.slice(0, own.length - words.length) : null;
  return label !== null && NUMBER.exec(label)?.[0] === label ? label : null;
}

/** The keys under which a paragraph of Word is looked for: its words, and its words behind each number that it may have. */
export function numberedKeys(own: string): readonly string[] {
  const label = NUMBER.exec(own)?.[0] ?? "";
  return [own, ...Array.from({ length: label.length }, (_, at) => own.slice(at + 1))].filter((key) => key !== "");
}

/** The number that a whole line begins with; nothing where it has none. */
function numberOfLine({ segments: [first] }: TextLine): string {
  const own = wordsKey(first?.text ?? "");
  return NUMBER.exec(own)?.[0] === own ? own : "";
}

const kindOf = (style: TextLine["style"], label: string) => `${style} ${label.replace(COUNTS, "#")}`;

interface Numbered {
  readonly at: number;
  readonly item: RawElement;
}

/** Finds paragraphs whose numbers Word counts, by how their numbers are written. */
export interface NumberedParagraphs {
  readonly add: (style: TextLine["style"], label: string, numbered: Numbered) => void;
  /** The one nearest to a place whose number is written as that of this line. */
  readonly nearest: (line: TextLine, at: number) => RawElement | undefined;
}

export function createNumberedParagraphs(): NumberedParagraphs {
  const known = new Map<string, Numbered[]>();
  return {
    add: (style, label, numbered) => {
      const kind = kindOf(style, label);
      const own = known.get(kind);
      if (own) own.push(numbered);
      else known.set(kind, [numbered]);
    },
    nearest: (line, at) => {
      const label = numberOfLine(line);
      const own = label === "" ? [] : (known.get(kindOf(line.style, label)) ?? []);
      const behind = own.findIndex((one) => one.at >= at);
      const [before, after] = behind < 0 ? [own.at(-1), undefined] : [own[behind - 1], own[behind]];
      if (before === undefined || after === undefined) return (before ?? after)?.item;
      return (at - before.at <= after.at - at ? before : after).item;
    },
  };
}
