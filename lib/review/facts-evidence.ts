import type { ChangeId } from "../compare/model";
import { classOf } from "../facts/diff/classes";
import type { FactChange } from "../facts/diff/entry";
import { type ChangeEvidence, contradictions } from "../facts/diff/evidence";
import type { ChangeClass } from "../policy/model";
import { factsDiffStrings } from "../strings/facts-diff";
import { reviewStrings as say } from "../strings/review";
import type { Suggestion } from "./clue";
import type { DecisionProblem } from "./decisions";
import { DUTY_LEVELS, dutyOf } from "./duty";

/** What the facts of both versions say of each change of the text; nothing of a change that they do not touch. */
export type FactsOfChanges = ReadonlyMap<ChangeId, readonly FactChange[]>;

export const factsOfChanges = (evidence: readonly ChangeEvidence[]): FactsOfChanges =>
  new Map(evidence.map(({ change, entries }) => [change.id, entries]));

/** What one entry says, in a sentence, e.g. 清单里新增接收方“快递公司”。 */
export const printedFact = ({ kind, before, after }: Pick<FactChange, "kind" | "before" | "after">): string =>
  factsDiffStrings.evidence(kind, before, after);

/** How grave a class is by itself: the place of its duty, then of its row. */
const gravity = (cls: ChangeClass) => DUTY_LEVELS.indexOf(dutyOf(cls)?.level ?? "none");

/**
 * The class of a change that its facts make evident: of several the gravest, and the first of those that weigh alike.
 * @returns null where they suggest none
 */
export function factsSuggestion(entries: readonly FactChange[]): Suggestion | null {
  const telling = entries.flatMap((entry) => {
    const cls = classOf(entry.kind);
    return cls === null ? [] : [{ cls, entry }];
  });
  const [first, ...others] = telling;
  if (first === undefined) return null;
  const gravest = others.reduce((best, one) => (gravity(one.cls) > gravity(best.cls) ? one : best), first);
  const why = [...new Set(telling.filter(({ cls }) => cls === gravest.cls).map(({ entry }) => printedFact(entry)))];
  return { class: gravest.cls, why: why.slice(0, MOST).join("") };
}

/** How many facts are told as evidence: one is enough to look, and the change shows all of them. */
const MOST = 3;

/**
 * What is suggested for a change by its words and by its facts. Words that say nothing changed but how it is put give way
 * to facts that did.
 */
export function suggestedClass(ofWords: Suggestion | null, entries: readonly FactChange[]): Suggestion | null {
  if (ofWords !== null && contradictions(ofWords.class, entries).length === 0) return ofWords;
  return factsSuggestion(entries) ?? ofWords;
}

/** Why a class cannot stand beside the facts of its change; nothing where it can. */
export function factsProblems(
  change: ChangeId,
  cls: ChangeClass,
  entries: readonly FactChange[],
): readonly DecisionProblem[] {
  const denying = contradictions(cls, entries);
  if (denying.length === 0) return [];
  const facts = [...new Set(denying.map(printedFact))].slice(0, MOST);
  return [{ rule: "class-against-facts", severity: "error", change, message: say.classAgainstFacts(cls, facts) }];
}
