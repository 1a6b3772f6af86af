/**
 * All weights of the search: of ranking and choosing sentences, of each step by which a word is understood, and of believing an answer.
 * What counts how much when sections are ranked and their sentences chosen. Fitted on judged queries of the project by
 * `npm run bench:search`; none of them moves a result by itself.
 */
export const WEIGHTS = {
  /** A term once is worth 1 / (1 + this) of endless times: the second occurrence says less than the first. */
  saturation: 0.6,
  /** A heading over the clause names the subject of everything under it. */
  underHeading: 0.3,
  /** The passage is a heading itself; scaled by how much of the heading the term is. */
  isHeading: 0.55,
  /** The clause defines just this term. */
  defines: 0.7,
  /** A short clause about the term is a better answer than a long one that mentions it. */
  density: 0.12,
  /** The passage holds what is asked for: a way, a term, a fee. */
  asked: 0.2,
  /** The words stand together, in the order typed. */
  phrase: 0.25,
  /** How much counts what another clause of the section answers. */
  aside: 0.25,
  /** How much the other clauses of a section that answer too add to its best. */
  others: 0.2,
  /** The power of rarity: above 1, the rarest subject leads. */
  rarity: 1,
  /** In a sentence, a section must answer this share of what the best section answers. */
  shareOfBest: 0.25,
  /** What a sentence gains for holding what is asked for. */
  sentenceAsked: 1,
} as const;

/**
 * How sure each step is that its terms are meant, from the word as it is typed to the boldest guess. What is heard or seen stands
 * under a literal word and over a synonym.
 */
export const CERTAINTY = {
  literal: 1,
  /** A number spelt otherwise is the same number; each further spelling gives way a little. */
  numeral: 0.95,
  numeralStep: 0.05,
  /** A synonym answers a question; groups list their best term first, each further one gives way a little. */
  synonym: 0.6,
  synonymStep: 0.06,
  /** What other words of the word's family lead to. */
  kin: 0.7,
  /** Synonyms never stand before the word itself where the text has it. */
  besideLiteral: 0.5,
  /** Editors sum up; what they say of a clause in passing is less than a synonym. */
  facts: 0.5,
  pinyin: 0.9,
  /** Pinyin whose last syllable is still being typed. */
  unfinished: 0.7,
  "near-word": 0.8,
  initials: 0.8,
  homophone: 0.9,
  "look-alike": 0.88,
  swapped: 0.85,
  missing: 0.8,
  extra: 0.8,
  wrong: 0.75,
} as const;

/**
 * What speaks for showing results, and what against it (`belief.ts`): a logistic model, fitted on judged queries with and
 * without an answer. A section is shown from 0 on.
 */
export const BELIEF = {
  always: -9.4,
  /** The share of what is asked that the best clause says. */
  said: 6.8,
  /** The share that the section says, by how surely each word was understood. */
  sure: 2.2,
  /** The logarithm of the characters that were understood. */
  words: 2.45,
  /** It asks of data. */
  data: 3.1,
  /** It speaks of a person. */
  person: 1.4,
  /** It is a bare compound of words, of which the policy may speak apart: 购物车模型. */
  compound: -1.7,
  /** The section's heading names all of it. */
  named: 3,
  /** Something in it was guessed. */
  guessed: 1.2,
  /** It asks for a way, a term, a reason, which the section does not hold. */
  withoutAspect: -1.6,
  /** It asks for a sum, a number or a name, which the section does not hold. */
  withoutValue: -5,
} as const;

export type Belief = { readonly [Name in keyof typeof BELIEF]: number };

export type Weights = { readonly [Name in keyof typeof WEIGHTS]: number };
