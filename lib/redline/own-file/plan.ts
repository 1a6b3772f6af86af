import type { Segment } from "../../compare/runs";

/** What happens to each character of a paragraph of the file, and what stood between them before. */
export interface Plan {
  /** For each character: whether it came. */
  readonly came: readonly boolean[];
  /** What stood before the character of that place, or at the end, in its order. */
  readonly before: ReadonlyMap<number, readonly Former[]>;
}

/** Words that went, or the end of one of the lines that the paragraph was joined from; its own end is none of them. */
export type Former = { readonly kind: "words"; readonly text: string } | { readonly kind: "end" };

const isBlank = (character: string) => /\s/u.test(character);

/**
 * Lays the lines of a paragraph over the characters that the file prints. Blanks may differ; where both have one it is the same.
 * @param printed the characters of the file
 * @param lines their segments that stay and came make up its words
 * @returns null where they are not its words
 */
export function planOf(printed: string, lines: readonly (readonly Segment[])[]): Plan | null {
  const came: boolean[] = Array.from({ length: printed.length }, () => false);
  const before = new Map<number, Former[]>();
  const note = (former: Former) => before.set(at, [...(before.get(at) ?? []), former]);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) note({ kind: "end" });
    for (const { op, text } of line) {
      if (op === "delete") {
        note({ kind: "words", text });
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
  }
  return printed.slice(at).trim() === "" ? { came, before } : null;
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
