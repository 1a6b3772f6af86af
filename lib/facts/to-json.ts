import { clausesOfFact } from "./entries";
import { type Kinds, kindsOfDatum } from "./kinds";
import { byKind, countsOf, type FactCounts } from "./lists";
import type { Datum, Evidence, FactLists, FactOf, Facts, ListName } from "./model";
import { sensitiveOf } from "./sensitive";
import { HOW_TERMS, ROLE_TERMS, type SensitiveBasis } from "./vocabulary";

/** A kind of information in one fact: as written, what it is, and why it is marked as sensitive. */
export interface ItemJson {
  readonly form: string;
  readonly kinds: readonly string[];
  readonly sensitive: SensitiveBasis | null;
}

/** What every row has beside its own fields. `quote` is the first of `at`. */
interface RowBase {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly quote: string;
  readonly at: readonly Evidence[];
}

/** A fact as a row: what the text does not say is null, or an empty list. */
export type RowJson = RowBase & Readonly<Record<string, unknown>>;

export interface FactsJson {
  readonly schema: "facts-1";
  readonly version: string;
  readonly fingerprint: string;
  readonly revised: string;
  readonly status: Facts["status"];
  readonly counts: FactCounts;
  /** The kinds that this version's facts use, and no other: a table may already hold those of a draft. */
  readonly kinds: readonly {
    readonly id: string;
    readonly label: string;
    readonly group: string;
    readonly dpv: readonly string[];
    readonly broad: boolean;
    readonly collection: readonly string[];
    readonly sharing: readonly string[];
    readonly publicDisplay: readonly string[];
  }[];
  readonly purposes: readonly { readonly id: string; readonly label: string; readonly dpv: string | null }[];
}

type Lists = { readonly [L in ListName]: readonly RowJson[] };

/**
 * A version's facts as the documented JSON, `facts-1`: what every list, page and table is made of. DPV terms stand beside our
 * own ids; they are an export and decide nothing.
 */
export function factsJson(facts: Facts, kinds: Kinds): FactsJson & Lists {
  const uses = byKind(facts, kinds).flatMap((group) => group.kinds);
  const used = new Map(uses.map((use) => [use.kind, use]));
  const shared = new Set(facts.sharing.flatMap(({ data }) => data.flatMap((datum) => kindsOfDatum(datum, kinds))));
  const purposes = new Set([...facts.collection, ...facts.sharing].flatMap((fact) => fact.purposes));
  const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
  return {
    schema: "facts-1",
    version: facts.version,
    fingerprint: facts.fingerprint,
    revised: facts.revised,
    status: facts.status,
    counts: countsOf(facts),
    kinds: kinds.kinds
      .filter(({ id }) => used.has(id) || shared.has(id))
      .map(({ id, label, group, dpv, broad }) => {
        const use = used.get(id);
        const where = {
          collection: ids(use?.collection),
          sharing: ids(use?.sharing),
          publicDisplay: ids(use?.publicDisplay),
        };
        return { id, label, group: kinds.groups[group] ?? group, dpv, broad, ...where };
      }),
    purposes: [...kinds.purposes.values()]
      .filter(({ id }) => purposes.has(id))
      .map(({ id, label, dpv }) => ({ id, label, dpv })),
    ...rowsOf(facts, kinds),
  };
}

function rowsOf(facts: Facts, kinds: Kinds): Lists {
  return {
    collection: facts.collection.map((fact) => collectionRow(fact, kinds)),
    sharing: facts.sharing.map((fact) => sharingRow(fact, kinds)),
    exemptions: facts.exemptions.map(plainRow),
    rights: facts.rights.map(plainRow),
    settings: facts.settings.map(plainRow),
    retention: facts.retention.map(plainRow),
    crossborder: facts.crossborder.map(plainRow),
    minors: facts.minors.map(plainRow),
    publicDisplay: facts.publicDisplay.map((fact) => {
      return { ...plainRow(fact), ...named(fact.data, new Map(), kinds), dpv: termsOf(fact.data, kinds) };
    }),
    security: facts.security.map(plainRow),
    promises: facts.promises.map(plainRow),
    rules: facts.rules.map(plainRow),
    changes: facts.changes.map(plainRow),
    definitions: facts.definitions.map((fact) => {
      const { data: items, items: forms } = named(fact.items, new Map(), kinds);
      return { ...plainRow(fact), items, forms };
    }),
    contacts: facts.contacts.map(plainRow),
  };
}

/** A fact's own fields after those of every row. A published row is a confirmed one, so that `unconfirmed` says nothing. */
function plainRow(fact: FactLists[ListName][number]): RowJson {
  const { id, at, unconfirmed: _, ...own } = fact;
  return { id, clauses: clausesOfFact(fact), quote: at[0]?.quote ?? "", at, ...own };
}

function named(data: readonly Datum[], bases: ReadonlyMap<string, SensitiveBasis>, kinds: Kinds) {
  const items = data.map(
    (datum): ItemJson => ({
      form: datum.form,
      kinds: kindsOfDatum(datum, kinds),
      sensitive: bases.get(datum.form) ?? null,
    }),
  );
  return { data: data.map(({ form }) => form), items };
}

function termsOf(data: readonly Datum[], kinds: Kinds, others: readonly (string | null)[] = []): readonly string[] {
  const terms = data.flatMap((datum) => kindsOfDatum(datum, kinds).flatMap((id) => kinds.byId.get(id)?.dpv ?? []));
  return [...new Set([...terms, ...others.filter((term) => term !== null)])];
}

function collectionRow(fact: FactOf<"collection">, kinds: Kinds): RowJson {
  const sensitive = sensitiveOf(fact, kinds);
  const bases = new Map(sensitive.map(({ form, basis }) => [form, basis]));
  const dpv = termsOf(fact.data, kinds, [
    ...(fact.how === null ? [] : HOW_TERMS[fact.how]),
    ...fact.purposes.map((id) => kinds.purposes.get(id)?.dpv ?? null),
    fact.need === "必填" ? "dpv:Required" : fact.need === "可选" ? "dpv:Optional" : null,
  ]);
  return { ...plainRow(fact), ...named(fact.data, bases, kinds), sensitive, dpv };
}

function sharingRow(fact: FactOf<"sharing">, kinds: Kinds): RowJson {
  const sensitive = sensitiveOf(fact, kinds);
  const bases = new Map(sensitive.map(({ form, basis }) => [form, basis]));
  const dpv = termsOf(fact.data, kinds, [
    fact.role === null ? "dpv:Recipient" : ROLE_TERMS[fact.role],
    ...fact.purposes.map((id) => kinds.purposes.get(id)?.dpv ?? null),
  ]);
  return { ...plainRow(fact), ...named(fact.data, bases, kinds), sensitive, dpv };
}
