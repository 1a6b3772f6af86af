/**
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
  /** A sentence whose best section answers less is about something else: three words of three clauses. */
  leastCoverage: 0.3,
  /** The same of a question that neither asks of data nor speaks of a person: it may be one of trade. */
  leastElse: 0.5,
  /** What a sentence gains for holding what is asked for. */
  sentenceAsked: 1,
} as const;

export type Weights = { readonly [Name in keyof typeof WEIGHTS]: number };
