import { type Aspect, answersAspect } from "./asked";
import { type Passage, positionsOf } from "./corpus";
import type { Slot } from "./plan/resolution";
import type { Section } from "./section";
import { type Match, type Snippet, sentencesOf, snippetAround, weightOf } from "./snippet";
import type { Weights } from "./weights";

/** A part of a clause that a result shows. */
export interface Excerpt {
  readonly passage: Passage;
  readonly snippet: Snippet;
}

/** What a result shows of its section. */
export interface Shown extends Excerpt {
  /** What stands with it: the first items of the list that it leads to, or the next best sentences of the section. */
  readonly items: readonly Excerpt[];
}

/** What was looked for, with how much each part says. */
export interface Sought {
  readonly slots: readonly Slot[];
  readonly rarities: readonly number[];
  readonly asked: readonly Aspect[];
}

interface Candidate extends Excerpt {
  readonly items: readonly Excerpt[];
  readonly worth: number;
}

/** More items than these are read in the text. */
const MOST_ITEMS = 3;
/** A further sentence is shown when it says this share of what the best one says. */
const FURTHER = 0.15;
/** Of equal sentences the earlier one is the better answer; the text goes from the rule to its details. */
const EARLIER = 0.05;

/**
 * The sentence of a section that says most of what is sought: its distinct and rare words, and the way, the term or the fee that
 * is asked for. A sentence that leads to a list stands for the list.
 * @param only the clause that has to be shown, when its number was asked for
 * @param further how many more sentences may be shown
 */
export function shownOf(
  section: Section,
  only: Passage | null,
  further: number,
  sought: Sought,
  weights: Weights,
): Shown | null {
  const clauses = section.clauses.length > 0 ? section.clauses : section.below ? [section.below] : [];
  const candidates = clauses
    .flatMap((passage, at) =>
      only === null || only === passage ? candidatesIn(passage, at, clauses, sought, weights) : [],
    )
    .sort((a, b) => b.worth - a.worth);
  const [best] = candidates;
  if (!best) return null;
  const items: Excerpt[] = [...best.items];
  // A list takes the place of one further sentence.
  const most = best.items.length > 0 ? best.items.length + further - 1 : further;
  for (const next of candidates.slice(1)) {
    if (items.length >= most || next.worth < best.worth * FURTHER) break;
    if ([best, ...items].every((shown) => apart(shown, next))) items.push(next);
  }
  return { ...best, items: items.sort((a, b) => a.passage.order - b.passage.order) };
}

const apart = (a: Excerpt, b: Excerpt) =>
  a.passage !== b.passage || a.snippet.end <= b.snippet.start || b.snippet.end <= a.snippet.start;

function candidatesIn(
  passage: Passage,
  at: number,
  clauses: readonly Passage[],
  sought: Sought,
  weights: Weights,
): readonly Candidate[] {
  const { text } = passage.entry.record;
  const matches = matchesIn(passage, sought);
  const called = calledSo(passage, sought);
  const items = itemsAfter(clauses, at, sought);
  return sentencesOf(text).map((sentence) => {
    const inside = matches.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const leads = items.length > 0 && sentence.end === text.length;
    const words = text.slice(sentence.start, sentence.end) + (leads ? items.map(textOf).join("") : "");
    const listed = leads ? items.flatMap((item) => matchesIn(item, sought)).map(inItem) : [];
    const held = sought.asked.filter((aspect) => answersAspect(words, aspect)).length;
    return {
      passage,
      snippet: snippetAround(text, sentence, matches),
      items: leads ? items.map((item) => excerptOf(item, sought)) : [],
      worth: weightOf([...inside, ...listed, ...called]) + weights.sentenceAsked * held - at * EARLIER,
    };
  });
}

/** An item that alone has what is sought is shown itself, and not the words that lead to it. */
const inItem = (match: Match): Match => ({ ...match, weight: match.weight * 0.9 });

const textOf = ({ entry }: Passage) => entry.record.text;

function excerptOf(passage: Passage, sought: Sought): Excerpt {
  const text = textOf(passage);
  const matches = matchesIn(passage, sought);
  const sentences = sentencesOf(text);
  const sentence = sentences.find(({ start, end }) =>
    matches.some((match) => match.start >= start && match.end <= end),
  );
  return { passage, snippet: snippetAround(text, sentence ?? sentences[0] ?? { start: 0, end: text.length }, matches) };
}

function matchesIn({ entry }: Passage, { slots, rarities }: Sought): readonly Match[] {
  const { text, starts, ends } = entry.body;
  return slots.flatMap(({ alternatives }, slot) =>
    alternatives.flatMap(({ term, weight, how }) =>
      how === "facts"
        ? []
        : positionsOf(text, term).map((at) => ({
            slot,
            weight: weight * (rarities[slot] ?? 0),
            start: starts[at] ?? 0,
            end: ends[at + term.length - 1] ?? 0,
          })),
    ),
  );
}

/** What is asked by a name that editors give the clause counts for each of its sentences. */
function calledSo({ entry }: Passage, { slots, rarities }: Sought): readonly Match[] {
  return slots.flatMap(({ alternatives }, slot) => {
    const name = alternatives.find(({ term, how }) => how === "facts" && entry.record.hints?.includes(term));
    return name ? [{ slot, weight: name.weight * (rarities[slot] ?? 0), start: 0, end: 0 }] : [];
  });
}

/** The items that a clause ending in a colon leads to; where there are more, those that answer come first. */
function itemsAfter(clauses: readonly Passage[], at: number, sought: Sought): readonly Passage[] {
  if (!/[：:]\s*$/u.test(clauses[at]?.entry.record.text ?? "")) return [];
  const items: Passage[] = [];
  for (const clause of clauses.slice(at + 1)) {
    if (clause.entry.record.kind !== "item") break;
    items.push(clause);
  }
  const answering = new Set(items.filter((item) => matchesIn(item, sought).length > 0).slice(0, MOST_ITEMS));
  for (const item of items) if (answering.size < MOST_ITEMS) answering.add(item);
  return items.filter((item) => answering.has(item));
}
