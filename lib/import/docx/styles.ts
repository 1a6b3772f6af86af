import type { DraftParagraph } from "../runs";
import { once } from "./lists";
import type { ListPlace } from "./numbering";
import { child, childrenNamed, elementsOf, settingOf, switchOf, type XmlElement } from "./xml";

/** The switches of a run that matter here; undefined leaves it to what the run stands in. */
interface RunFormat {
  readonly bold: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Slanted. */
  readonly odd: boolean | undefined;
  /** Struck through, once or twice. */
  readonly struck: boolean | undefined;
  /** Shown in capitals, whatever was typed. */
  readonly capitals: boolean | undefined;
}

export function runFormat(properties: XmlElement | undefined): RunFormat {
  const underline = child(properties, "w:u");
  const lines = ["w:strike", "w:dstrike"].map((name) => switchOf(properties, name));
  return {
    bold: switchOf(properties, "w:b"),
    underline: underline && underline.attributes["w:val"] !== undefined ? switchOf(properties, "w:u") : undefined,
    hidden: switchOf(properties, "w:vanish"),
    odd: switchOf(properties, "w:i"),
    struck: lines.includes(true) || (lines.every((one) => one === undefined) ? undefined : false),
    capitals: switchOf(properties, "w:caps"),
  };
}

/** What the properties and the style of a paragraph say of it and of the runs in it. */
export interface ParagraphLook {
  /** What it is by its style and its own outline level. */
  readonly role: DraftParagraph["style"];
  /** Its own list properties, or its style's. */
  readonly list: ListPlace | null;
  /** The ids of its style and of those which that is based on. */
  readonly styles: ReadonlySet<string>;
  readonly format: RunFormat;
}

export interface Styles {
  /** Asked once for a paragraph, since it may have many runs. */
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphLook;
  /** How a run looks once its paragraph's and its own style are counted in. */
  readonly format: (run: XmlElement, paragraph: ParagraphLook) => RunFormat;
}

const UNFORMATTED: RunFormat = {
  bold: undefined,
  underline: undefined,
  hidden: undefined,
  odd: undefined,
  struck: undefined,
  capitals: undefined,
};

const NAMED: readonly (readonly [RegExp, (match: RegExpExecArray) => DraftParagraph["style"]])[] = [
  [/^(?:heading|标题|標題)\s*([1-9])$/iu, ([, level]) => ({ heading: Number(level) })],
  [/^(?:title|标题|標題)$/iu, () => "title"],
  [/^(?:toc|contents|目录|目錄|WPSOffice手动目录)\s*(?:\d|heading|标题)$/iu, () => "contents"],
  [/^policy (?:item|definition|table cell)$/iu, () => "body"],
  [/^policy table head$/iu, () => "table-head"],
  [/^policy (?:cover|cover head|running head)$/iu, () => "cover"],
  [/^(?:list paragraph|列表段落|列出段落\s?\d?)$/iu, () => "list"],
];

/** What is bold because of what it is. */
const OWN_BOLD: ReadonlySet<DraftParagraph["style"]> = new Set(["title", "table-head", "cover"] as const);

/** Longer chains of styles are circles. */
const CHAIN_LIMIT = 20;

/** One style of the sheet, read once: many paragraphs and runs ask for it. */
interface Style {
  readonly id: string;
  readonly basedOn: string;
  readonly link: string | undefined;
  readonly role: DraftParagraph["style"] | null;
  readonly format: RunFormat;
  readonly list: string | undefined;
  readonly level: string | undefined;
}

/** The tenth level is the body's: it takes a style based on a heading out of the outline again. */
const byOutline = (level: string | undefined): DraftParagraph["style"] | null =>
  level === undefined ? null : Number(level) < 9 ? { heading: Number(level) + 1 } : "plain";

function roleOf(style: XmlElement): DraftParagraph["style"] | null {
  const name = (settingOf(style, "w:name") ?? "").trim();
  for (const [pattern, make] of NAMED) {
    const match = pattern.exec(name);
    if (match) return make(match);
  }
  return byOutline(settingOf(child(style, "w:pPr"), "w:outlineLvl"));
}

function readStyle(style: XmlElement): Style {
  const list = child(child(style, "w:pPr"), "w:numPr");
  return {
    id: style.attributes["w:styleId"] ?? "",
    basedOn: settingOf(style, "w:basedOn") ?? "",
    link: settingOf(style, "w:link"),
    role: roleOf(style),
    format: runFormat(child(style, "w:rPr")),
    list: settingOf(list, "w:numId"),
    level: settingOf(list, "w:ilvl"),
  };
}

const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);

const formatOf = (styles: readonly Style[]): RunFormat => ({
  bold: first(styles.map(({ format }) => format.bold)),
  underline: first(styles.map(({ format }) => format.underline)),
  hidden: first(styles.map(({ format }) => format.hidden)),
  odd: first(styles.map(({ format }) => format.odd)),
  struck: first(styles.map(({ format }) => format.struck)),
  capitals: first(styles.map(({ format }) => format.capitals)),
});

/** Reads the style sheet; without one every paragraph is plain. */
export function readStyles(part: XmlElement | null): Styles {
  const all = childrenNamed(part ?? undefined, "w:style");
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const isStandard = ({ attributes }: XmlElement) =>
    attributes["w:type"] === "paragraph" && ["1", "true"].includes(attributes["w:default"] ?? "");
  const standard = all.find(isStandard);
  const standardStyle = standard && readStyle(standard);
  const styleOf = once((id) => {
    const style = byId.get(id);
    return style && readStyle(style);
  });
  const chain = once((id): readonly Style[] => {
    const found: Style[] = [];
    for (let style = styleOf(id); style && found.length < CHAIN_LIMIT; style = styleOf(style.basedOn))
      found.push(style);
    return found;
  });
  const standardChain = standardStyle ? [standardStyle, ...chain(standardStyle.basedOn)].slice(0, CHAIN_LIMIT) : [];
  const letters = once((id) => formatOf(chain(id)));
  const defaults = runFormat(child(child(elementsOf(part ?? undefined)[0], "w:rPrDefault"), "w:rPr"));

  return {
    paragraph: (properties) => {
      const id = settingOf(properties, "w:pStyle");
      const own = id === undefined ? standardChain : chain(id);
      const role =
        byOutline(settingOf(properties, "w:outlineLvl")) ?? own.find((style) => style.role !== null)?.role ?? "plain";
      const direct = child(properties, "w:numPr");
      const list = first([settingOf(direct, "w:numId"), ...own.map((style) => style.list)]);
      const level = first([settingOf(direct, "w:ilvl"), ...own.map((style) => style.level)]);
      const styles = own.map((style) => style.id);
      return {
        role,
        list:
          list === undefined || list === "0"
            ? null
            : { id: list, level: level === undefined ? null : Number(level), styles },
        styles: new Set(styles),
        format: formatOf(own),
      };
    },
    format: (run, { role, styles, format }) => {
      const properties = child(run, "w:rPr");
      const direct = runFormat(properties);
      const character = settingOf(properties, "w:rStyle") ?? "";
      // 标题 1 字符 is the look of 标题 1 itself, not one more.
      const link = styleOf(character)?.link;
      const linked = link !== undefined && styles.has(link);
      const own = linked ? UNFORMATTED : letters(character);
      // A heading is bold because it is a heading; only what was stressed by hand inside it counts.
      const outer = typeof role === "object" || OWN_BOLD.has(role) ? UNFORMATTED : format;
      // Bold is a toggle: ECMA-376 part 1, 17.7.3.
      const toggled = (own.bold ?? false) !== (outer.bold ?? false);
      return {
        bold: direct.bold ?? (toggled || defaults.bold === true),
        underline: direct.underline ?? own.underline ?? outer.underline ?? false,
        hidden: direct.hidden ?? own.hidden ?? outer.hidden ?? false,
        odd: direct.odd ?? own.odd ?? outer.odd ?? false,
        struck: direct.struck ?? own.struck ?? outer.struck ?? false,
        capitals: direct.capitals ?? own.capitals ?? format.capitals ?? false,
      };
    },
  };
}
