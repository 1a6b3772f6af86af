import type { Tally } from "../notices";
import type { DraftParagraph } from "../runs";
import type { createNumbering } from "./numbering";
import type { WordPackage } from "./package";
import type { Styles } from "./styles";
import { child, elementsOf, make, settingOf, wordsOf, type XmlElement, type XmlNode } from "./xml";

/** Everything that reading a paragraph depends on. */
export interface SimplifyContext {
  readonly styles: Styles;
  readonly number: ReturnType<typeof createNumbering>;
  readonly address: WordPackage["address"];
  /** The words of a footnote or endnote, by the name of its reference and its id. */
  readonly note: (reference: string, id: string) => string;
  readonly tally: Tally;
}

/** Styles under which the converter hands paragraphs back: what was found out about them. */
export const STYLE_PREFIX = "Import";
const styleId = (style: DraftParagraph["style"]) =>
  `${STYLE_PREFIX}-${typeof style === "object" ? `heading-${style.heading}` : style}`;

/** Every style that may be handed back. */
export const STYLE_IDS: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((heading) => styleId({ heading })),
  ...(["title", "contents", "body", "plain"] as const).map(styleId),
];

const IGNORED = new Set(
  [
    ..."pPr rPr sectPr proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak commentRangeStart commentRangeEnd".split(
      " ",
    ),
    ..."permStart permEnd tblPr tblGrid trPr tcPr sdtPr sdtEndPr smartTagPr customXmlPr footnoteRef endnoteRef".split(
      " ",
    ),
    ..."annotationRef separator continuationSeparator fldData rt rubyPr delText delInstrText dayLong".split(" "),
  ].map((name) => `w:${name}`),
);
const UNWRAPPED = new Set(
  ["hyperlink", "fldSimple", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ruby", "rubyBase", "rtl"].map(
    (name) => `w:${name}`,
  ),
);
const KEPT = new Set(["t", "tab", "sym", "noBreakHyphen", "softHyphen"].map((name) => `w:${name}`));

function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const own of elementsOf(element)) {
    yield own;
    yield* descendants(own);
  }
}

/** Says what a drawing holds: text boxes with their words, pictures, or shapes. */
function tellDrawing(element: XmlElement, place: string, tally: Tally): void {
  const all = [...descendants(element)];
  const [choice] = all.filter(({ name }) => name === "w:txbxContent");
  const picture = all.some(({ name }) => /(?:^|:)(?:pic|blip|imagedata)$/u.test(name));
  if (choice) tally.add("docx/text-boxes", place, wordsOf(choice));
  else tally.add(picture ? "docx/images" : "docx/drawings", place, wordsOf(element));
}

/**
 * Rewrites the body of a document whose changes were accepted into the few elements the policy can hold: paragraphs in
 * our own styles, runs that are bold, underlined both or neither, tables. Numbers of lists become text. Whatever is
 * left out is told to the tally.
 */
export function simplify(body: XmlElement, context: SimplifyContext): readonly XmlNode[] {
  const { styles, tally } = context;
  let place = "";
  let instructions: string[] = [];
  let fields: string[] = [];

  const endField = (instruction: string) => {
    const link = /^\s*HYPERLINK\s+"?([^"\s]+)/u.exec(instruction);
    if (link) tally.add("docx/links", place, link[1]);
    else if (!/^\s*(?:TOC|PAGEREF)\b/u.test(instruction)) tally.add("docx/fields", place);
  };

  const fieldCharacter = (element: XmlElement) => {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") {
      fields = [...fields, ""];
      instructions = [];
    } else if (type === "separate" || type === "end") {
      const open = fields.at(-1);
      if (open === "" && instructions.length > 0) endField(instructions.join(""));
      if (open === "") fields = [...fields.slice(0, -1), "told"];
      if (type === "end") fields = fields.slice(0, -1);
      instructions = [];
    }
  };

  const tell = (element: XmlElement): readonly XmlNode[] => {
    const { name, attributes } = element;
    if (name === "w:commentReference") tally.add("docx/comments", place);
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      tally.add("docx/notes", place, context.note(name, attributes["w:id"] ?? ""));
    } else if (name === "mc:AlternateContent") {
      const shown = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
      if (shown) tellDrawing(shown, place, tally);
    } else if (name === "w:drawing" || name === "w:pict" || name === "w:object") tellDrawing(element, place, tally);
    else if (name === "m:oMath" || name === "m:oMathPara") tally.add("docx/drawings", place);
    else if (name === "w:altChunk" || name === "w:subDoc" || name === "w:contentPart")
      tally.add("docx/embedded", place);
    else if (!IGNORED.has(name)) tally.add("docx/unread", place, name);
    return [];
  };

  const run = (
    element: XmlElement,
    properties: XmlElement | undefined,
    role: DraftParagraph["style"],
  ): readonly XmlNode[] => {
    const content = elementsOf(element).flatMap((own): readonly XmlNode[] => {
      if (own.name === "w:fldChar") fieldCharacter(own);
      else if (own.name === "w:instrText")
        instructions.push(own.children.filter((node) => typeof node === "string").join(""));
      else if (own.name === "w:br" || own.name === "w:cr") {
        return (own.attributes["w:type"] ?? "textWrapping") === "textWrapping" ? [make("w:br", {})] : [];
      } else if (own.name === "w:ptab") return [make("w:tab", {})];
      else if (UNWRAPPED.has(own.name)) return elementsOf(own).flatMap((inner) => inline(inner, properties, role));
      else if (KEPT.has(own.name))
        return [own.name === "w:t" ? make("w:t", { "xml:space": "preserve" }, own.children) : own];
      else return tell(own);
      return [];
    });
    if (content.length === 0) return [];
    const { bold, underline, hidden } = styles.format(element, properties, role);
    const words = wordsOf(element);
    if (hidden) {
      tally.add("docx/hidden", place, words);
      return [];
    }
    const format = child(element, "w:rPr");
    const vertical = settingOf(format, "w:vertAlign") ?? "baseline";
    const odd = ["w:i", "w:strike", "w:dstrike"].some(
      (name) => child(format, name) && !["0", "false"].includes(settingOf(format, name) ?? ""),
    );
    if (words.trim() !== "" && (odd || vertical !== "baseline")) tally.add("docx/styles", words);
    if (words.trim() !== "" && underline && !bold) tally.add("docx/underline", words);
    const shown = bold ? [make("w:b", {}), ...(underline ? [make("w:u", { "w:val": "single" })] : [])] : [];
    return [make("w:r", {}, [make("w:rPr", {}, shown), ...content])];
  };

  const inline = (
    element: XmlElement,
    properties: XmlElement | undefined,
    role: DraftParagraph["style"],
  ): readonly XmlNode[] => {
    if (element.name === "w:r") return run(element, properties, role);
    if (!UNWRAPPED.has(element.name)) return tell(element);
    const id = element.attributes["r:id"];
    if (element.name === "w:hyperlink" && id !== undefined)
      tally.add("docx/links", place, context.address(id) ?? wordsOf(element));
    if (element.name === "w:fldSimple") endField(element.attributes["w:instr"] ?? "");
    return elementsOf(element).flatMap((own) => inline(own, properties, role));
  };

  const paragraph = (element: XmlElement): readonly XmlNode[] => {
    const properties = child(element, "w:pPr");
    const role = styles.role(properties);
    place = wordsOf(element) || place;
    const content = elementsOf(element).flatMap((own) => inline(own, properties, role));
    const list = styles.list(properties);
    const numbered = list === null ? null : context.number(list);
    const label: XmlNode[] = [];
    if (numbered !== null && wordsOf(element).trim() !== "") {
      if (numbered.kind === "number") {
        tally.add("docx/numbers", place);
        label.push(make("w:r", {}, [make("w:t", { "xml:space": "preserve" }, [numbered.text])]));
      } else if (numbered.kind !== "none")
        tally.add(numbered.kind === "bullet" ? "docx/bullets" : "docx/numbers-unknown", place);
    }
    const style = make("w:pPr", {}, [make("w:pStyle", { "w:val": styleId(role) })]);
    return [make("w:p", {}, [style, ...label, ...content])];
  };

  const block = (element: XmlElement): readonly XmlNode[] => {
    if (element.name === "w:p") return paragraph(element);
    if (element.name === "w:tbl" || element.name === "w:tr")
      return [make(element.name, {}, elementsOf(element).flatMap(block))];
    if (element.name === "w:tc") {
      const spans = elementsOf(child(element, "w:tcPr")).filter(
        ({ name }) => name === "w:gridSpan" || name === "w:vMerge",
      );
      return [make("w:tc", {}, [make("w:tcPr", {}, spans), ...elementsOf(element).flatMap(block)])];
    }
    if (UNWRAPPED.has(element.name)) return elementsOf(element).flatMap(block);
    return tell(element);
  };

  return elementsOf(body).flatMap(block);
}
