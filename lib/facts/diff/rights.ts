import { comparableKey } from "../../compare/pairing/comparable";
import type { FactOf } from "../model";
import { comparedTerms } from "./durations";
import { comings, type EntryKind, type Found, listChange, valueChange } from "./entry";
import type { Sides } from "./information";
import { namedKinds } from "./side";

type Terms = "期限" | "答复期限";

/** How a term changed: by its length where both state one, and not at all where only its writing did. */
function termChange(before: string | null, after: string | null, name: Terms): readonly Found[] {
  const found = valueChange(before, after, `${name}变化`);
  if (before === null || after === null || found.length === 0) return found;
  const compared = comparedTerms(before, after);
  if (compared === "same") return [];
  const kind: EntryKind =
    compared === "longer" ? `${name}变长` : compared === "shorter" ? `${name}变短` : `${name}变化`;
  return [{ kind, scope: "场景", before, after }];
}

export function rightChanges(before: FactOf<"rights">, after: FactOf<"rights">): readonly Found[] {
  return [
    ...listChange(before.paths, after.paths, "途径变化"),
    ...listChange(before.contact, after.contact, "途径变化"),
    ...termChange(before.deadline, after.deadline, "答复期限"),
    ...listChange(before.fee, after.fee, "费用变化"),
    ...listChange(before.limits, after.limits, "限制变化"),
    ...valueChange(before.effect, after.effect, "限制变化"),
  ];
}

export function settingChanges(before: FactOf<"settings">, after: FactOf<"settings">): readonly Found[] {
  return [
    ...valueChange(before.path, after.path, "途径变化"),
    ...valueChange(before.where, after.where, "途径变化"),
    ...valueChange(before.effect, after.effect, "限制变化"),
  ];
}

export function retentionChanges(before: FactOf<"retention">, after: FactOf<"retention">): readonly Found[] {
  return [
    ...termChange(before.period, after.period, "期限"),
    ...listChange(before.limits, after.limits, "限制变化"),
    ...(before.kind === after.kind
      ? []
      : [{ kind: "期限变化" as const, scope: "场景" as const, before: before.kind, after: after.kind }]),
  ];
}

export function crossborderChanges(before: FactOf<"crossborder">, after: FactOf<"crossborder">): readonly Found[] {
  return [
    ...listChange(before.items, after.items, "出境变化"),
    ...listChange(before.purpose, after.purpose, "出境变化"),
    ...listChange(before.conditions, after.conditions, "出境变化"),
    ...listChange(before.tell, after.tell, "出境变化"),
    ...listChange(before.measures, after.measures, "出境变化"),
    ...listChange(before.routes, after.routes, "出境变化"),
  ];
}

export function displayChanges(
  before: FactOf<"publicDisplay">,
  after: FactOf<"publicDisplay">,
  sides: Sides,
): readonly Found[] {
  const data = (fact: FactOf<"publicDisplay">, side: Sides["before"]) => namedKinds(fact.data, side.kinds);
  return [
    ...comings(data(before, sides.before), data(after, sides.after), ["公开展示+", "公开展示-"], () => "场景"),
    ...valueChange(before.where, after.where, "条件变化"),
    ...valueChange(before.choice, after.choice, "条件变化"),
  ];
}

/** What a definition lists: the forms themselves count, because each is a kind of thing though it may be of a known kind. */
export function definitionChanges(before: FactOf<"definitions">, after: FactOf<"definitions">): readonly Found[] {
  const forms = (fact: FactOf<"definitions">) => new Map(fact.items.map(({ form }) => [comparableKey(form), form]));
  const [old, young] = [forms(before), forms(after)];
  const went = [...old].flatMap(([key, form]) => (young.has(key) ? [] : [form]));
  const came = [...young].flatMap(([key, form]) => (old.has(key) ? [] : [form]));
  if (went.length + came.length === 0) return [];
  const shown = (words: readonly string[]) => (words.length === 0 ? null : words.join("、"));
  return [{ kind: "定义变化", scope: "场景", before: shown(went), after: shown(came) }];
}

export function contactChanges(before: FactOf<"contacts">, after: FactOf<"contacts">): readonly Found[] {
  return listChange(before.values, after.values, "联系方式变化");
}

export function minorChanges(before: FactOf<"minors">, after: FactOf<"minors">): readonly Found[] {
  return valueChange(before.age, after.age, "未成年人变化");
}
