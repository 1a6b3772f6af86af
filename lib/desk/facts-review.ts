import { isAccountable } from "../facts/check-coverage";
import { clausesOfFact, entriesOf, type FactEntry } from "../facts/entries";
import { type Evidence, type Facts, factsSchema, LIST_NAMES, type ListName } from "../facts/model";
import { type Replacement, rewordedFact } from "../facts/replace-words";
import { quotesOf, valuesOf } from "../facts/words";
import { blocksById } from "../policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "../policy/model";
import { blockText, unreachable } from "../policy/text";

/** The facts of a draft, as a person goes through them. */
export interface FactsReview {
  /** The text that the facts are of. */
  readonly document: PolicyDocument;
  readonly facts: Facts;
  /** Clauses that brought words which nobody has looked at. */
  readonly open: readonly BlockId[];
  /** Whether anything was decided: it would be lost with the page. */
  readonly touched: boolean;
}

/** What a person does with the facts of a draft. */
export type FactsStep =
  | { readonly kind: "confirmed"; readonly id: string }
  /** Its words are others now; a quote that stands in another clause takes that clause with it. */
  | { readonly kind: "reworded"; readonly id: string; readonly replacements: readonly Replacement[] }
  | { readonly kind: "dropped"; readonly id: string }
  | { readonly kind: "added"; readonly list: ListName; readonly fact: Readonly<Record<string, unknown>> }
  /** The clause holds no fact, and why. */
  | { readonly kind: "factless"; readonly clause: BlockId; readonly why: string }
  /** What joined the clause is in its facts already. */
  | { readonly kind: "seen"; readonly clause: BlockId };

/** A fact that waits for a person, with the words of it that its clauses have no more. */
export interface WaitingFact {
  readonly entry: FactEntry;
  readonly missing: readonly string[];
}

/** What waits: facts of changed clauses, facts that lost words, and clauses that nobody has accounted for. */
export interface FactsQueue {
  readonly kept: number;
  readonly review: readonly WaitingFact[];
  readonly broken: readonly WaitingFact[];
  readonly clauses: readonly BlockId[];
}

/** Words of a fact that none of its clauses has, quotes that are not in their own clause among them; each once. */
export function missingWords(entry: FactEntry, document: PolicyDocument): readonly string[] {
  const blocks = blocksById(document.blocks);
  const textOf = (clause: BlockId) => {
    const block = blocks.get(clause);
    return block === undefined ? "" : blockText(block);
  };
  const own = clausesOfFact(entry.fact).map(textOf);
  const quotes = quotesOf(entry).filter(({ text }, at) => !textOf(entry.fact.at[at]?.clause ?? "").includes(text));
  const values = valuesOf(entry).filter(({ text }) => !own.some((clause) => clause.includes(text)));
  return [...new Set([...values, ...quotes].map(({ text }) => text))];
}

export function queueOf({ document, facts, open }: FactsReview): FactsQueue {
  const entries = entriesOf(facts);
  const waiting = entries.flatMap((entry) => {
    const missing = missingWords(entry, document);
    return entry.fact.unconfirmed || missing.length > 0 ? [{ entry, missing }] : [];
  });
  const covered = new Set([
    ...entries.flatMap(({ fact }) => clausesOfFact(fact)),
    ...facts.factless.map(({ clause }) => clause),
  ]);
  const clauses = document.blocks.filter(
    (block) => isAccountable(block) && (open.includes(block.id) || !covered.has(block.id)),
  );
  return {
    kept: entries.length - waiting.length,
    review: waiting.filter(({ missing }) => missing.length === 0),
    broken: waiting.filter(({ missing }) => missing.length > 0),
    clauses: clauses.map(({ id }) => id),
  };
}

/** How much waits for a person. */
export const waitingIn = ({ review, broken, clauses }: FactsQueue): number =>
  review.length + broken.length + clauses.length;

/** The review after a step; the same one when the step cannot be made, as where a fact with missing words is confirmed. */
export function afterStep(review: FactsReview, step: FactsStep): FactsReview {
  const { facts, document, open } = review;
  const made = (next: Facts | null, left: readonly BlockId[] = open): FactsReview =>
    next === null ? review : { document, facts: next, open: left, touched: true };
  switch (step.kind) {
    case "confirmed": {
      const entry = entriesOf(facts).find(({ fact }) => fact.id === step.id);
      if (entry === undefined || missingWords(entry, document).length > 0) return review;
      return made(changed(facts, step.id, (fact) => [{ ...fact, unconfirmed: false }]));
    }
    case "reworded":
      return made(
        changed(facts, step.id, (fact) => [
          withItsClauses({ ...rewordedFact(fact, step.replacements), unconfirmed: true }, document),
        ]),
      );
    case "dropped":
      return made(changed(facts, step.id, () => []));
    case "added": {
      const next = parsed({ ...facts, [step.list]: [...facts[step.list], step.fact] });
      const at = next?.[step.list].at(-1)?.at ?? [];
      const clauses = at.map(({ clause }) => clause);
      return made(
        next === null ? null : { ...next, factless: next.factless.filter(({ clause }) => !clauses.includes(clause)) },
        open.filter((clause) => !clauses.includes(clause)),
      );
    }
    case "factless": {
      if (step.why.trim() === "") return review;
      const others = facts.factless.filter(({ clause }) => clause !== step.clause);
      const left = open.filter((clause) => clause !== step.clause);
      return made({ ...facts, factless: [...others, { clause: step.clause, why: step.why.trim() }] }, left);
    }
    case "seen":
      return made(
        facts,
        open.filter((clause) => clause !== step.clause),
      );
    default:
      return unreachable(step);
  }
}

const parsed = (facts: unknown): Facts | null => factsSchema.safeParse(facts).data ?? null;

/** The facts with one of them changed, or left out. */
function changed(
  facts: Facts,
  id: string,
  change: (fact: Facts[ListName][number]) => readonly Readonly<Record<string, unknown>>[],
): Facts | null {
  const lists = LIST_NAMES.map((list) => {
    const own: readonly Facts[ListName][number][] = facts[list];
    return [list, own.flatMap((fact): readonly unknown[] => (fact.id === id ? change(fact) : [fact]))] as const;
  });
  return parsed({ ...facts, ...Object.fromEntries(lists) });
}

/** Each quote with the clause that has it: its own if it still does, else the one clause of the text that does. */
function withItsClauses(fact: Readonly<Record<string, unknown>>, document: PolicyDocument) {
  const at: readonly unknown[] = Array.isArray(fact.at) ? fact.at : [];
  const texts = document.blocks.map((block) => ({ id: block.id, text: blockText(block) }));
  return {
    ...fact,
    at: at.map((one) => {
      if (!isEvidence(one)) return one;
      const having = texts.filter(({ text }) => text.includes(one.quote));
      const [only] = having;
      const own = having.some(({ id }) => id === one.clause);
      return own || having.length !== 1 || only === undefined ? one : { ...one, clause: only.id };
    }),
  };
}

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === "object" && value !== null && "clause" in value && "quote" in value;
