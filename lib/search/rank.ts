import { type Aspect, answersAspect } from "./asked";
import { type Corpus, type Passage, positionsOf } from "./corpus";
import { type Alternative, HOWS, type How, type Plan, type Slot } from "./plan/resolution";
import type { Section } from "./section";
import { standTogether } from "./together";
import type { Weights } from "./weights";

/** A section that answers a plan. */
export interface Ranked {
  readonly section: Section;
  /** The clause of the section that answers best; its heading when no clause of it does. */
  readonly passage: Passage;
  /** All passages of the section that answer something, in reading order. */
  readonly passages: readonly Passage[];
  /** Above 0, at most 1; only comparable within one search. */
  readonly score: number;
  /** The boldest step that was needed. */
  readonly how: How;
  /** The terms that answered, anywhere in the section. */
  readonly terms: readonly string[];
  /** Whether `passage` was named by its number, so that it is what has to be shown. */
  readonly numbered: boolean;
}

interface Answer {
  readonly worth: number;
  readonly how: How;
  readonly terms: readonly string[];
}

interface Scored extends Ranked {
  readonly coverage: number;
  readonly full: boolean;
}

/**
 * Orders the sections that answer a plan. A passage scores rarity × saturated frequency × certainty, a bonus for headings, and
 * the share of the query that is answered, squared; what another clause of its section answers counts in part. A section is as
 * good as the best of its passages. Sections of equal score keep the order of the text.
 * @param asked what the question asks for besides its subject; a section that holds it comes first
 */
export function rank(plan: Plan, corpus: Corpus, weights: Weights, asked: readonly Aspect[] = []): readonly Ranked[] {
  if (plan.slots.length === 0) return [];
  const answers = plan.slots.map((slot) => answersTo(slot, corpus, weights));
  const rarities = raritiesOf(plan.slots, corpus, weights);
  const unknown = plan.unknown.reduce((sum, word) => sum + word.length, 0);
  const known = plan.slots.reduce((sum, slot) => sum + slot.word.length, 0);
  // An unknown stretch weighs as much as a known one of its length; a weaker plan has said that it does without.
  const lost = plan.weaker ? 0 : unknown / Math.max(known, 1);
  const all = rarities.reduce((sum, weight) => sum + weight, 0) * (1 + lost);
  const touched = new Map<Section, Passage[]>();
  for (const passage of new Set(answers.flatMap((found) => [...found.keys()]))) {
    const section = corpus.sectionOf(passage);
    touched.set(section, [...(touched.get(section) ?? []), passage]);
  }
  const scored = [...touched].flatMap(([section, passages]): readonly Scored[] => {
    // What some clause of the section answers, for the clauses that do not.
    const beside = plan.slots.map((_, slot) => best(passages.map((passage) => answers[slot]?.get(passage) ?? null)));
    const own = passages.map((passage) => {
      let sum = 0;
      let covered = 0;
      let answered = 0;
      plan.slots.forEach((slot, index) => {
        const weight = rarities[index] ?? 0;
        const found = answers[index]?.get(passage) ?? underHeading(slot, passage, weights);
        const aside = found === null ? (beside[index] ?? null) : null;
        if (found) {
          sum += weight * found.worth;
          covered += weight;
          answered += 1;
        } else if (aside) {
          sum += weight * aside.worth * weights.aside;
          covered += weight * weights.aside;
        }
      });
      const coverage = covered / all;
      const phrase = plan.phrase !== null && passage.entry.body.text.includes(plan.phrase) ? weights.phrase : 0;
      const holds = asked.filter((aspect) => answersAspect(passage.entry.record.text, aspect)).length;
      const way = asked.length > 0 ? (weights.asked * holds) / asked.length : 0;
      const score = (sum / Math.max(covered, Number.EPSILON) + phrase + way) * coverage * coverage;
      return { passage, score, coverage, full: answered === plan.slots.length };
    });
    const ordered = [...own].sort((a, b) => b.score - a.score || a.passage.order - b.passage.order);
    const [top] = ordered;
    if (!top) return [];
    const clause = ordered.find(({ passage }) => passage.entry.record.kind !== "heading") ?? top;
    const others = ordered.slice(1).reduce((sum, { score }) => sum + score, 0);
    const found = beside.flatMap((answer) => answer ?? []);
    const total = top.score + weights.others * Math.min(others, top.score);
    const ranked = {
      section,
      passage: clause.passage,
      passages: [...passages].sort((a, b) => a.order - b.order),
      score: Math.min(1, total / highest(weights)),
      how: found.reduce<How>((how, answer) => bolder(how, answer.how), "literal"),
      terms: [...new Set(found.flatMap(({ terms }) => terms))],
      numbered: false,
      coverage: Math.max(0, ...own.map(({ coverage }) => coverage)),
      full: own.some(({ full }) => full),
    };
    return [ranked];
  });
  return select(scored, plan, weights).sort((a, b) => b.score - a.score || a.section.order - b.section.order);
}

/** Upper bound of an answer's worth before it is scaled to 1. */
const highest = (weights: Weights) => 1 + weights.underHeading + weights.defines + weights.density + weights.phrase;

/** How much each slot says of what is asked: the rarer its terms and the longer its word, the more. */
export function raritiesOf(slots: readonly Slot[], corpus: Corpus, weights: Weights): readonly number[] {
  return slots.map(({ word, alternatives }) => {
    const found = new Set(alternatives.flatMap((alternative) => passagesWith(alternative, corpus)));
    return rarity(found.size, corpus.passages.length) ** weights.rarity * Math.sqrt(word.length);
  });
}

/** How rare an answer is: near log(n) for one passage, small for what stands everywhere. */
const rarity = (found: number, all: number) => Math.log(1 + all / Math.max(found, 1));

/** Sections that answer everything, if there are any; else those near the best. */
function select(scored: readonly Scored[], plan: Plan, weights: Weights): Scored[] {
  const full = scored.filter((candidate) => candidate.full);
  const joined =
    plan.need === "near" ? full.filter(({ passages }) => passages.some((one) => standTogether(plan.slots, one))) : full;
  if (joined.length > 0 && plan.need !== "most") return joined;
  // A word that the synonyms know names a topic of the policy: 银行卡安全. Words that merely stand in the text must stand together.
  if (plan.need === "near" && !plan.slots.some(isTopic)) return [];
  const most = Math.max(0, ...scored.map(({ coverage }) => coverage));
  return scored.filter(({ coverage }) => coverage >= most * weights.shareOfBest);
}

/** Whether the synonyms know the word. */
const isTopic = ({ alternatives }: Slot) => alternatives.some(({ how }) => how === "synonym");

/** The passages whose bodies answer a slot, each with its best alternative. */
function answersTo(slot: Slot, corpus: Corpus, weights: Weights): ReadonlyMap<Passage, Answer> {
  const answers = new Map<Passage, Answer>();
  for (const alternative of slot.alternatives) {
    for (const passage of passagesWith(alternative, corpus)) {
      const known = answers.get(passage);
      const worth = worthOf(alternative, passage, weights);
      answers.set(passage, {
        worth: Math.max(known?.worth ?? 0, worth),
        how: known ? surer(known.how, alternative.how) : alternative.how,
        terms: [...(known?.terms ?? []), ...(alternative.how === "facts" ? [] : [alternative.term])],
      });
    }
  }
  return answers;
}

/** The passages that an alternative answers: by their text, or by what editors call them. */
const passagesWith = ({ term, how }: Alternative, corpus: Corpus) =>
  how === "facts" ? corpus.withHint(term) : corpus.withTerm(term);

function worthOf({ term, weight, how }: Alternative, { entry, path }: Passage, weights: Weights): number {
  if (how === "facts") return weight;
  const { text } = entry.body;
  const times = positionsOf(text, term).length;
  const share = Math.min(1, (times * term.length) / text.length);
  const { kind } = entry.record;
  const heading = kind === "heading" ? weights.isHeading * share : path.includes(term) ? weights.underHeading : 0;
  const defines = kind === "definition" && text.startsWith(term) && entry.record.term?.length === term.length;
  const saturation = weights.saturation * Math.min(1, SHORT / term.length);
  return weight * (times / (times + saturation) + heading + (defines ? weights.defines : 0) + weights.density * share);
}

/** Beyond so many characters a term is so particular that its first occurrence says nearly all. */
const SHORT = 4;

/** A slot may also be answered by the headings above, when the body answers another one. */
function underHeading(slot: Slot, passage: Passage, weights: Weights): Answer | null {
  const alternative = slot.alternatives.find(({ term, how }) => how !== "facts" && passage.path.includes(term));
  return alternative ? { worth: alternative.weight * weights.underHeading, how: alternative.how, terms: [] } : null;
}

const best = (answers: readonly (Answer | null)[]) =>
  answers.reduce((known, answer) => (answer && (known === null || answer.worth > known.worth) ? answer : known), null);

const bolder = (a: How, b: How) => (HOWS.indexOf(a) >= HOWS.indexOf(b) ? a : b);
const surer = (a: How, b: How) => (HOWS.indexOf(a) <= HOWS.indexOf(b) ? a : b);
