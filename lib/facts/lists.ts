import type { BlockId, PolicyDocument } from "../policy/model";
import { kindsOfCollection } from "./collected-kinds";
import { type Kinds, kindsOfDatum } from "./kinds";
import type { FactOf, Facts } from "./model";
import type { Role } from "./vocabulary";

/** The facts of one section of the text, in its order. */
export interface Scene<T> {
  /** The lowest heading the facts stand under. */
  readonly section: BlockId;
  readonly facts: readonly T[];
}

/** Facts by scene: under the heading of their first clause, in the order of the text. */
export function byScene<T extends Pick<FactOf<"collection">, "at">>(
  facts: readonly T[],
  document: PolicyDocument,
): readonly Scene<T>[] {
  const places = new Map(
    document.blocks.map((block, index) => [block.id, { index, section: block.path.at(-1) ?? block.id }]),
  );
  const placed = facts.map((fact) => ({ fact, place: places.get(fact.at[0]?.clause ?? "") }));
  const scenes: { section: BlockId; facts: T[] }[] = [];
  for (const { fact, place } of placed.sort((a, b) => (a.place?.index ?? 0) - (b.place?.index ?? 0))) {
    const section = place?.section ?? "";
    const last = scenes.at(-1);
    if (last?.section === section) last.facts.push(fact);
    else scenes.push({ section, facts: [fact] });
  }
  return scenes;
}

/** Everything the text says of one kind of information. */
export interface KindUse {
  readonly kind: string;
  readonly collection: readonly FactOf<"collection">[];
  readonly sharing: readonly FactOf<"sharing">[];
  readonly publicDisplay: readonly FactOf<"publicDisplay">[];
}

/** The kinds of one group that the text speaks of. */
export interface GroupUse {
  readonly group: string;
  readonly kinds: readonly KindUse[];
}

/**
 * Facts by kind of information, in the order of the table of kinds. What a definition lists counts for every fact that rests
 * on it. A recipient of which the text does not say that it gets the information is left out.
 */
export function byKind(facts: Facts, kinds: Kinds): readonly GroupUse[] {
  const collected = facts.collection.map((fact) => ({ fact, ids: kindsOfCollection(fact, facts, kinds) }));
  const named = <T extends Pick<FactOf<"sharing">, "data">>(list: readonly T[]) =>
    list.map((fact) => ({ fact, ids: new Set(fact.data.flatMap((datum) => kindsOfDatum(datum, kinds))) }));
  const shared = named(facts.sharing.filter(({ receives }) => receives));
  const displayed = named(facts.publicDisplay);
  const having = <T>(list: readonly { readonly fact: T; readonly ids: ReadonlySet<string> }[], kind: string) =>
    list.flatMap(({ fact, ids }) => (ids.has(kind) ? [fact] : []));
  const uses = kinds.kinds.flatMap(({ id, group }) => {
    const use = {
      kind: id,
      collection: having(collected, id),
      sharing: having(shared, id),
      publicDisplay: having(displayed, id),
    };
    const said = use.collection.length + use.sharing.length + use.publicDisplay.length > 0;
    return said ? [{ group, use }] : [];
  });
  return Object.keys(kinds.groups).flatMap((group) => {
    const own = uses.filter((one) => one.group === group).map(({ use }) => use);
    return own.length > 0 ? [{ group, kinds: own }] : [];
  });
}

/** The sections of the list of recipients. */
export const RECIPIENT_SECTIONS = [
  "named",
  "provided",
  "processors",
  "others",
  "joint",
  "handed",
  "authorities",
] as const;
export type RecipientSection = (typeof RECIPIENT_SECTIONS)[number];

const SECTION_OF: Readonly<Record<Role, RecipientSection>> = {
  提供: "provided",
  委托处理: "processors",
  共同处理: "joint",
  公开: "handed",
  转移: "handed",
  司法: "authorities",
};

/** Recipients by section: whom the text names first, then by the role it states. Empty sections are left out. */
export function recipientsBySection(
  sharing: Facts["sharing"],
): readonly { readonly section: RecipientSection; readonly facts: Facts["sharing"] }[] {
  const sectionOf = ({ named, role }: FactOf<"sharing">): RecipientSection =>
    named ? "named" : role === null ? "others" : SECTION_OF[role];
  return RECIPIENT_SECTIONS.flatMap((section) => {
    const facts = sharing.filter((fact) => sectionOf(fact) === section);
    return facts.length > 0 ? [{ section, facts }] : [];
  });
}

/** How much the text leaves unsaid, for the top of a list. */
export interface FactCounts {
  readonly collection: number;
  readonly withoutClass: number;
  readonly withoutPurpose: number;
  readonly withoutRefusal: number;
  readonly vague: number;
  readonly sharing: number;
  readonly unnamed: number;
  readonly withoutRole: number;
  readonly withoutMethod: number;
  readonly rights: number;
  readonly withDeadline: number;
  readonly settings: number;
}

export function countsOf({ collection, sharing, rights, settings }: Facts): FactCounts {
  const count = <T>(list: readonly T[], holds: (one: T) => boolean) => list.filter(holds).length;
  return {
    collection: collection.length,
    withoutClass: count(collection, (one) => one.class === null),
    withoutPurpose: count(collection, (one) => one.purpose.length === 0),
    withoutRefusal: count(collection, (one) => one.refusal === null),
    vague: count(collection, (one) => one.vague.length > 0),
    sharing: sharing.length,
    unnamed: count(sharing, (one) => !one.named),
    withoutRole: count(sharing, (one) => one.role === null),
    withoutMethod: count(sharing, (one) => one.method === null),
    rights: rights.length,
    withDeadline: count(rights, (one) => one.deadline !== null),
    settings: settings.length,
  };
}
