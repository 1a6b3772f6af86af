import type { Corpus } from "../corpus";
import type { Thesaurus } from "../thesaurus";

/**
 * How a word of the query led to words of the text, from the surest to the boldest. Everything but `literal` and
 * `numeral` is told to the reader.
 */
export const HOWS = [
  "literal",
  "numeral",
  "synonym",
  "pinyin",
  "near-word",
  "initials",
  "homophone",
  "look-alike",
  "swapped",
  "missing",
  "extra",
  "wrong",
  "pieces",
] as const;

export type How = (typeof HOWS)[number];

/** A normalised term that occurs in the text and stands for a word of the query. */
export interface Alternative {
  readonly term: string;
  /** 1 for the literal word; less, the less sure it is that the term was meant. */
  readonly weight: number;
  readonly how: How;
}

/** One thing the query asks for, and the terms that answer it. Never without alternatives. */
export interface Slot {
  readonly word: string;
  readonly alternatives: readonly Alternative[];
}

/** What resolving a word may look at. */
export interface Sources {
  readonly corpus: Corpus;
  readonly thesaurus: Thesaurus;
  /** The usual syllable of a character first, then its others. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

/** A step of the planner: the terms it finds for a word, or none. */
export type Step = (word: string, sources: Sources) => readonly Alternative[];

/** Keeps each term once, with its greatest weight, the heaviest first. */
export function distinct(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const known = best.get(alternative.term);
    if (!known || known.weight < alternative.weight) best.set(alternative.term, alternative);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
