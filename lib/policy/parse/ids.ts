import { labelKey } from "../labels/key";
import type { BlockId, HeadingLevel, Label } from "../model";

/** What chapters without a number are called by custom. Others count: `h1`, `h2`. */
const NAMED_CHAPTERS: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^【?(引言|前言|导言)】?$/, "intro"],
  [/^附录/, "appendix"],
];

interface Section {
  readonly id: BlockId;
  readonly level: HeadingLevel;
  readonly label: Label | null;
  readonly counts: Map<string, number>;
}

export interface IdAllocator {
  /** Opens a section; `title` are the heading's words without its label. */
  readonly heading: (level: HeadingLevel, label: Label | null, title: string) => BlockId;
  /** The next paragraph (`p`), item (`i`) or table (`t`) of the open section. */
  readonly block: (letter: "p" | "i" | "t") => BlockId;
  readonly definition: (term: string) => BlockId;
  /** The headings now open, outermost first. */
  readonly path: () => readonly BlockId[];
}

/**
 * Gives blocks ids that can be read and cited: the path of labels (三（一）5、1)A is `s3-1-5-1-a`), then a count.
 * An id is unique in its version; a repeated label, which is reported elsewhere, gets a `.2`.
 */
export function createIdAllocator(): IdAllocator {
  const open: Section[] = [];
  const used = new Set<BlockId>();
  const unlabelled = new Map<string, number>();

  /** The last number that was tried behind an id: those below it are taken, and thousands may want one id. */
  const tried = new Map<string, number>();

  const unique = (wanted: string): BlockId => {
    let id = wanted;
    let n = tried.get(wanted) ?? 1;
    while (used.has(id)) {
      n += 1;
      id = `${wanted}.${n}`;
    }
    tried.set(wanted, n);
    used.add(id);
    return id;
  };
  const count = (counts: Map<string, number>, key: string) => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };

  return {
    heading(level, label, title) {
      while (open.some((section) => section.level >= level)) open.pop();
      const above = open.at(-1);
      const parent = above?.id;
      const named = parent === undefined ? NAMED_CHAPTERS.find(([pattern]) => pattern.test(title))?.[1] : undefined;
      const key = label ? labelKey(label, above?.label ?? null) : `h${count(unlabelled, parent ?? "")}`;
      const id = unique(
        label === null && named !== undefined ? named : parent === undefined ? `s${key}` : `${parent}-${key}`,
      );
      open.push({ id, level, label, counts: new Map() });
      return id;
    },
    block(letter) {
      const section = open.at(-1);
      const counts = section?.counts ?? unlabelled;
      return unique(`${section?.id ?? "front"}-${letter}${count(counts, letter)}`);
    },
    definition: (term) => unique(`def-${term.replace(/\s+/g, "-")}`),
    path: () => open.map((section) => section.id),
  };
}
