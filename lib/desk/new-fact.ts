import type { Evidence, ListName } from "../facts/model";
import {
  CHANGE_KINDS,
  HOWS,
  NEEDS,
  RETENTION_KINDS,
  RIGHT_KINDS,
  ROLES,
  SECURITY_KINDS,
  SETTING_KINDS,
} from "../facts/vocabulary";

/** A field with one value of a closed list. */
export interface ChoiceField {
  readonly name: string;
  readonly values: readonly string[];
  readonly required: boolean;
}

/** What a person writes of a new fact of a list. */
export interface NewFactFields {
  /** An editor's own words; all of them are needed. */
  readonly editors: readonly string[];
  /** Words of the text that are one value. */
  readonly one: readonly string[];
  /** Words of the text that are several values. */
  readonly many: readonly string[];
  /** Kinds of information. */
  readonly data: string | null;
  readonly choices: readonly ChoiceField[];
}

const choice = (name: string, values: readonly string[], required = true): ChoiceField => ({ name, values, required });
const NONE: NewFactFields = { editors: [], one: [], many: [], data: null, choices: [] };

/** The fields of each list, those first that are asked for first. */
export const NEW_FACT_FIELDS: Readonly<Record<ListName, NewFactFields>> = {
  collection: {
    editors: ["scene"],
    one: ["refusal", "condition", "source"],
    many: ["purpose", "permissions"],
    data: "data",
    choices: [choice("how", HOWS, false), choice("need", NEEDS, false)],
  },
  sharing: {
    editors: ["recipient", "scene"],
    one: ["written", "method", "consent", "condition", "safeguard"],
    many: ["purpose"],
    data: "data",
    choices: [choice("role", ROLES, false)],
  },
  exemptions: { ...NONE, editors: ["ground"] },
  rights: {
    ...NONE,
    editors: ["right", "who", "do"],
    one: ["deadline", "effect"],
    many: ["paths", "contact", "fee", "limits"],
    choices: [choice("kind", RIGHT_KINDS)],
  },
  settings: { ...NONE, editors: ["what"], one: ["path", "where", "effect"], choices: [choice("kind", SETTING_KINDS)] },
  retention: {
    ...NONE,
    editors: ["what"],
    one: ["period"],
    many: ["limits"],
    choices: [choice("kind", RETENTION_KINDS)],
  },
  crossborder: { ...NONE, editors: ["what"], many: ["items", "purpose", "conditions", "tell", "measures"] },
  minors: { ...NONE, editors: ["rule"], one: ["age"] },
  publicDisplay: { ...NONE, editors: ["what"], one: ["where", "choice"], data: "data" },
  security: { ...NONE, editors: ["measure"], many: ["limits"], choices: [choice("kind", SECURITY_KINDS)] },
  promises: { ...NONE, editors: ["promise"], many: ["limits"] },
  rules: { ...NONE, editors: ["rule"] },
  changes: { ...NONE, editors: ["what"], choices: [choice("kind", CHANGE_KINDS)] },
  definitions: { ...NONE, one: ["term"], data: "items" },
  contacts: { ...NONE, editors: ["what"], many: ["values"] },
};

/** A new fact while it is written. */
export interface NewFact {
  readonly list: ListName;
  /** By field: an editor's words, and choices. */
  readonly said: Readonly<Record<string, string>>;
  /** By field: words of the text. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly at: readonly Evidence[];
  /** By name of information: which kind it is, where the table does not tell. */
  readonly kinds: Readonly<Record<string, string>>;
}

export const emptyFact = (list: ListName): NewFact => ({ list, said: {}, words: {}, at: [], kinds: {} });

/** What is still to be said of a new fact, by field; `at` is its quote. */
export function lackingIn({ list, said, words, at }: NewFact): readonly string[] {
  const { editors, choices } = NEW_FACT_FIELDS[list];
  const needed = [...editors, ...choices.filter(({ required }) => required).map(({ name }) => name)];
  return [
    ...needed.filter((name) => (said[name] ?? "").trim() === ""),
    ...(list === "definitions" && (words.term ?? []).length === 0 ? ["term"] : []),
    ...(at.length === 0 ? ["at"] : []),
  ];
}

/** The fact as its file has it. @param id one that no other fact has or had */
export function factOf({ list, said, words, at, kinds }: NewFact, id: string): Readonly<Record<string, unknown>> {
  const { editors, one, many, data, choices } = NEW_FACT_FIELDS[list];
  const given = [...editors, ...choices.map(({ name }) => name)].flatMap((name) => {
    const value = (said[name] ?? "").trim();
    return value === "" ? [] : [[name, value] as const];
  });
  const single = one.flatMap((name) => (words[name] ?? []).slice(0, 1).map((text) => [name, text] as const));
  const several = many.flatMap((name) => ((words[name] ?? []).length > 0 ? [[name, words[name]] as const] : []));
  const information = (data === null ? [] : (words[data] ?? [])).map((form) => {
    const kind = kinds[form];
    return kind === undefined ? form : { form, kinds: [kind] };
  });
  return {
    id,
    ...Object.fromEntries([...given, ...single, ...several]),
    ...(data === null || information.length === 0 ? {} : { [data]: information }),
    at,
  };
}

/** An id for a new fact of a version: its list, the version's day and the first number that is free. */
export function newFactId(list: ListName, version: string, known: ReadonlySet<string>): string {
  const stem = `${list.toLowerCase()}-${version.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  for (let number = 1; ; number += 1) if (!known.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
