import type { Emphasis } from "../../policy/model";
import { childOf, readRaw, replaced, sourceOf } from "./raw-xml";

/** What makes words stand out as the policy's two stresses do. */
const STRESS: ReadonlySet<string> = new Set(["w:b", "w:bCs", "w:u"]);

/** What stands before `w:b`, and before `w:u`, among the properties of a run (ECMA-376 part 1, CT_RPr). */
const BEFORE_BOLD: ReadonlySet<string> = new Set(["w:rStyle", "w:rFonts"]);
const BEFORE_UNDERLINE: ReadonlySet<string> = new Set(
  `rStyle rFonts i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color
  spacing w kern position sz szCs highlight`
    .split(/\s+/u)
    .map((name) => `w:${name}`),
);

/**
 * The properties of a run with another stress.
 * @param properties the run's `w:rPr`, or nothing
 * @param isOff whether it is written that there is none where the run's own properties did not give it: then its style does
 */
export function stressed(properties: string, emphasis: Emphasis | null, isOff: boolean): string {
  const own = childOf(readRaw(properties) ?? undefined, "w:rPr");
  const has = (name: string) => own?.children.some((child) => child.name === name) === true;
  const off = (name: string, value: string) => (isOff && !has(name) ? `<${name} w:val="${value}"/>` : "");
  const bold = emphasis === null ? off("w:b", "0") : "<w:b/><w:bCs/>";
  const underline = emphasis === "bold-underline" ? '<w:u w:val="single"/>' : off("w:u", "none");
  const parts = (own?.children ?? []).filter(({ name }) => !STRESS.has(name));
  const text = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map((part) => sourceOf(properties, part))
      .join("");
  const behind = (before: ReadonlySet<string>) => parts.findLastIndex(({ name }) => before.has(name)) + 1;
  const [first, second] = [behind(BEFORE_BOLD), behind(BEFORE_UNDERLINE)];
  const inner = `${text(0, first)}${bold}${text(first, second)}${underline}${text(second, parts.length)}`;
  return inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`;
}

/** The properties of a run with the mark of how its stress was. @param attributes those of the tracked change */
export function restressed(properties: string, former: Emphasis | null, attributes: string): string {
  const before = stressed(properties, former, true);
  const change = `<w:rPrChange ${attributes}>${before === "" ? "<w:rPr/>" : before}</w:rPrChange>`;
  const own = childOf(readRaw(properties) ?? undefined, "w:rPr");
  if (own === undefined || own.from === own.end) return `<w:rPr>${change}</w:rPr>`;
  return replaced(properties, [{ start: own.to, end: own.to, text: change }]);
}
