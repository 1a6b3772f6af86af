import { childOf, type RawElement, replaced, sourceOf } from "./raw-xml";

/** What says of a paragraph that its formatting, its end or its section is tracked or its own, and goes with no copy of it. */
const OWN: ReadonlySet<string> = new Set(["w:sectPr", "w:pPrChange"]);
/** Marks of a paragraph's end that accepting takes away. */
const TRACKED: ReadonlySet<string> = new Set(["w:ins", "w:moveTo", "w:rPrChange"]);
/** What stands before the number of a list among a paragraph's properties (ECMA-376, CT_PPrBase). */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
]);
const NO_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** The properties of a run without how they were before, as accepting leaves them. */
export function runProperties(xml: string, run: RawElement | undefined): string {
  const own = childOf(run, "w:rPr");
  if (own === undefined) return "";
  const gone = own.children.filter(({ name }) => name === "w:rPrChange");
  const cut = gone.map(({ start, end }) => ({ start: start - own.start, end: end - own.start, text: "" }));
  return replaced(sourceOf(xml, own), cut);
}

interface EndOptions {
  /** What is written of the paragraph's end; nothing where it stays as it was. */
  readonly mark: string;
  /** Whether it is a copy: without a section's end, and without an automatic number, which would count. */
  readonly copy: boolean;
}

/** The properties of a paragraph with the mark of its end. */
export function paragraphProperties(
  xml: string,
  paragraph: RawElement | undefined,
  { mark, copy }: EndOptions,
): string {
  const own = childOf(paragraph, "w:pPr");
  const parts = (own?.children ?? []).filter(({ name }) => !(copy && OWN.has(name)) && name !== "w:pPrChange");
  const numbered = copy
    ? withoutNumber(xml, parts)
    : parts.map((part) => ({ name: part.name, text: sourceOf(xml, part) }));
  const end = childOf(own, "w:rPr");
  const kept = (end?.children ?? []).filter(({ name }) => !TRACKED.has(name)).map((part) => sourceOf(xml, part));
  const inner = mark + kept.join("");
  const others = numbered.filter(({ name }) => name !== "w:rPr");
  const section = others.filter(({ name }) => OWN.has(name));
  const before = others.filter(({ name }) => !OWN.has(name));
  const text = (some: typeof others) => some.map((one) => one.text).join("");
  const whole = `${text(before)}${inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`}${text(section)}`;
  return whole === "" ? "" : `<w:pPr>${whole}</w:pPr>`;
}

/** A paragraph's properties, and in the place of its number that it has none, whatever its style says. */
function withoutNumber(xml: string, parts: readonly RawElement[]) {
  const others = parts
    .filter(({ name }) => name !== "w:numPr")
    .map((part) => ({ name: part.name, text: sourceOf(xml, part) }));
  const at = others.findIndex(({ name }) => !BEFORE_NUMBER.has(name));
  const place = at < 0 ? others.length : at;
  return [...others.slice(0, place), { name: "w:numPr", text: NO_NUMBER }, ...others.slice(place)];
}
