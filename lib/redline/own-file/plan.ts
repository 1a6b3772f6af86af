import type { Segment } from "../../compare/runs";

/** What happens to each character of a paragraph of the file, and what stood between them before. */
export interface Plan {
  /** For each character: whether it came. */
  readonly came: readonly boolean[];
  /** What went and where: before the character of that place, or at the end. */
  readonly went: ReadonlyMap<number, string>;
  /** Where each of the lines ends that the paragraph is made of; there is but one unless paragraphs were joined. */
  readonly ends: readonly number[];
}

const isBlank = (character: string) => /\s/u.test(character);

/**
 * Lays the lines of a paragraph over the characters that the file prints. Blanks may differ; where both have one it is the same.
 * @param printed the characters of the file
 * @param lines their segments that stay and came make up its words
 * @returns null where they are not its words
 */
export function planOf(printed: string, lines: readonly (readonly Segment[])[]): Plan | null {
  const came: boolean[] = Array.from({ length: printed.length }, () => false);
  const went = new Map<number, string>();
  const ends: number[] = [];
  let at = 0;
  for (const line of lines) {
    for (const { op, text } of line) {
      if (op === "delete") {
        went.set(at, (went.get(at) ?? "") + text);
        continue;
      }
      for (const character of text.split("")) {
        while (printed.charAt(at) !== character && isBlank(printed.charAt(at)) && !isBlank(character)) {
          came[at] = op === "insert" && came[at - 1] === true;
          at += 1;
        }
        if (printed.charAt(at) === character) {
          came[at] = op === "insert";
          at += 1;
        } else if (!isBlank(character)) return null;
      }
    }
    ends.push(at);
  }
  return printed.slice(at).trim() === "" ? { came, went, ends } : null;
}

/** The segments without as many of their first words as the file numbers by itself. */
export function withoutLabel(segments: readonly Segment[], label: string): readonly Segment[] {
  let left = label.replace(/\s+/gu, "");
  const rest: Segment[] = [];
  for (const segment of segments) {
    if (left === "") {
      rest.push(segment);
      continue;
    }
    // The former number goes with the one that took its place.
    if (segment.op === "delete") continue;
    let from = 0;
    while (left !== "" && from < segment.text.length) {
      const character = segment.text.charAt(from);
      if (!isBlank(character)) left = left.slice(1);
      from += 1;
    }
    while (left === "" && isBlank(segment.text.charAt(from))) from += 1;
    if (from < segment.text.length) rest.push({ ...segment, text: segment.text.slice(from) });
  }
  return rest;
}
