import type { BlockId } from "../policy/model";
import type { Counterpart } from "./clause-pairs";
import type { FactEntry } from "./entries";
import { type Evidence, type Facts, factsSchema } from "./model";

/** Words of a fact as another version writes them; null when they are to be left out of their list. */
export interface Replacement {
  readonly keys: readonly (string | number)[];
  readonly text: string | null;
}

/** What became of a fact, as far as its file is concerned. */
export interface Rewritten {
  readonly state: "kept" | "review" | "broken";
  readonly entry: FactEntry;
  readonly replacements: readonly Replacement[];
  /** Further clauses that it rests on now. */
  readonly evidence: readonly Evidence[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Stands where words are to be left out, until their list is whole again. */
const LEFT_OUT = Symbol("left out");

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], text: string | null): unknown {
  if (key === undefined) return text ?? LEFT_OUT;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, text) : one));
  if (isRecord(value)) return { ...value, [key]: replaced(value[key], rest, text) };
  return value;
}

/** A kind of information goes with its name, and a quote with its words. */
const isLeftOut = (value: unknown): boolean =>
  value === LEFT_OUT || (isRecord(value) && [value.form, value.quote].includes(LEFT_OUT));

function withoutLeftOut(value: unknown): unknown {
  if (value === LEFT_OUT) return null;
  if (Array.isArray(value)) return value.filter((one) => !isLeftOut(one)).map(withoutLeftOut);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutLeftOut(one)]));
  return value;
}

/** A fact in other words. What is left out of a list goes; of a field that holds one value, it is null. */
export function rewordedFact(
  fact: Readonly<Record<string, unknown>>,
  replacements: readonly Replacement[],
): Readonly<Record<string, unknown>> {
  let reworded: unknown = fact;
  for (const { keys, text } of replacements) reworded = replaced(reworded, keys, text);
  const whole = withoutLeftOut(reworded);
  return isRecord(whole) ? whole : fact;
}

/**
 * Facts in the words of another version. What is not kept is unconfirmed, and words that are gone stay as they were, for a
 * person to mend.
 * @param facts the facts as they were, with what the whole file says of the other version
 */
export function carriedFacts(
  facts: Facts,
  results: readonly Rewritten[],
  counterparts: ReadonlyMap<BlockId, Counterpart>,
): Facts {
  const lists: Record<string, unknown[]> = {};
  for (const { entry, state, replacements, evidence } of results) {
    let fact: unknown = entry.fact;
    for (const { keys, text } of replacements) fact = replaced(fact, keys, text);
    const rewritten = isRecord(fact) ? fact : {};
    const at = Array.isArray(rewritten.at) ? [...rewritten.at, ...evidence] : evidence;
    const marked = { ...rewritten, at, unconfirmed: state !== "kept" || entry.fact.unconfirmed };
    const inherited = withClauses(marked, counterparts);
    lists[entry.list] = [...(lists[entry.list] ?? []), inherited];
  }
  return factsSchema.parse(withoutLeftOut({ ...facts, ...lists }));
}

/** A fact whose general clauses and definitions are named by their ids in the other version. */
function withClauses(fact: Readonly<Record<string, unknown>>, counterparts: ReadonlyMap<BlockId, Counterpart>) {
  const follow = (clause: unknown) =>
    typeof clause === "string" ? (counterparts.get(clause)?.blocks[0]?.id ?? clause) : clause;
  return {
    ...fact,
    ...("inherits" in fact && fact.inherits !== null ? { inherits: follow(fact.inherits) } : {}),
    ...("expands" in fact && Array.isArray(fact.expands) ? { expands: fact.expands.map(follow) } : {}),
  };
}
