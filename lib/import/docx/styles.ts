import type { DraftParagraph } from "../runs";
import type { ListPlace } from "./numbering";
import { child, childrenNamed, elementsOf, settingOf, switchOf, type XmlElement } from "./xml";

/** The switches of a run that matter here; undefined leaves it to what the run stands in. */
interface RunFormat {
  readonly bold: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Slanted or struck through. */
  readonly odd: boolean | undefined;
}

export function runFormat(properties: XmlElement | undefined): RunFormat {
  const underline = child(properties, "w:u");
  const odd = ["w:i", "w:strike", "w:dstrike"].map((name) => switchOf(properties, name));
  return {
    bold: switchOf(properties, "w:b"),
    underline: underline && underline.attributes["w:val"] !== undefined ? switchOf(properties, "w:u") : undefined,
    hidden: switchOf(properties, "w:vanish"),
    odd: odd.includes(true) || (odd.every((one) => one === undefined) ? undefined : false),
  };
}

export interface Styles {
  /** What a paragraph is by its style and its own outline level. */
  readonly role: (properties: XmlElement | undefined) => DraftParagraph["style"];
  /** How a run looks once its paragraph's and its own style are counted in. */
  readonly format: (run: XmlElement, paragraph: XmlElement | undefined, role: DraftParagraph["style"]) => RunFormat;
  /** The list properties of a paragraph, its own or its style's. */
  readonly list: (properties: XmlElement | undefined) => ListPlace | null;
}

const NAMED: readonly (readonly [RegExp, (match: RegExpExecArray) => DraftParagraph["style"]])[] = [
  [/^(?:heading|标题|標題)\s*([1-9])$/iu, ([, level]) => ({ heading: Number(level) })],
  [/^(?:title|标题|標題)$/iu, () => "title"],
  [/^(?:toc|contents|目录|目錄|WPSOffice手动目录)\s*(?:\d|heading|标题)$/iu, () => "contents"],
  [/^policy (?:item|definition)$/iu, () => "body"],
  [/^(?:list paragraph|列表段落|列出段落\s?\d?)$/iu, () => "list"],
];

/** Longer chains of styles are circles. */
const CHAIN_LIMIT = 20;

/** Reads the style sheet; without one every paragraph is plain. */
export function readStyles(part: XmlElement | null): Styles {
  const all = childrenNamed(part ?? undefined, "w:style");
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const standard = all.find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && ["1", "true"].includes(attributes["w:default"] ?? ""),
  );
  const chain = (id: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    let style = id === undefined ? standard : byId.get(id);
    while (style && found.length < CHAIN_LIMIT) {
      found.push(style);
      style = byId.get(settingOf(style, "w:basedOn") ?? "");
    }
    return found;
  };
  const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);
  const defaults = child(child(elementsOf(part ?? undefined)[0], "w:rPrDefault"), "w:rPr");
  const formatOf = (styles: readonly XmlElement[]): RunFormat => {
    const formats = styles.map((style) => runFormat(child(style, "w:rPr")));
    return {
      bold: first(formats.map(({ bold }) => bold)),
      underline: first(formats.map(({ underline }) => underline)),
      hidden: first(formats.map(({ hidden }) => hidden)),
      odd: first(formats.map((format) => format.odd)),
    };
  };
  const role = (properties: XmlElement | undefined): DraftParagraph["style"] => {
    const outline = settingOf(properties, "w:outlineLvl");
    if (outline !== undefined) return Number(outline) < 9 ? { heading: Number(outline) + 1 } : "plain";
    for (const style of chain(settingOf(properties, "w:pStyle"))) {
      const name = settingOf(style, "w:name") ?? "";
      for (const [pattern, make] of NAMED) {
        const match = pattern.exec(name.trim());
        if (match) return make(match);
      }
      const level = settingOf(child(style, "w:pPr"), "w:outlineLvl");
      // The tenth level is the body's: it takes a style based on a heading out of the outline again.
      if (level !== undefined) return Number(level) < 9 ? { heading: Number(level) + 1 } : "plain";
    }
    return "plain";
  };
  return {
    role,
    format: (run, paragraph, own) => {
      const properties = child(run, "w:rPr");
      const direct = runFormat(properties);
      const character = chain(settingOf(properties, "w:rStyle") ?? "");
      const looks = chain(settingOf(paragraph, "w:pStyle"));
      const link = settingOf(character[0], "w:link");
      // 标题 1 字符 is the look of 标题 1 itself, not one more.
      const linked = looks.some(({ attributes }) => attributes["w:styleId"] === link && link !== undefined);
      const letters = linked ? formatOf([]) : formatOf(character);
      // A heading is bold because it is a heading; only what was stressed by hand inside it counts.
      const outer = typeof own === "object" || own === "title" ? formatOf([]) : formatOf(looks);
      const base = runFormat(defaults);
      // Bold is a toggle: ECMA-376 part 1, 17.7.3.
      const toggled = (letters.bold ?? false) !== (outer.bold ?? false);
      return {
        bold: direct.bold ?? (toggled || base.bold === true),
        underline: direct.underline ?? letters.underline ?? outer.underline ?? false,
        hidden: direct.hidden ?? letters.hidden ?? outer.hidden ?? false,
        odd: direct.odd ?? letters.odd ?? outer.odd ?? false,
      };
    },
    list: (properties) => {
      const own = chain(settingOf(properties, "w:pStyle"));
      const styled = own.map((style) => child(child(style, "w:pPr"), "w:numPr"));
      const lists = [child(properties, "w:numPr"), ...styled];
      const id = first(lists.map((list) => settingOf(list, "w:numId")));
      const level = first(lists.map((list) => settingOf(list, "w:ilvl")));
      if (id === undefined || id === "0") return null;
      return {
        id,
        level: level === undefined ? null : Number(level),
        styles: own.map(({ attributes }) => attributes["w:styleId"] ?? ""),
      };
    },
  };
}
