import { type Corpus, type Passage, positionsOf } from "./corpus";
import { WAYS } from "./language";
import type { Plan } from "./plan/plan";
import { type Alternative, HOWS, type How, type Slot } from "./plan/resolution";
import { standTogether } from "./together";

/** A passage that answers a plan. */
export interface Ranked {
  readonly passage: Passage;
  /** Above 0, at most 1; only comparable within one search. */
  readonly score: number;
  /** The boldest step that was needed for this passage. */
  readonly how: How;
  /** The terms that stand in the passage's body. */
  readonly terms: readonly string[];
}

/** A term once is worth .63 of endless times: the second occurrence says less than the first. */
const SATURATION = 0.6;
/** Beyond so many characters a term is so particular that its first occurrence says nearly all. */
const SHORT = 4;
/** A heading over the clause names the subject of everything under it. */
const UNDER_HEADING = 0.3;
/** The clause is a heading itself; scaled by how much of the heading the term is. */
const IS_HEADING = 0.55;
/** The clause defines just this term. */
const DEFINES = 0.7;
/** A short clause about the term is a better answer than a long one that mentions it. */
const DENSITY = 0.12;
/** The question is how or where to do something, and the clause says what the reader can do. */
const WAY = 0.1;
/** The words stand together, in the order typed. */
const PHRASE = 0.25;
/** In a sentence, a passage must answer this share of what the best passage answers. */
const SHARE_OF_BEST = 0.5;
/** A sentence whose best passage answers less is about something else: 商品质量问题 is three words of three clauses. */
const LEAST_COVERAGE = 0.4;
/** Upper bound of an answer's worth before it is scaled to 1. */
const HIGHEST = 1 + UNDER_HEADING + DEFINES + DENSITY + PHRASE;

interface Answer {
  readonly worth: number;
  readonly how: How;
  readonly terms: readonly string[];
}

/**
 * Orders the passages that answer a plan: rarity × saturated frequency × certainty, a bonus for headings, and the share
 * of the query that is answered, squared. Passages of equal score keep the order of the text.
 * @param seeksWay whether the query asks how or where to do something; a passage that tells the reader comes before one
 * that tells what is done with the data
 */
export function rank(plan: Plan, corpus: Corpus, seeksWay = false): readonly Ranked[] {
  if (plan.slots.length === 0) return [];
  const answers = plan.slots.map((slot) => answersTo(slot, corpus));
  const rarities = plan.slots.map(({ word }, index) => {
    return rarity(answers[index]?.size ?? 0, corpus.passages.length) * Math.sqrt(word.length);
  });
  const unknown = plan.unknown.reduce((sum, word) => sum + word.length, 0);
  const known = plan.slots.reduce((sum, slot) => sum + slot.word.length, 0);
  // An unknown stretch weighs as much as a known one of its length.
  const all = rarities.reduce((sum, weight) => sum + weight, 0) * (1 + unknown / Math.max(known, 1));
  const touched = new Set(answers.flatMap((found) => [...found.keys()]));
  const scored: (Ranked & { readonly coverage: number; readonly full: boolean })[] = [];
  for (const passage of touched) {
    let sum = 0;
    let covered = 0;
    let answered = 0;
    let how: How = "literal";
    const terms: string[] = [];
    plan.slots.forEach((slot, index) => {
      const answer = answers[index]?.get(passage) ?? underHeading(slot, passage);
      if (!answer) return;
      const weight = rarities[index] ?? 0;
      sum += weight * answer.worth;
      covered += weight;
      answered += 1;
      how = bolder(how, answer.how);
      terms.push(...answer.terms);
    });
    const coverage = covered / all;
    const phrase = plan.phrase !== null && passage.entry.body.text.includes(plan.phrase) ? PHRASE : 0;
    const way = seeksWay && tellsWay(passage) ? WAY : 0;
    const score = (sum / Math.max(covered, Number.EPSILON) + phrase + way) * coverage * coverage;
    const full = answered === plan.slots.length;
    scored.push({ passage, score: Math.min(1, score / HIGHEST), how, terms, coverage, full });
  }
  return select(scored, plan)
    .sort((a, b) => b.score - a.score || a.passage.order - b.passage.order)
    .map(({ passage, score, how, terms }) => ({ passage, score, how, terms }));
}

/** Passages that answer everything, if there are any or the plan demands it; else those near the best. */
function select<T extends { readonly passage: Passage; readonly coverage: number; readonly full: boolean }>(
  scored: readonly T[],
  plan: Plan,
): T[] {
  const full = scored.filter((candidate) => candidate.full);
  const joined = plan.need === "near" ? full.filter(({ passage }) => standTogether(plan.slots, passage)) : full;
  if (joined.length > 0 && plan.need !== "most") return joined;
  // A word that the synonyms know names a topic of the policy, so that its clauses answer whatever is asked of it:
  // 银行卡安全. Words that merely stand in the text must stand together.
  const topical = plan.need === "near" && plan.slots.length > 1 && plan.slots.some(isTopic);
  if (!topical && plan.need !== "most" && (full.length > 0 || plan.slots.length === 1)) return [];
  const best = Math.max(0, ...scored.map(({ coverage }) => coverage));
  // Words typed apart may stand apart; pieces that the planner cut and no passage joins were cut wrongly.
  if (plan.need !== "most" && !topical && !plan.typed && best < 0.6) return [];
  if (!plan.typed && best < LEAST_COVERAGE) return [];
  return scored.filter(({ coverage }) => coverage >= best * SHARE_OF_BEST);
}

const tellsWay = ({ entry }: Passage) => WAYS.some((words) => entry.body.text.includes(words));

/** Whether the synonyms know the word. */
const isTopic = ({ alternatives }: Slot) => alternatives.some(({ how }) => how === "synonym");

/** The passages whose bodies answer a slot, each with its best alternative. */
function answersTo(slot: Slot, corpus: Corpus): ReadonlyMap<Passage, Answer> {
  const answers = new Map<Passage, Answer>();
  for (const alternative of slot.alternatives) {
    for (const passage of corpus.withTerm(alternative.term)) {
      const known = answers.get(passage);
      const worth = worthOf(alternative, passage);
      answers.set(passage, {
        worth: Math.max(known?.worth ?? 0, worth),
        how: known ? surer(known.how, alternative.how) : alternative.how,
        terms: [...(known?.terms ?? []), alternative.term],
      });
    }
  }
  return answers;
}

function worthOf({ term, weight }: Alternative, { entry, path }: Passage): number {
  const { text } = entry.body;
  const times = positionsOf(text, term).length;
  const share = Math.min(1, (times * term.length) / text.length);
  const heading = entry.record.kind === "heading" ? IS_HEADING * share : path.includes(term) ? UNDER_HEADING : 0;
  const defines =
    entry.record.kind === "definition" && text.startsWith(term) ? definitionShare(entry.record.term, term) : 0;
  const saturation = SATURATION * Math.min(1, SHORT / term.length);
  return weight * (times / (times + saturation) + heading + defines + DENSITY * share);
}

/** The whole term counts wholly, its beginning not at all: 个人信息 is not 个人. */
const definitionShare = (defined: string | undefined, term: string) => (defined?.length === term.length ? DEFINES : 0);

/** A slot may also be answered by the headings above, when the body answers another one. */
function underHeading(slot: Slot, passage: Passage): Answer | null {
  const alternative = slot.alternatives.find(({ term }) => passage.path.includes(term));
  return alternative ? { worth: alternative.weight * UNDER_HEADING, how: alternative.how, terms: [] } : null;
}

/** How rare an answer is: near log(n) for one passage, small for what stands everywhere. */
const rarity = (found: number, all: number) => Math.log(1 + all / Math.max(found, 1));

const bolder = (a: How, b: How) => (HOWS.indexOf(a) >= HOWS.indexOf(b) ? a : b);
const surer = (a: How, b: How) => (HOWS.indexOf(a) <= HOWS.indexOf(b) ? a : b);
