import type { Segment } from "../../compare/words/runs";
import { definedTerms, tokenizer } from "../../compare/words/tokens";
import { compareWords } from "../../compare/words/words";
import { printedDate } from "../../policy/dates";
import type { PolicyMeta } from "../../policy/model";
import { wordsKey } from "./words";

type Head = Pick<PolicyMeta, "title" | "updatedOn" | "effectiveOn">;

const segment = (op: Segment["op"], text: string): Segment => ({ op, text, before: null, after: null });

/** How a day is written in a line about it, with blanks or noughts or without. */
const dayPattern = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}\\s?年\\s?0?${month}\\s?月\\s?0?${date}\\s?日`;
};

/** The words that say what a day is for, right before it. */
const NAMED = { updatedOn: "(?:更新|修订|发布|公布)", effectiveOn: "(?:生效|施行|实施)" } as const;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly former: string;
}

function dayEdit(line: string, name: keyof typeof NAMED, from: Head, to: Head): readonly Edit[] {
  if (from[name] === to[name] || from[name] === "") return [];
  const found = new RegExp(`(${NAMED[name]}[^0-9。；]{0,8})(${dayPattern(to[name])})`, "u").exec(line);
  if (found === null) return [];
  const [, lead = "", day = ""] = found;
  const start = found.index + lead.length;
  return [{ start, end: start + day.length, former: printedDate(from[name]) }];
}

/**
 * What changed in a line that stands for a text's name or its days, which are no clause of it.
 * @param line a paragraph that no clause was found in
 * @returns null where it is none of them, or nothing changed
 */
export function headSegments(line: string, from: Head, to: Head): readonly Segment[] | null {
  if (wordsKey(line) === wordsKey(to.title) && wordsKey(from.title) !== wordsKey(to.title)) {
    return compareWords(from.title, to.title, tokenizer(definedTerms([]))).map(({ op, text }) => segment(op, text));
  }
  const edits = [...dayEdit(line, "updatedOn", from, to), ...dayEdit(line, "effectiveOn", from, to)].sort(
    (a, b) => a.start - b.start,
  );
  if (edits.length === 0) return null;
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, former } of edits) {
    segments.push(
      segment("equal", line.slice(at, start)),
      segment("delete", former),
      segment("insert", line.slice(start, end)),
    );
    at = end;
  }
  return [...segments, segment("equal", line.slice(at))].filter(({ text }) => text !== "");
}
