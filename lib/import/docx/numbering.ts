import { readLists } from "./lists";
import { NUMBER_FORMATS } from "./number-formats";
import { child, settingOf, switchOf, type XmlElement } from "./xml";

/** What Word prints before a paragraph of a list; `unknown` when its style is beyond us. */
export type ListNumber =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "bullet" | "unknown" | "none" };

const LEVELS = 9;
const VALUE_LIMIT = 99;

/** The number and what parts it from the words: a tab by default, which a full-width mark does the work of. */
const parted = (number: string, suffix: string): string =>
  suffix === "nothing" || /[、）．】，：\s]$/u.test(number) ? number : `${number} `;

/** Where a paragraph stands in a list; without a level, the one that its style is linked to. */
export interface ListPlace {
  readonly id: string;
  readonly level: number | null;
  readonly styles: readonly string[];
}

/** Counts a document's lists. Asked once for every numbered paragraph, in their order. */
export function createNumbering(part: XmlElement | null): (place: ListPlace) => ListNumber {
  const lists = readLists(part);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const override = (id: string, level: number) => lists.overrides(id).get(String(level));
  const levelOf = (id: string, level: number): XmlElement | undefined =>
    child(override(id, level), "w:lvl") ?? lists.definition(id).levels.get(String(level));
  const startOf = (id: string, level: number) =>
    Number(settingOf(override(id, level), "w:startOverride") ?? settingOf(levelOf(id, level), "w:start") ?? 1);

  const formatOf = (definition: XmlElement | undefined) =>
    settingOf(definition, "w:numFmt") ??
    settingOf(child(child(definition, "mc:AlternateContent"), "mc:Fallback"), "w:numFmt") ??
    "decimal";

  return ({ id, level: given, styles }) => {
    const level = given ?? lists.definition(id).linked(styles);
    const definition = levelOf(id, level);
    if (definition === undefined || level >= LEVELS) return { kind: "unknown" };
    const list = lists.definition(id).id;
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    const fresh = `${id}/${level}`;
    const restarts = !begun.has(fresh) && child(override(id, level), "w:startOverride") !== undefined;
    begun.add(fresh);
    const before = restarts ? undefined : counts[level];
    counts[level] = before === undefined ? startOf(id, level) : before + 1;
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      const after = Number(settingOf(levelOf(id, deeper), "w:lvlRestart") ?? deeper);
      if (level < after) counts[deeper] = undefined;
    }
    if (formatOf(definition) === "bullet") return { kind: "bullet" };
    const template = settingOf(definition, "w:lvlText") ?? "";
    if (template === "") return { kind: "none" };
    let known = true;
    const text = template.replace(/%([1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1;
      const own = switchOf(definition, "w:isLgl") ? "decimal" : formatOf(levelOf(id, at));
      const write = NUMBER_FORMATS[own];
      const value = counts[at] ?? startOf(id, at);
      const written = write && value >= 1 && value <= VALUE_LIMIT ? write(value) : null;
      if (written === null) known = false;
      return written ?? "";
    });
    if (!known) return { kind: "unknown" };
    return { kind: "number", text: parted(text.trimStart(), settingOf(definition, "w:suff") ?? "tab") };
  };
}
