import type { Block } from "../../policy/model";
import { blockText } from "../../policy/text";

/** Only like is compared with like: a heading never becomes a sentence, but a paragraph may become an item. */
type Category = "heading" | "sentence" | "definition" | "table";

/** A block prepared for matching. */
export interface Clause {
  readonly block: Block;
  /** Its place among the version's blocks, from 0. */
  readonly index: number;
  readonly category: Category;
  /** The text as matching sees it. */
  readonly key: string;
  /** How often each pair of neighbouring characters occurs in `key`. */
  readonly bigrams: ReadonlyMap<string, number>;
  /** The number of bigrams: one less than the characters of `key`, but never 0 for a text. */
  readonly size: number;
}

/**
 * The text reduced to its letters and digits, in one width. What two texts with the same key differ in is layout:
 * spaces, full and half width, dashes, quotes, brackets and stops. A mark between two digits is kept,
 * because `1.5` is not `15`, and so are the signs of a measure: `5%` is neither `5` nor `5‰`.
 */
export function comparableKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‐-―−－]/gu, "-")
    .replace(/[^\p{L}\p{N}\p{Sc}%‰°±≤≥]+/gu, (marks, offset: number, whole: string) => {
      const between = /\p{N}/u.test(whole.charAt(offset - 1)) && /\p{N}/u.test(whole.charAt(offset + marks.length));
      return between ? marks.replace(/\s+/gu, " ") : "";
    });
}

function bigramsOf(key: string): Map<string, number> {
  const counts = new Map<string, number>();
  if (key.length === 1) counts.set(key, 1);
  for (let at = 0; at + 1 < key.length; at++) {
    const pair = key.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const CATEGORIES = {
  heading: "heading",
  paragraph: "sentence",
  item: "sentence",
  definition: "definition",
  table: "table",
} as const;

/** Prepares a version's blocks for matching. Labels take no part in it: they are derived from a clause's place. */
export function clausesOf(blocks: readonly Block[]): readonly Clause[] {
  return blocks.map((block, index) => {
    const key = comparableKey(blockText(block));
    const size = key.length === 0 ? 0 : Math.max(1, key.length - 1);
    return { block, index, category: CATEGORIES[block.kind], key, bigrams: bigramsOf(key), size };
  });
}

/** The number of bigrams two clauses share, counting repetitions. */
function shared(a: Clause, b: Clause): number {
  const [small, large] = a.bigrams.size <= b.bigrams.size ? [a, b] : [b, a];
  let count = 0;
  for (const [pair, times] of small.bigrams) count += Math.min(times, large.bigrams.get(pair) ?? 0);
  return count;
}

/** Dice similarity of two clauses' bigrams, from 0 to 1; or 0 at once when it cannot reach `floor`. */
export function dice(a: Clause, b: Clause, floor = 0): number {
  const total = a.size + b.size;
  if (total === 0) return 1;
  if ((2 * Math.min(a.size, b.size)) / total < floor) return 0;
  return (2 * shared(a, b)) / total;
}

/** The part of `inner`'s bigrams that `outer` holds too, from 0 to 1. */
export function containment(inner: Clause, outer: Clause): number {
  return inner.size === 0 ? 0 : shared(inner, outer) / inner.size;
}

/** The part of `inner`'s bigrams that `outer` holds beyond those of `known`, from 0 to 1: what came to `outer` from it. */
export function containmentBeyond(inner: Clause, outer: Clause, known: Clause): number {
  let count = 0;
  for (const [pair, times] of inner.bigrams) {
    count += Math.min(times, Math.max(0, (outer.bigrams.get(pair) ?? 0) - (known.bigrams.get(pair) ?? 0)));
  }
  return inner.size === 0 ? 0 : count / inner.size;
}
