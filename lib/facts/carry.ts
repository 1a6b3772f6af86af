import { comparePolicies } from "../compare/compare-policies";
import type { PolicyDiff } from "../compare/model";
import type { Block, BlockId, PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import { isAccountable } from "./check-coverage";
import { QUOTE_LIMIT } from "./check-evidence";
import { type ClausePairs, type Counterpart, pairedClauses } from "./clause-pairs";
import { clausesOfFact, entriesOf, type FactEntry } from "./entries";
import { bringsData } from "./lexicon";
import type { Evidence, Facts } from "./model";
import { carriedFacts, type Replacement } from "./replace-words";
import { spelledIn } from "./respell";
import { dataOf, type FactWords, quotesOf, vagueOf, valuesOf } from "./words";

/**
 * What became of a fact. `kept` (沿用): every clause it rests on says the same. `review` (需确认): a clause changed, yet holds
 * every word of the fact. `broken` (失配): words of it are gone.
 */
export interface CarriedFact {
  readonly state: "kept" | "review" | "broken";
  readonly entry: FactEntry;
  /** The words that are gone, values before quotes, each once. */
  readonly missing: readonly string[];
}

export interface Carry {
  readonly carried: readonly CarriedFact[];
  /**
   * Clauses of the newer version that nobody has accounted for: new ones, those whose every fact is lost, and those that
   * words which speak of information have joined. In the order of the text.
   */
  readonly unaccounted: readonly BlockId[];
  /** The facts in the words of the newer version, what is not kept marked as unconfirmed. */
  readonly facts: Facts;
}

/** What is known of the newer version when a fact is carried. */
interface Target {
  readonly pairs: ClausePairs;
  readonly fromTexts: ReadonlyMap<BlockId, string>;
  /** Clauses of the newer version that are new or changed: where a sentence may have gone. */
  readonly changed: readonly Block[];
}

/** A quote this short may stand anywhere by chance. */
const ENOUGH_TO_FIND = 8;

const NOWHERE: Counterpart = { kind: "gone", blocks: [] };

/**
 * Carries facts from one version to another: clauses are paired as the comparison pairs them, and a fact goes with its
 * clauses. Nothing is guessed: whatever rests on a changed clause waits for a person.
 * @param facts those of `from`, right of its text
 * @param fingerprint the newer version's, which the carried facts get
 * @param diff the comparison of both, where it is known already
 */
export function carryFacts(
  facts: Facts,
  from: PolicyDocument,
  to: PolicyDocument,
  fingerprint: string,
  diff: PolicyDiff = comparePolicies(from, to),
): Carry {
  const pairs = pairedClauses(diff);
  const kept = new Set([...pairs.counterparts.values()].flatMap(({ kind, blocks }) => (kind === "kept" ? blocks : [])));
  const target: Target = {
    pairs,
    fromTexts: new Map(from.blocks.map((block) => [block.id, blockText(block)])),
    changed: to.blocks.filter((block) => !kept.has(block)),
  };
  const entries = entriesOf(facts);
  const forms = new Set(entries.flatMap((entry) => dataOf(entry).map(({ form }) => form)));
  const results = entries.map((entry) => carryOne(entry, target));
  const factless = facts.factless.flatMap((one) => {
    const { kind, blocks } = pairs.counterparts.get(one.clause) ?? NOWHERE;
    return kind === "kept" ? blocks.map(({ id }) => ({ ...one, clause: id })) : [];
  });
  const held = new Set([...results.flatMap(({ clauses }) => clauses), ...factless.map(({ clause }) => clause)]);
  const unaccounted = to.blocks.filter(isAccountable).flatMap(({ id }) => {
    const joined = pairs.joined.get(id);
    const said = held.has(id) && (joined === undefined || !bringsData(joined.text, forms));
    return said ? [] : [id];
  });
  return {
    carried: results.map(({ state, entry, missing }) => ({ state, entry, missing })),
    unaccounted,
    facts: carriedFacts({ ...facts, version: to.version, fingerprint, factless }, results, pairs.counterparts),
  };
}

interface Result extends CarriedFact {
  readonly replacements: readonly Replacement[];
  readonly evidence: readonly Evidence[];
  /** The clauses of the newer version that the fact rests on. */
  readonly clauses: readonly BlockId[];
}

/** What a quote may take of a value. */
const quoteOf = (words: string) => words.slice(0, QUOTE_LIMIT);

function carryOne(entry: FactEntry, target: Target): Result {
  const { counterparts } = target.pairs;
  const { fact } = entry;
  const quotes = quotesOf(entry);
  const found = new Map<BlockId, readonly Block[]>();
  let changed = expandedChanged(entry, counterparts);
  const missing: string[] = [];
  const replacements: Replacement[] = [];
  const lost: string[] = [];
  const clauses = new Set<BlockId>();

  for (const [index, { clause }] of fact.at.entries()) {
    const counterpart = counterparts.get(clause) ?? NOWHERE;
    const words = quotes[index];
    if (words === undefined) continue;
    if (counterpart.kind !== "kept") changed = true;
    const held = placeOf(words.text, counterpart.blocks) ?? moved(words.text, target.changed);
    const known = found.get(clause) ?? counterpart.blocks;
    if (held === null) {
      lost.push(words.text);
      found.set(clause, known);
      const [first] = counterpart.blocks;
      if (first) replacements.push({ keys: ["at", index, "clause"], text: first.id });
      for (const { id } of counterpart.blocks) clauses.add(id);
      continue;
    }
    if (!counterpart.blocks.includes(held.block)) changed = true;
    found.set(clause, [...new Set([...known, held.block])]);
    clauses.add(held.block.id);
    for (const { id } of counterpart.blocks) clauses.add(id);
    replacements.push({ keys: ["at", index, "clause"], text: held.block.id }, { keys: words.keys, text: held.text });
  }

  const at = new Set(replacements.flatMap(({ keys, text }) => (keys[2] === "clause" && text !== null ? [text] : [])));
  const evidence: Evidence[] = [];
  const findValue = (words: FactWords) => {
    const origins = clausesOfFact(fact).filter((clause) => target.fromTexts.get(clause)?.includes(words.text));
    const blocks = (origins.length > 0 ? origins : clausesOfFact(fact)).flatMap((clause) => found.get(clause) ?? []);
    return placeOf(words.text, blocks);
  };
  for (const words of valuesOf(entry)) {
    const held = findValue(words);
    if (held === null) missing.push(words.text);
    else {
      replacements.push({ keys: words.keys, text: held.text });
      // A clause that was divided may hold the quote in one part and the value in the other.
      if (!at.has(held.block.id)) evidence.push({ clause: held.block.id, quote: quoteOf(held.text) });
      at.add(held.block.id);
    }
  }
  // Words that leave something open stand for nothing: what no longer leaves it open is dropped.
  for (const words of vagueOf(entry)) replacements.push({ keys: words.keys, text: findValue(words)?.text ?? null });

  const gone = [...new Set([...missing, ...lost])];
  const state = gone.length > 0 ? "broken" : changed ? "review" : "kept";
  return { state, entry, missing: gone, replacements, evidence, clauses: [...clauses] };
}

/** Whether a definition that says what a fact's words stand for says something else now. */
function expandedChanged({ list, fact }: FactEntry, counterparts: ClausePairs["counterparts"]): boolean {
  if (list !== "collection") return false;
  return fact.expands.some((clause) => counterparts.get(clause)?.kind !== "kept");
}

interface Held {
  readonly block: Block;
  readonly text: string;
}

function placeOf(words: string, blocks: readonly Block[]): Held | null {
  for (const block of blocks) if (blockText(block).includes(words)) return { block, text: words };
  for (const block of blocks) {
    const text = spelledIn(blockText(block), words);
    if (text !== null) return { block, text };
  }
  return null;
}

/** A sentence that left its clause for another: the one changed clause that has the quote. */
function moved(quote: string, changed: readonly Block[]): Held | null {
  if (quote.length < ENOUGH_TO_FIND) return null;
  const places = changed.flatMap((block) => placeOf(quote, [block]) ?? []);
  const [place] = places;
  return places.length === 1 && place !== undefined ? place : null;
}

/** The ids of facts in one state. */
export const idsIn = ({ carried }: Pick<Carry, "carried">, state: CarriedFact["state"]): readonly string[] =>
  carried.flatMap((one) => (one.state === state ? [one.entry.fact.id] : []));
