import { comparableKey } from "../../compare/pairing/comparable";
import type { PolicyDocument } from "../../policy/model";
import { collectedKinds } from "../collected-kinds";
import { type Kinds, kindsOfDatum } from "../kinds";
import type { Datum, FactOf, Facts } from "../model";
import { sensitiveOf } from "../sensitive";

/** One version with its facts, as a comparison sees it. */
export interface FactsSide {
  readonly document: PolicyDocument;
  readonly facts: Facts;
  readonly kinds: Kinds;
}

/** What a version says anywhere, to tell what is new to the whole text from what is new to a scene. */
export interface Known {
  readonly kinds: ReadonlySet<string>;
  readonly sharedKinds: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly permissions: ReadonlySet<string>;
  readonly sensitive: ReadonlySet<string>;
}

/** A recipient by its name, as the text writes it. */
export const recipientKey = ({ entity, written, recipient }: FactOf<"sharing">): string =>
  comparableKey(entity ?? written ?? recipient);

export function knownOf({ facts, kinds }: FactsSide): Known {
  const both = [...facts.collection, ...facts.sharing];
  const collected = collectedKinds(facts, kinds);
  return {
    kinds: collected,
    sharedKinds: new Set([...collected, ...facts.sharing.flatMap(({ data }) => [...namedKinds(data, kinds).keys()])]),
    purposes: new Set(both.flatMap(({ purposes }) => purposes)),
    recipients: new Set(facts.sharing.map(recipientKey)),
    permissions: new Set(facts.collection.flatMap((fact) => fact.permissions.map(comparableKey))),
    sensitive: new Set(both.flatMap((fact) => [...sensitiveKinds(fact, kinds).keys()])),
  };
}

/** The kinds that some written forms stand for, each with its words. A form of no known kind stands for itself. */
export function namedKinds(data: readonly Datum[], kinds: Kinds): ReadonlyMap<string, string> {
  const named = new Map<string, string[]>();
  for (const datum of data) {
    const ids = datum.kinds ?? kindsOfDatum(datum, kinds);
    for (const id of ids.length > 0 || datum.kinds !== null ? ids : [`form ${comparableKey(datum.form)}`]) {
      named.set(id, [...(named.get(id) ?? []), datum.form]);
    }
  }
  return new Map([...named].map(([id, forms]) => [id, forms.join("、")]));
}

/** The sensitive kinds of a fact, each with its words. */
export function sensitiveKinds(
  fact: Pick<FactOf<"collection">, "data" | "sensitive">,
  kinds: Kinds,
): ReadonlyMap<string, string> {
  const forms = new Set(sensitiveOf(fact, kinds).map(({ form }) => form));
  return namedKinds(
    fact.data.filter(({ form }) => forms.has(form)),
    kinds,
  );
}
