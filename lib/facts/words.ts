import { unreachable } from "../policy/text";
import type { FactEntry } from "./entries";
import type { Datum } from "./model";

/** Words that a fact takes from the text, and where they stand in the fact. */
export interface FactWords {
  readonly keys: readonly (string | number)[];
  readonly text: string;
}

const one = (field: string, text: string | null): readonly FactWords[] =>
  text === null ? [] : [{ keys: [field], text }];
const many = (field: string, texts: readonly string[]): readonly FactWords[] =>
  texts.map((text, index) => ({ keys: [field, index], text }));
const forms = (field: string, data: readonly Datum[]): readonly FactWords[] =>
  data.map(({ form }, index) => ({ keys: [field, index, "form"], text: form }));

/** The quotes of a fact, in order. */
export function quotesOf({ fact }: FactEntry): readonly FactWords[] {
  return fact.at.map(({ quote }, index) => ({ keys: ["at", index, "quote"], text: quote }));
}

/** Words that leave open what is meant. They too are the text's own, but a fact stands without them. */
export function vagueOf({ fact }: FactEntry): readonly FactWords[] {
  return many("vague", fact.vague);
}

/** The values of a fact: all that must stand in one of its clauses to the letter, besides its quotes. */
export function valuesOf(entry: FactEntry): readonly FactWords[] {
  switch (entry.list) {
    case "collection": {
      const { fact } = entry;
      return [
        ...forms("data", fact.data),
        ...many("purpose", fact.purpose),
        ...many("permissions", fact.permissions),
        ...many("capabilities", fact.capabilities),
        ...one("refusal", fact.refusal),
        ...one("condition", fact.condition),
        ...one("source", fact.source),
        ...one("subject", fact.subject),
      ];
    }
    case "sharing": {
      const { fact } = entry;
      return [
        ...one("written", fact.written),
        ...one("entity", fact.entity),
        ...forms("data", fact.data),
        ...many("purpose", fact.purpose),
        ...one("method", fact.method),
        ...one("condition", fact.condition),
        ...one("consent", fact.consent),
        ...one("safeguard", fact.safeguard),
      ];
    }
    case "rights": {
      const { fact } = entry;
      return [
        ...many("paths", fact.paths),
        ...many("contact", fact.contact),
        ...one("deadline", fact.deadline),
        ...many("fee", fact.fee),
        ...many("limits", fact.limits),
        ...one("effect", fact.effect),
      ];
    }
    case "settings":
      return [...one("path", entry.fact.path), ...one("where", entry.fact.where), ...one("effect", entry.fact.effect)];
    case "retention":
      return [...one("period", entry.fact.period), ...many("limits", entry.fact.limits)];
    case "crossborder": {
      const { fact } = entry;
      return [
        ...many("items", fact.items),
        ...many("purpose", fact.purpose),
        ...many("conditions", fact.conditions),
        ...many("tell", fact.tell),
        ...many("measures", fact.measures),
        ...many("routes", fact.routes),
      ];
    }
    case "minors":
      return one("age", entry.fact.age);
    case "publicDisplay":
      return [
        ...forms("data", entry.fact.data),
        ...one("where", entry.fact.where),
        ...one("choice", entry.fact.choice),
      ];
    case "security":
    case "promises":
      return many("limits", entry.fact.limits);
    case "definitions":
      return [...one("term", entry.fact.term), ...forms("items", entry.fact.items)];
    case "contacts":
      return many("values", entry.fact.values);
    case "exemptions":
    case "rules":
    case "changes":
      return [];
    default:
      return unreachable(entry);
  }
}

/** The kinds of information that a fact names, as written. */
export function dataOf(entry: FactEntry): readonly Datum[] {
  switch (entry.list) {
    case "collection":
    case "sharing":
    case "publicDisplay":
      return entry.fact.data;
    case "definitions":
      return entry.fact.items;
    default:
      return [];
  }
}
