import type { FactEntry } from "./entries";
import { entriesOf } from "./entries";
import type { Facts } from "./model";
import { AUDIENCES } from "./vocabulary";
import { dataOf } from "./words";

export type Audience = (typeof AUDIENCES)[number];

/** What concerns a reader in one situation of life. */
export interface Situation {
  readonly audience: Audience;
  readonly entries: readonly FactEntry[];
}

/** Facts by the situation in which they concern a reader; what concerns everybody first. Empty situations are left out. */
export function situationsOf(facts: Facts): readonly Situation[] {
  const all = entriesOf(facts);
  return AUDIENCES.flatMap((audience) => {
    const entries = all.filter(({ fact }) => fact.for.includes(audience));
    return entries.length > 0 ? [{ audience, entries }] : [];
  });
}

/** What the text says of a fact in a few of its own words, beside the editor's name for it; empty where the name says it all. */
export function detailsOf(entry: FactEntry): readonly string[] {
  switch (entry.list) {
    case "collection":
    case "sharing":
    case "publicDisplay":
      return dataOf(entry).map(({ form }) => form);
    case "rights":
      return [...entry.fact.paths, ...entry.fact.contact];
    case "settings":
      return entry.fact.path === null ? [] : [entry.fact.path];
    case "retention":
      return entry.fact.period === null ? [] : [entry.fact.period];
    case "crossborder":
      return entry.fact.items;
    case "contacts":
      return entry.fact.values;
    default:
      return [];
  }
}
