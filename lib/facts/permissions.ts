import type { FactOf, Facts } from "./model";

/** A permission of the system, or what the app does on the device without one, with the facts that speak of it. */
export interface PermissionUse {
  readonly name: string;
  /** Whether it is asked for; false for what needs no permission. */
  readonly asked: boolean;
  readonly facts: readonly FactOf<"collection">[];
}

/** Every permission by its name, in the order in which the text first speaks of it; what needs none comes last. */
export function permissionUses({ collection }: Pick<Facts, "collection">): readonly PermissionUse[] {
  const gathered = (asked: boolean, namesOf: (fact: FactOf<"collection">) => readonly string[]) => {
    const uses = new Map<string, FactOf<"collection">[]>();
    for (const fact of collection) {
      for (const name of namesOf(fact)) uses.set(name, [...(uses.get(name) ?? []), fact]);
    }
    return [...uses].map(([name, facts]) => ({ name, asked, facts }));
  };
  return [...gathered(true, ({ permissions }) => permissions), ...gathered(false, ({ capabilities }) => capabilities)];
}
