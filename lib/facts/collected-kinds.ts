import { clausesOfFact } from "./entries";
import { type Kinds, kindsOfDatum } from "./kinds";
import type { FactOf, Facts } from "./model";

/** The kinds that a collection fact names, and those that the definitions it rests on list. */
export function kindsOfCollection(fact: FactOf<"collection">, facts: Facts, kinds: Kinds): ReadonlySet<string> {
  const expanded = facts.definitions.filter((one) =>
    clausesOfFact(one).some((clause) => fact.expands.includes(clause)),
  );
  return new Set(
    [...fact.data, ...expanded.flatMap(({ items }) => items)].flatMap((datum) => kindsOfDatum(datum, kinds)),
  );
}

/** Every kind that the facts say is collected or used. */
export function collectedKinds(facts: Facts, kinds: Kinds): ReadonlySet<string> {
  return new Set(facts.collection.flatMap((fact) => [...kindsOfCollection(fact, facts, kinds)]));
}
