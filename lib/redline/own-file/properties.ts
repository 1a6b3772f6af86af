import { childOf, type RawElement, sourceOf } from "./raw-xml";

/** The end of a section, which is a paragraph's own and goes with no copy of it. */
const SECTION = "w:sectPr";
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

/** The properties of a run. */
export const runProperties = (xml: string, run: RawElement | undefined): string => sourceOf(xml, childOf(run, "w:rPr"));

interface EndOptions {
  /** What is written of the paragraph's end; nothing where it stays as it was. */
  readonly mark: string;
  /** Whether it is the paragraph itself, or a copy without a section's end: the same, or without its number, which would count. */
  readonly copy: "none" | "same" | "unnumbered";
}

/** The properties of a paragraph with the mark of its end. */
export function paragraphProperties(
  xml: string,
  paragraph: RawElement | undefined,
  { mark, copy }: EndOptions,
): string {
  const own = childOf(paragraph, "w:pPr");
  const parts = (own?.children ?? []).filter(({ name }) => copy === "none" || name !== SECTION);
  const numbered =
    copy === "unnumbered"
      ? withoutNumber(xml, parts)
      : parts.map((part) => ({ name: part.name, text: sourceOf(xml, part) }));
  const end = childOf(own, "w:rPr");
  const inner = mark + (end === undefined ? "" : xml.slice(end.from, end.to));
  const others = numbered.filter(({ name }) => name !== "w:rPr");
  const text = (some: typeof others) => some.map((one) => one.text).join("");
  const before = text(others.filter(({ name }) => name !== SECTION));
  const section = text(others.filter(({ name }) => name === SECTION));
  const whole = `${before}${inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`}${section}`;
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
