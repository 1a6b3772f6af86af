import { type Aspect, answersAspect, isValue } from "./asked";
import { concernOf } from "./concern";
import { type Corpus, isAnsweredIn, type Passage } from "./corpus";
import type { Alternative, How, Plan, Slot } from "./plan/resolution";
import type { Ranked } from "./rank";
import { BELIEF, type Belief } from "./weights";

/** What speaks for the best section being an answer, and what against it. Shares are from 0 to 1, what is or is not 1 or 0. */
export type Evidence = { readonly [Name in Exclude<keyof typeof BELIEF, "always">]: number };

/** One character that nothing knows is half a word or a verb of all work; it says little. */
const LIGHT = 0.4;

/** Steps that take the word for what it is; all others guess. */
const SURE: ReadonlySet<How> = new Set<How>(["literal", "numeral", "synonym", "facts"]);

/**
 * Weighs whether the best section says what is asked. Each word weighs by its rarity and length; one that nothing knows is the
 * rarest of all, since it is what the question is about more often than not.
 * @param query the normalised query, without spaces
 * @param rarities how much each slot of the plan says, in their order
 */
export function evidenceOf(
  query: string,
  plan: Plan,
  best: Ranked,
  rarities: readonly number[],
  asked: readonly Aspect[],
  corpus: Corpus,
): Evidence {
  const { slots, unknown } = plan;
  const known = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const rarest = Math.log(1 + corpus.passages.length);
  const lost = unknown.reduce(
    (sum, word) => sum + rarest * Math.sqrt(word.length) * (word.length === 1 ? LIGHT : 1),
    0,
  );
  const share = (worth: (slot: Slot) => number) =>
    slots.reduce((sum, slot, at) => sum + (rarities[at] ?? 0) * worth(slot), 0) / (known + lost);
  const text = best.passages.map(({ entry }) => entry.record.text).join("");
  const missing = asked.filter((aspect) => !answersAspect(text, aspect));
  const { data, person } = concernOf(query);
  return {
    said: share((slot) => Number(certainty(slot, [best.passage]) > 0)),
    sure: share((slot) => certainty(slot, best.passages)),
    words: Math.log1p(slots.reduce((sum, { word, pair }) => sum + (pair ? 0 : word.length), 0)),
    data: Number(data),
    person: Number(person),
    compound: Number(plan.need === "near"),
    named: Number(unknown.length === 0 && slots.every(({ alternatives }) => alternatives.some(isNamed(best)))),
    guessed: Number(slots.some(({ alternatives: [first] }) => first !== undefined && !SURE.has(first.how))),
    withoutAspect: Number(missing.length > 0),
    withoutValue: Number(missing.some(isValue)),
  };
}

/** Whether the evidence is enough to show the results. */
export function believes(evidence: Evidence, weights: Belief = BELIEF): boolean {
  return logOdds(evidence, weights) >= 0;
}

/** How sure one may be that the policy holds an answer: the logarithm of its odds, 0 where results begin to be shown. */
export function logOdds(evidence: Evidence, weights: Belief = BELIEF): number {
  return (
    weights.always +
    weights.said * evidence.said +
    weights.sure * evidence.sure +
    weights.words * evidence.words +
    weights.data * evidence.data +
    weights.person * evidence.person +
    weights.compound * evidence.compound +
    weights.named * evidence.named +
    weights.guessed * evidence.guessed +
    weights.withoutAspect * evidence.withoutAspect +
    weights.withoutValue * evidence.withoutValue
  );
}

/** Whether the section's own heading has the very word. */
const isNamed =
  ({ section: { heading } }: Ranked) =>
  ({ term, how }: Alternative): boolean =>
    how === "literal" && heading !== null && heading.entry.body.text.includes(term);

/** The weight of the best alternative that some of the passages answers, by its text, its headings or its editors; 0 for none. */
const certainty = ({ alternatives }: Slot, passages: readonly Passage[]) =>
  Math.max(0, ...alternatives.map((one) => (passages.some((passage) => isAnsweredIn(passage, one)) ? one.weight : 0)));
