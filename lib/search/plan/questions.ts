import { QUESTION_WORDS } from "../language";
import type { Sources } from "./resolution";

/** A part of a sentence as the planner cut it. */
export interface Cut {
  readonly kind: "content" | "function" | "unknown";
  readonly text: string;
  /** How many characters of the sentence it takes; more than its text has when function words stand inside. */
  readonly length: number;
}

/**
 * Makes one piece of a question word and the word it asks about, wherever the synonyms know the two as one: 多久 and 答复
 * in 多久能给我答复 are 多久答复. A question word counts as the first of its family, so 几天能回复 is 多久回复.
 * @param cuts all cuts of a sentence in their order
 * @returns the cuts, of which some content or unknown ones are now content; the others unchanged
 */
export function joinQuestions(cuts: readonly Cut[], { thesaurus, corpus }: Sources): readonly Cut[] {
  const joined = [...cuts];
  cuts.forEach(({ kind, text }, at) => {
    const family = kind === "function" ? QUESTION_WORDS.find((words) => words.includes(text)) : undefined;
    const question = family?.[0];
    if (question === undefined) return;
    const after = nearest(cuts, at, 1);
    const before = nearest(cuts, at, -1);
    const candidates = [
      ...(after === null ? [] : [{ place: after, known: question + (cuts[after]?.text ?? "") }]),
      ...(before === null ? [] : [{ place: before, known: (cuts[before]?.text ?? "") + question }]),
      ...(before === null ? [] : [{ place: before, known: question + (cuts[before]?.text ?? "") }]),
    ];
    const found = candidates.find(({ known }) => thesaurus.termsFor(known).some(corpus.has));
    if (found) joined[found.place] = { kind: "content", text: found.known, length: found.known.length };
  });
  return joined;
}

/** The next cut in one direction that is no function word. */
function nearest(cuts: readonly Cut[], from: number, step: 1 | -1): number | null {
  let at = from + step;
  while (cuts[at]?.kind === "function") at += step;
  return cuts[at] === undefined ? null : at;
}
