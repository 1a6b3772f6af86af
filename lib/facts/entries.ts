import type { BlockId } from "../policy/model";
import { unreachable } from "../policy/text";
import type { FactOf, Facts, ListName } from "./model";

/** A fact with the list it stands in and its place there, from 0. */
export type FactEntry = {
  readonly [L in ListName]: { readonly list: L; readonly index: number; readonly fact: FactOf<L> };
}[ListName];

function entriesIn<L extends ListName>(list: L, facts: readonly FactOf<L>[]) {
  return facts.map((fact, index) => ({ list, index, fact }));
}

/** Every fact, list by list. */
export function entriesOf(facts: Facts): readonly FactEntry[] {
  return [
    ...entriesIn("collection", facts.collection),
    ...entriesIn("sharing", facts.sharing),
    ...entriesIn("exemptions", facts.exemptions),
    ...entriesIn("rights", facts.rights),
    ...entriesIn("settings", facts.settings),
    ...entriesIn("retention", facts.retention),
    ...entriesIn("crossborder", facts.crossborder),
    ...entriesIn("minors", facts.minors),
    ...entriesIn("publicDisplay", facts.publicDisplay),
    ...entriesIn("security", facts.security),
    ...entriesIn("promises", facts.promises),
    ...entriesIn("rules", facts.rules),
    ...entriesIn("changes", facts.changes),
    ...entriesIn("definitions", facts.definitions),
    ...entriesIn("contacts", facts.contacts),
  ];
}

/** The clauses a fact rests on, each once. */
export function clausesOfFact({ at }: Pick<FactEntry["fact"], "at">): readonly BlockId[] {
  return [...new Set(at.map(({ clause }) => clause))];
}

/** What an editor calls the fact. */
export function titleOf(entry: FactEntry): string {
  switch (entry.list) {
    case "collection":
      return entry.fact.scene;
    case "sharing":
      return entry.fact.recipient;
    case "exemptions":
      return entry.fact.ground;
    case "rights":
      return entry.fact.right;
    case "minors":
    case "rules":
      return entry.fact.rule;
    case "security":
      return entry.fact.measure;
    case "promises":
      return entry.fact.promise;
    case "definitions":
      return entry.fact.term;
    case "settings":
    case "retention":
    case "crossborder":
    case "publicDisplay":
    case "changes":
    case "contacts":
      return entry.fact.what;
    default:
      return unreachable(entry);
  }
}
