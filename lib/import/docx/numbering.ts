import { toHanNumeral } from "../../policy/labels";
import { child, childrenNamed, settingOf, switchOf, type XmlElement } from "./xml";

/** What Word prints before a paragraph of a list; `unknown` when its style is beyond us. */
export type ListNumber =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "bullet" | "unknown" | "none" };

const roman = (value: number): string => {
  const digits = [
    ["m", 1000],
    ["cm", 900],
    ["d", 500],
    ["cd", 400],
    ["c", 100],
    ["xc", 90],
    ["l", 50],
    ["xl", 40],
    ["x", 10],
    ["ix", 9],
    ["v", 5],
    ["iv", 4],
    ["i", 1],
  ] as const;
  let rest = value;
  let text = "";
  for (const [digit, worth] of digits) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
};

const letter = (value: number) => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** The formats of ECMA-376 part 1, 17.18.59, that Chinese documents use. Values stay below a thousand. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalFullWidth2: (value) => String(value),
  decimalHalfWidth: String,
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: toHanNumeral,
  chineseCountingThousand: toHanNumeral,
  taiwaneseCounting: toHanNumeral,
  taiwaneseCountingThousand: toHanNumeral,
  japaneseCounting: toHanNumeral,
  ideographDigital: toHanNumeral,
  none: () => "",
};

const LEVELS = 9;
const VALUE_LIMIT = 99;

/** Counts a document's lists. Asked once for every numbered paragraph, in their order. */
export function createNumbering(part: XmlElement | null): (id: string, level: number) => ListNumber {
  const abstracts = new Map(
    childrenNamed(part ?? undefined, "w:abstractNum").map((own) => [own.attributes["w:abstractNumId"] ?? "", own]),
  );
  const numbers = new Map(
    childrenNamed(part ?? undefined, "w:num").map((own) => [own.attributes["w:numId"] ?? "", own]),
  );
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const override = (id: string, level: number) =>
    childrenNamed(numbers.get(id), "w:lvlOverride").find((own) => own.attributes["w:ilvl"] === String(level));
  const levelOf = (id: string, level: number): XmlElement | undefined => {
    const own = child(override(id, level), "w:lvl");
    const abstract = abstracts.get(settingOf(numbers.get(id), "w:abstractNumId") ?? "");
    return own ?? childrenNamed(abstract, "w:lvl").find((one) => one.attributes["w:ilvl"] === String(level));
  };
  const startOf = (id: string, level: number) =>
    Number(settingOf(override(id, level), "w:startOverride") ?? settingOf(levelOf(id, level), "w:start") ?? 1);

  return (id, level) => {
    const definition = levelOf(id, level);
    if (definition === undefined || level >= LEVELS) return { kind: "unknown" };
    const list = settingOf(numbers.get(id), "w:abstractNumId") ?? "";
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    const fresh = `${id}/${level}`;
    const restarts = !begun.has(fresh) && child(override(id, level), "w:startOverride") !== undefined;
    begun.add(fresh);
    const before = restarts ? undefined : counts[level];
    counts[level] = before === undefined ? startOf(id, level) : before + 1;
    counts.length = level + 1;
    const format = settingOf(definition, "w:numFmt") ?? "decimal";
    if (format === "bullet") return { kind: "bullet" };
    const template = settingOf(definition, "w:lvlText") ?? "";
    if (template === "") return { kind: "none" };
    let known = true;
    const text = template.replace(/%([1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1;
      const own = switchOf(definition, "w:isLgl") ? "decimal" : (settingOf(levelOf(id, at), "w:numFmt") ?? "decimal");
      const write = FORMATS[own];
      const value = counts[at] ?? startOf(id, at);
      if (!write || value < 1 || value > VALUE_LIMIT) known = false;
      return known && write ? write(value) : "";
    });
    return known ? { kind: "number", text: text.trim() } : { kind: "unknown" };
  };
}
