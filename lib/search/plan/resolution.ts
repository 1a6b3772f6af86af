import type { Families } from "../canonical";
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
  "facts",
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
  /** Whether it is what two words that have slots of their own say together. */
  readonly pair?: true;
}

/** Mechanisms of the planner that a measurement can leave out, to see what each is worth. */
export const MECHANISMS = ["gaps", "families", "pairs", "sayings", "belief", "facts", "turning"] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** What resolving a word may look at. */
export interface Sources extends Families {
  /** What a measurement leaves out; nothing in a search. */
  readonly without: ReadonlySet<Mechanism>;
  readonly corpus: Corpus;
  readonly thesaurus: Thesaurus;
  /** Whether the query is a sentence, and not a bare compound of words. */
  readonly spoken: boolean;
  /** The usual syllable of a character first, then its others. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

/** A step of the planner: the terms it finds for a word, or none. */
export type Step = (word: string, sources: Sources) => readonly Alternative[];

/** Keeps each term once, with its greatest weight, the heaviest first. */
export function distinct(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    // A name that editors give is another thing than the same word in the text.
    const key = `${alternative.how === "facts"} ${alternative.term}`;
    const known = best.get(key);
    if (!known || known.weight < alternative.weight) best.set(key, alternative);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** What to look for. */
export interface Plan {
  readonly slots: readonly Slot[];
  /** Parts of the query that nothing in the text answers. */
  readonly unknown: readonly string[];
  /**
   * `all`: a passage must answer every slot. `near`: every slot, close together. `most`: the more it answers, the better.
   */
  readonly need: "all" | "near" | "most";
  /** The whole of several words as one term, when the text has it: such passages come first. */
  readonly phrase: string | null;
  /** Whether the slots are the words as typed, and not pieces the planner cut. */
  readonly typed: boolean;
  /** Whether `unknown` was dropped, because nothing says all of it. */
  readonly weaker: boolean;
}

/** How many characters the words have together. */
export const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
