import { entriesOf } from "./entries";
import { type KindsFile, kindsOf, kindsOfDatum } from "./kinds";
import type { Facts } from "./model";
import { dataOf } from "./words";

/** The part of the table of kinds that some facts use: the table itself may hold kinds of a draft already. */
export function kindsUsed(file: KindsFile, facts: readonly Facts[]): KindsFile {
  const used = new Set<string>();
  const purposes = new Set<string>();
  for (const one of facts) {
    const kinds = kindsOf(file, one.kinds);
    for (const entry of entriesOf(one)) {
      for (const datum of dataOf(entry)) for (const id of kindsOfDatum(datum, kinds)) used.add(id);
      if (entry.list === "collection" || entry.list === "sharing") {
        for (const purpose of entry.fact.purposes) purposes.add(purpose);
      }
    }
  }
  const kinds = file.kinds.filter(({ id }) => used.has(id));
  const groups = new Set(kinds.map(({ group }) => group));
  return {
    groups: Object.fromEntries(Object.entries(file.groups).filter(([group]) => groups.has(group))),
    kinds,
    purposes: file.purposes.filter(({ id }) => purposes.has(id)),
  };
}
