import { blocksById } from "../policy/blocks-by-id";
import type { PolicyDocument } from "../policy/model";
import { blockInlines } from "../policy/text";
import { factsCheckStrings as say } from "../strings/facts-check";
import { collectedKinds } from "./collected-kinds";
import { clausesOfFact, type FactEntry } from "./entries";
import { type Kinds, kindsOfDatum } from "./kinds";
import type { Facts } from "./model";
import type { PlaceOf } from "./read-facts";
import { type FactsReport, report } from "./report";

/**
 * What a lawyer should know of the policy, though the facts are right: kinds that are given away and nowhere collected, words
 * that are used and nowhere defined, links without an address.
 * @param linked the pending links whose address `policy.yaml` knows
 */
export function checkAdvice(
  facts: Facts,
  entries: readonly FactEntry[],
  document: PolicyDocument,
  kinds: Kinds,
  at: PlaceOf,
  linked: ReadonlySet<string>,
): readonly FactsReport[] {
  return [
    ...sharedOnly(facts, kinds, at),
    ...undefinedTerms(facts, document, kinds, at),
    ...pendingLinks(entries, document, at, linked),
  ];
}

function sharedOnly(facts: Facts, kinds: Kinds, at: PlaceOf): readonly FactsReport[] {
  const collected = collectedKinds(facts, kinds);
  const shared = new Map<string, { readonly forms: string[]; readonly index: number; readonly id: string }>();
  facts.sharing.forEach((fact, index) => {
    for (const datum of fact.data) {
      for (const kind of kindsOfDatum(datum, kinds)) {
        if (collected.has(kind)) continue;
        const known = shared.get(kind);
        if (known === undefined) shared.set(kind, { forms: [datum.form], index, id: fact.id });
        else if (!known.forms.includes(datum.form)) known.forms.push(datum.form);
      }
    }
  });
  return [...shared].map(([kind, { forms, index, id }]) => {
    const label = kinds.byId.get(kind)?.label ?? kind;
    const said = say["facts/shared-not-collected"](forms, label);
    return report(at, ["sharing", index, "data"], "facts/shared-not-collected", said, { id });
  });
}

function undefinedTerms(facts: Facts, document: PolicyDocument, kinds: Kinds, at: PlaceOf): readonly FactsReport[] {
  const defined = new Set(document.blocks.flatMap((block) => (block.kind === "definition" ? [block.term] : [])));
  return facts.collection.flatMap(({ id, data }, index) =>
    data.flatMap((datum, number) => {
      const open = kindsOfDatum(datum, kinds).some((kind) => kinds.byId.get(kind)?.undefinedTerm === true);
      if (!open || defined.has(datum.form)) return [];
      const said = say["facts/used-undefined"](datum.form);
      return [report(at, ["collection", index, "data", number], "facts/used-undefined", said, { id })];
    }),
  );
}

function pendingLinks(
  entries: readonly FactEntry[],
  document: PolicyDocument,
  at: PlaceOf,
  linked: ReadonlySet<string>,
): readonly FactsReport[] {
  const blocks = blocksById(document.blocks);
  return entries.flatMap(({ list, index, fact }) => {
    if (list !== "settings" && list !== "rights") return [];
    return clausesOfFact(fact).flatMap((clause) => {
      const block = blocks.get(clause);
      const inlines = block === undefined ? [] : blockInlines(block);
      return inlines.flatMap((inline) => {
        if (inline.kind !== "pending-link" || linked.has(inline.id)) return [];
        const said = say["facts/no-path"](inline.text);
        return [report(at, [list, index], "facts/no-path", said, { id: fact.id, clause })];
      });
    });
  });
}
