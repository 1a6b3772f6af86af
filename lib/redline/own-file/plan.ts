import type { Segment } from "../../compare/words/runs";
import type { Emphasis } from "../../policy/model";

/** What happened to a character of the file: it stayed, it came, or it had another stress. */
export type Fate = "kept" | "came" | "was-plain" | "was-bold" | "was-bold-underline";

/** What happens to each character of a paragraph of the file, and what stood between them before. */
export interface Plan {
  readonly fates: readonly Fate[];
  /** What stood before the character of that place, or at the end, in its order. */
  readonly before: ReadonlyMap<number, readonly Former[]>;
}

/** Words that went, or the end of one of the lines that the paragraph was joined from; its own end is none of them. */
export type Former =
  | {
      readonly kind: "words";
      readonly text: string;
      /** Their stress, where it is another than that of the words beside them. */
      readonly stress: Emphasis | null | undefined;
    }
  | { readonly kind: "end" };

const isBlank = (character: string) => /\s/u.test(character);

const FORMER = { bold: "was-bold", "bold-underline": "was-bold-underline" } as const;

function fateOf({ op, before, after }: Segment): Fate {
  if (op === "insert") return "came";
  if (before === after) return "kept";
  return before === null ? "was-plain" : FORMER[before];
}

/** The stress that a fate tells of; undefined where it tells of none. */
export function formerStress(fate: Fate): Emphasis | null | undefined {
  switch (fate) {
    case "was-plain":
      return null;
    case "was-bold":
      return "bold";
    case "was-bold-underline":
      return "bold-underline";
    default:
      return undefined;
  }
}

/**
 * Lays the lines of a paragraph over the characters that the file prints. Blanks may differ; where both have one it is the same.
 * @param printed the characters of the file
 * @param lines their segments that stay and came make up its words
 * @returns null where they are not its words
 */
export function planOf(printed: string, lines: readonly (readonly Segment[])[]): Plan | null {
  const fates: Fate[] = Array.from({ length: printed.length }, () => "kept");
  const stresses: (Emphasis | null)[] = [];
  const went = new Map<number, (Segment | null)[]>();
  const note = (former: Segment | null) => went.set(at, [...(went.get(at) ?? []), former]);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) note(null);
    for (const segment of line) {
      const { op, text, after } = segment;
      if (op === "delete") {
        note(segment);
        continue;
      }
      const fate = fateOf(segment);
      for (const character of text.split("")) {
        while (printed.charAt(at) !== character && isBlank(printed.charAt(at)) && !isBlank(character)) {
          const last = fates[at - 1];
          fates[at] = op === "insert" && last === "came" ? "came" : "kept";
          stresses[at] = after;
          at += 1;
        }
        if (printed.charAt(at) === character) {
          fates[at] = fate;
          stresses[at] = after;
          at += 1;
        } else if (!isBlank(character)) return null;
      }
    }
  }
  if (printed.slice(at).trim() !== "") return null;
  const before = new Map(
    [...went].map(([place, formers]) => {
      // Written like the words behind them, or at the end like those before.
      const beside = stresses[place] === undefined ? stresses[place - 1] : stresses[place];
      const told = formers.map((own): Former => {
        if (own === null) return { kind: "end" };
        const stress = beside === undefined || own.before === beside ? undefined : own.before;
        return { kind: "words", text: own.text, stress };
      });
      return [place, told] as const;
    }),
  );
  return { fates, before };
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
