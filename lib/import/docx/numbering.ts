import type { Budget } from "../budget";
import { once, readLists } from "./lists";
import { NUMBER_FORMATS } from "./number-formats";
import { child, settingOf, switchOf, type XmlElement } from "./xml";

/** What Word prints before a paragraph of a list; `unknown` when its style is beyond us. */
export type ListNumber =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "bullet" | "unknown" | "none" };

const LEVELS = 9;
/** Beyond it a format has no signs of its own here. */
const VALUE_LIMIT = 999;

/** The number and what parts it from the words: a tab by default, which a full-width mark does the work of. */
const parted = (number: string, suffix: string): string =>
  suffix === "nothing" || /[、）．】，：\s]$/u.test(number) ? number : `${number} `;

/** Where a paragraph stands in a list; without a level, the one that its style is linked to. */
export interface ListPlace {
  readonly id: string;
  readonly level: number | null;
  readonly styles: readonly string[];
}

/** One level of a list, as far as it is printed and counted. */
interface Level {
  readonly format: string;
  /** The text before the words: what is printed as it stands, and by numbers the levels whose counts are put in. */
  readonly pieces: readonly (string | number)[];
  readonly suffix: string;
  /** All counts are printed in digits. */
  readonly legal: boolean;
  /** After which level it begins anew; by default after each above it. */
  readonly restart: number;
}

const formatOf = (definition: XmlElement) =>
  settingOf(definition, "w:numFmt") ??
  settingOf(child(child(definition, "mc:AlternateContent"), "mc:Fallback"), "w:numFmt") ??
  "decimal";

function readLevel(definition: XmlElement, level: number): Level {
  const template = settingOf(definition, "w:lvlText") ?? "";
  return {
    format: formatOf(definition),
    pieces: template
      .split(/(%[1-9])/u)
      .filter((piece) => piece !== "")
      .map((piece) => (/^%[1-9]$/u.test(piece) ? Number(piece.slice(1)) - 1 : piece)),
    suffix: settingOf(definition, "w:suff") ?? "tab",
    legal: switchOf(definition, "w:isLgl") ?? false,
    restart: Number(settingOf(definition, "w:lvlRestart") ?? level),
  };
}

/** Where all counts are printed in digits, a leading zero stays. */
const formatFor = ({ legal }: Level, format: string) => (legal && format !== "decimalZero" ? "decimal" : format);

/** Counts a document's lists. Asked once for every numbered paragraph, in their order; what it writes is spent. */
export function createNumbering(part: XmlElement | null, budget: Budget): (place: ListPlace) => ListNumber {
  const lists = readLists(part);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const inList = <Value>(read: (id: string, level: number) => Value) => {
    const ofList = once((id) => once((level) => read(id, Number(level))));
    return (id: string, level: number) => ofList(id)(String(level));
  };
  const override = (id: string, level: number) => lists.overrides(id).get(String(level));
  const definitionOf = inList(
    (id, level) => child(override(id, level), "w:lvl") ?? lists.definition(id).levels.get(String(level)),
  );
  const levelOf = inList((id, level) => {
    const definition = definitionOf(id, level);
    return definition === undefined ? undefined : readLevel(definition, level);
  });
  const startOverride = inList((id, level) => settingOf(override(id, level), "w:startOverride"));
  const beginsAnew = inList((id, level) => child(override(id, level), "w:startOverride") !== undefined);
  const startOf = inList((id, level) =>
    Number(startOverride(id, level) ?? settingOf(definitionOf(id, level), "w:start") ?? 1),
  );

  /** Counts a paragraph in, and gives the counts of all levels. */
  const count = (id: string, level: number): readonly (number | undefined)[] => {
    const list = lists.definition(id).id;
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    // A level that was printed with its first number was counted, though no paragraph stood on it.
    for (let outer = 0; outer < level; outer++) counts[outer] ??= startOf(id, outer);
    const fresh = `${id}/${level}`;
    const before = !begun.has(fresh) && beginsAnew(id, level) ? undefined : counts[level];
    begun.add(fresh);
    counts[level] = before === undefined ? startOf(id, level) : before + 1;
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      if (level < (levelOf(id, deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    }
    return counts;
  };

  return ({ id, level: given, styles }) => {
    const level = given ?? lists.definition(id).linked(styles);
    const own = levelOf(id, level);
    if (level >= LEVELS) return { kind: "unknown" };
    // Word prints nothing for a list or a level that is not defined.
    if (own === undefined) return { kind: "none" };
    const counts = count(id, level);
    if (own.format === "bullet") return { kind: "bullet" };
    if (own.pieces.length === 0) return { kind: "none" };
    const printed: string[] = [];
    for (const piece of own.pieces) {
      if (typeof piece === "string") printed.push(piece);
      else {
        const write = NUMBER_FORMATS[formatFor(own, levelOf(id, piece)?.format ?? "decimal")];
        const value = counts[piece] ?? startOf(id, piece);
        const number = write && value >= 1 && value <= VALUE_LIMIT ? write(value) : null;
        if (number === null) return { kind: "unknown" };
        printed.push(number);
      }
    }
    const text = printed.join("");
    budget.spend(own.pieces.length + text.length);
    return { kind: "number", text: parted(text.trimStart(), own.suffix) };
  };
}
