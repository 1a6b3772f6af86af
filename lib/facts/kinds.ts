import { z } from "zod";
import { entries, fault, text } from "../policy/parse/yaml";
import { choice, editors, identifier, list, words } from "./fields";

/** A term of the Data Privacy Vocabulary or of its extension for personal data: `dpv:Location`, `pd:Name`. */
const term = text("dpv 的一项", "写成 dpv:… 或 pd:…").regex(/^(?:dpv|pd):[A-Za-z]+$/, {
  error: ({ input }) => fault(`dpv 写的是“${input}”`, "写成 dpv:… 或 pd:…，词要在 DPV 里有"),
});

export const kind = entries("kinds 的这一条", {
  id: identifier("id"),
  label: editors("label"),
  group: identifier("group"),
  dpv: list("dpv", term).default([]),
  /** Whether the vocabulary has no nearer term, so that a parent stands for it. */
  broad: z.boolean({ error: fault("broad 不是 true 或 false", "写 true，或删去这一项") }).default(false),
  /** 依定义 where the policy's own definition of sensitive information covers the kind. */
  sensitive: choice("sensitive", ["依定义"]).nullable().default(null),
  /** Whether the policy uses the words and nowhere says what they mean. */
  undefinedTerm: z
    .boolean({ error: fault("undefinedTerm 不是 true 或 false", "写 true，或删去这一项") })
    .default(false),
  /** What an abbreviation in its label stands for, in an editor's words; null where everybody can read the label. */
  means: editors("means").nullable().default(null),
  /** How texts write it. */
  forms: words("forms"),
});

/** What `kinds.yaml` holds: groups of kinds, the kinds with their written forms, and the purposes. */
export const kindsSchema = entries("种类表", {
  groups: z.record(identifier("groups 的名称"), editors("groups 的一项"), {
    error: fault("groups 不是“编号: 名称”的列表", "每行写一组"),
  }),
  kinds: list("kinds", kind),
  purposes: list(
    "purposes",
    entries("purposes 的这一条", { id: identifier("id"), label: editors("label"), dpv: term.nullable().default(null) }),
  ),
});

export type KindsFile = z.infer<typeof kindsSchema>;
export type Kind = KindsFile["kinds"][number];

/** The kinds that a version's facts are read with. */
export interface Kinds {
  readonly groups: Readonly<Record<string, string>>;
  /** In the order of the file. */
  readonly kinds: readonly Kind[];
  readonly byId: ReadonlyMap<string, Kind>;
  /** By `formKey` of each written form. */
  readonly byForm: ReadonlyMap<string, Kind>;
  readonly purposes: ReadonlyMap<string, KindsFile["purposes"][number]>;
}

/** A written form without its width and spaces: those are layout, and make no other kind. */
const formKey = (form: string): string => form.normalize("NFKC").replace(/\s+/g, "");

/** The table of all versions, with the kinds that one version adds. */
export function kindsOf(file: KindsFile, own: readonly Kind[] = []): Kinds {
  const kinds = [...file.kinds, ...own];
  return {
    groups: file.groups,
    kinds,
    byId: new Map(kinds.map((one) => [one.id, one])),
    byForm: new Map(kinds.flatMap((one) => one.forms.map((form) => [formKey(form), one] as const))),
    purposes: new Map(file.purposes.map((one) => [one.id, one])),
  };
}

/** The ids of the kinds that a written form stands for; empty when the table does not know it. */
export function kindsOfDatum(
  { form, kinds: said }: { readonly form: string; readonly kinds: readonly string[] | null },
  kinds: Kinds,
): readonly string[] {
  if (said !== null) return said;
  const found = kinds.byForm.get(formKey(form));
  return found === undefined ? [] : [found.id];
}
