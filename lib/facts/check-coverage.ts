import type { Block, BlockId, PolicyDocument } from "../policy/model";
import { nearestIds } from "../policy/nearest-ids";
import { blockText } from "../policy/text";
import { factsCheckStrings as say } from "../strings/facts-check";
import { clausesOfFact, type FactEntry } from "./entries";
import { speaksOfData } from "./lexicon";
import type { Facts, ListName } from "./model";
import type { PlaceOf } from "./read-facts";
import { type FactsReport, report } from "./report";

/** What must be accounted for: all that a text says under its headings. */
export const isAccountable = ({ kind }: Block): boolean => kind !== "heading";

/** Lists that say nothing of information itself. */
const RULES: ReadonlySet<ListName> = new Set<ListName>(["rules"]);

/** Which lists speak of each clause. */
export function listsByClause(entries: readonly FactEntry[]): ReadonlyMap<BlockId, ReadonlySet<ListName>> {
  const lists = new Map<BlockId, Set<ListName>>();
  for (const { list, fact } of entries) {
    for (const clause of clausesOfFact(fact)) {
      const known = lists.get(clause);
      if (known) known.add(list);
      else lists.set(clause, new Set([list]));
    }
  }
  return lists;
}

/** Whether every clause is accounted for: by a fact, or by a reason why it holds none. */
export function checkCoverage(
  facts: Facts,
  entries: readonly FactEntry[],
  document: PolicyDocument,
  at: PlaceOf,
): readonly FactsReport[] {
  const lists = listsByClause(entries);
  const factless = new Set(facts.factless.map(({ clause }) => clause));
  const ids = document.blocks.map(({ id }) => id);
  const known = new Set(ids);
  const wrong = facts.factless.flatMap(({ clause }, index) => {
    const keys = ["factless", index, "clause"];
    if (!known.has(clause)) {
      const said = say["facts/unknown-clause"](clause, nearestIds(clause, ids));
      return [report(at, keys, "facts/unknown-clause", said, { clause })];
    }
    if (!lists.has(clause)) return [];
    const id = entries.find(({ fact }) => clausesOfFact(fact).includes(clause))?.fact.id ?? "";
    return [report(at, keys, "facts/factless-covered", say["facts/factless-covered"](clause, id), { id, clause })];
  });
  const clauses = document.blocks.filter(isAccountable).flatMap((block) => {
    const { id: clause } = block;
    const by = lists.get(clause);
    const text = blockText(block);
    if (by === undefined && !factless.has(clause)) {
      const said = say["facts/uncovered-clause"](clause, text);
      return [report(at, ["factless"], "facts/uncovered-clause", said, { clause })];
    }
    if ([...(by ?? [])].some((list) => !RULES.has(list)) || !speaksOfData(text)) return [];
    const said = say["facts/data-clause-as-rule"](clause);
    return [report(at, ["factless"], "facts/data-clause-as-rule", said, { clause })];
  });
  return [...wrong, ...clauses];
}
