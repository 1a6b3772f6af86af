import { TEXT_LIMIT_BYTES } from "../limits";
import type { Tally } from "../notices";
import { refuse } from "../refusal";
import type { DraftParagraph } from "../runs";
import { isDrawn, tellDrawing, written } from "./drawings";
import { fieldMeaning, openFields } from "./fields";
import type { createNumbering } from "./numbering";
import type { WordPackage } from "./package";
import { isMarked, signOf } from "./signs";
import type { ParagraphLook, Styles } from "./styles";
import { hasWords, QUOTED_LENGTH, stringsOf, wordsOf } from "./words";
import { child, childrenNamed, elementsOf, make, settingOf, switchOf, type XmlElement, type XmlNode } from "./xml";

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
  ...(["title", "contents", "body", "list", "plain"] as const).map(styleId),
];

const IGNORED = new Set(
  [
    ..."pPr rPr sectPr proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak commentRangeStart commentRangeEnd".split(
      " ",
    ),
    ..."permStart permEnd tblPr tblGrid trPr tcPr sdtPr sdtEndPr smartTagPr customXmlPr footnoteRef endnoteRef".split(
      " ",
    ),
    ..."annotationRef separator continuationSeparator fldData softHyphen rubyPr delText delInstrText dayLong".split(
      " ",
    ),
  ].map((name) => `w:${name}`),
);
const UNWRAPPED = new Set(
  ["hyperlink", "fldSimple", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ruby", "rubyBase", "rtl"].map(
    (name) => `w:${name}`,
  ),
);
const KEPT = new Set(["t", "tab", "noBreakHyphen"].map((name) => `w:${name}`));

/** Whether a content control is the table of contents that Word or Google Docs makes. */
const isContents = (element: XmlElement): boolean =>
  element.name === "w:sdt" &&
  settingOf(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") === "Table of Contents";

/** Whether a content control still shows what asks the author to fill it in. */
const isPlaceholder = (element: XmlElement): boolean =>
  element.name === "w:sdt" && switchOf(child(element, "w:sdtPr"), "w:showingPlcHdr") === true;

/** Word has no table of more columns. */
const COLUMN_LIMIT = 63;

const spanOf = (columns: number) => (columns > 1 ? [make("w:gridSpan", { "w:val": String(columns) })] : []);
const spanning = (columns: number, ...content: readonly XmlElement[]) =>
  make("w:tc", {}, [make("w:tcPr", {}, spanOf(columns)), ...content]);

/**
 * Rewrites the body of a document whose changes were accepted into the few elements the policy can hold: paragraphs in
 * our own styles, runs that are bold, underlined both or neither, tables. Numbers of lists become text. Whatever is
 * left out is told to the tally.
 * @throws {Refusal} when the numbers of lists alone are longer than a policy
 */
export function simplify(body: XmlElement, context: SimplifyContext): readonly XmlNode[] {
  const { styles, tally } = context;
  let place = "";
  const fields = openFields();
  let links = 0;
  let numbers = 0;
  let contents = false;

  const tellField = (instruction: string | null) => {
    const meaning = instruction === null ? null : fieldMeaning(instruction);
    if (meaning) tally.add(meaning.rule, place, meaning.words);
  };

  const tell = (element: XmlElement): readonly XmlNode[] => {
    const { name, attributes } = element;
    if (name === "w:commentReference") tally.add("docx/comments", place);
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      tally.add("docx/notes", place, context.note(name, attributes["w:id"] ?? ""));
    } else if (name === "mc:AlternateContent") {
      const shown = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
      if (shown) tellDrawing(shown, place, tally);
    } else if (name === "w:rt") tally.add("docx/ruby", place, wordsOf(element, QUOTED_LENGTH));
    else if (name === "w:drawing" || name === "w:pict" || name === "w:object") tellDrawing(element, place, tally);
    else if (name === "m:oMath" || name === "m:oMathPara") tally.add("docx/drawings", place);
    else if (name === "w:altChunk" || name === "w:subDoc" || name === "w:contentPart")
      tally.add("docx/embedded", place);
    else if (!IGNORED.has(name)) tally.add("docx/unread", place, name);
    return [];
  };

  const tellPlaceholder = (element: XmlElement): readonly XmlNode[] => {
    tally.add("docx/placeholders", place, wordsOf(element, QUOTED_LENGTH));
    return [];
  };

  const run = (element: XmlElement, look: ParagraphLook): readonly XmlNode[] => {
    const content = elementsOf(element)
      .flatMap(written)
      .flatMap((own): readonly XmlNode[] => {
        if (own.name === "w:fldChar") tellField(fields.mark(own.attributes["w:fldCharType"]));
        else if (own.name === "w:instrText") fields.instruct(stringsOf(own));
        else if (own.name === "w:sym") return signOf(own, () => tally.add("docx/symbols", place));
        else if (own.name === "w:br" || own.name === "w:cr") {
          return (own.attributes["w:type"] ?? "textWrapping") === "textWrapping" ? [make("w:br", {})] : [];
        } else if (own.name === "w:ptab") return [make("w:tab", {})];
        else if (UNWRAPPED.has(own.name)) return elementsOf(own).flatMap((inner) => inline(inner, look));
        else if (KEPT.has(own.name) && !fields.inCode())
          return [own.name === "w:t" ? make("w:t", { "xml:space": "preserve" }, own.children) : own];
        else if (!KEPT.has(own.name)) return tell(own);
        return [];
      });
    if (content.length === 0) return [];
    const { bold, hidden, odd, ...format } = styles.format(element, look);
    const words = wordsOf(element);
    if (hidden) {
      tally.add("docx/hidden", place, words);
      return [];
    }
    const own = child(element, "w:rPr");
    const linked = links > 0 || fields.inLink();
    // A link is underlined to be seen as one.
    const underline = format.underline && !(linked && child(own, "w:u") === undefined);
    if (words.trim() !== "") {
      if (odd || (settingOf(own, "w:vertAlign") ?? "baseline") !== "baseline") tally.add("docx/styles", words);
      if (underline && !bold && !linked) tally.add("docx/underline", words);
      if (!bold && !linked && isMarked(own)) tally.add("docx/marked", words);
    }
    const shown = bold ? [make("w:b", {}), ...(underline ? [make("w:u", { "w:val": "single" })] : [])] : [];
    return [make("w:r", {}, [make("w:rPr", {}, shown), ...content])];
  };

  const inline = (element: XmlElement, look: ParagraphLook): readonly XmlNode[] => {
    if (element.name === "w:r") return run(element, look);
    if (element.name === "mc:AlternateContent" && !isDrawn(element))
      return written(element).flatMap((own) => inline(own, look));
    if (!UNWRAPPED.has(element.name)) return tell(element);
    if (isPlaceholder(element)) return tellPlaceholder(element);
    const id = element.attributes["r:id"];
    const link = element.name === "w:hyperlink";
    if (link && id !== undefined)
      tally.add("docx/links", place, context.address(id) ?? wordsOf(element, QUOTED_LENGTH));
    if (element.name === "w:fldSimple") tellField(element.attributes["w:instr"] ?? "");
    if (link) links += 1;
    const content = elementsOf(element).flatMap((own) => inline(own, look));
    if (link) links -= 1;
    return content;
  };

  const paragraph = (element: XmlElement): readonly XmlNode[] => {
    const own = styles.paragraph(child(element, "w:pPr"));
    const look = contents ? { ...own, role: "contents" as const } : own;
    place = wordsOf(element, QUOTED_LENGTH) || place;
    const content = elementsOf(element).flatMap((one) => inline(one, look));
    const numbered = look.list === null ? null : context.number(look.list);
    const label: XmlNode[] = [];
    if (numbered !== null && hasWords(element)) {
      if (numbered.kind === "number") {
        numbers += numbered.text.length;
        if (numbers > TEXT_LIMIT_BYTES) throw refuse("tooLong");
        tally.add("docx/numbers", place);
        label.push(make("w:r", {}, [make("w:t", { "xml:space": "preserve" }, [numbered.text])]));
      } else if (numbered.kind !== "none")
        tally.add(numbered.kind === "bullet" ? "docx/bullets" : "docx/numbers-unknown", place);
    }
    const style = make("w:pPr", {}, [make("w:pStyle", { "w:val": styleId(look.role) })]);
    return [make("w:p", {}, [style, ...label, ...content])];
  };

  const block = (element: XmlElement): readonly XmlNode[] => {
    if (element.name === "w:p") return paragraph(element);
    if (element.name === "w:tbl") return [make(element.name, {}, elementsOf(element).flatMap(block))];
    if (element.name === "w:tr") {
      const before = Number(settingOf(child(element, "w:trPr"), "w:gridBefore") ?? 0);
      const skipped = before >= 1 && before <= COLUMN_LIMIT ? [spanning(before, make("w:p", {}))] : [];
      return [make(element.name, {}, [...skipped, ...elementsOf(element).flatMap(block)])];
    }
    if (element.name === "w:tc") {
      // The converter drops what a cell says that is merged into the one above.
      const speaks = hasWords(element);
      const cell = child(element, "w:tcPr");
      const wide = Math.min(Number(settingOf(cell, "w:gridSpan") ?? 1) || 1, COLUMN_LIMIT);
      const merged = childrenNamed(cell, "w:vMerge").filter(
        ({ attributes }) => attributes["w:val"] === "restart" || !speaks,
      );
      return [
        make("w:tc", {}, [make("w:tcPr", {}, [...spanOf(wide), ...merged]), ...elementsOf(element).flatMap(block)]),
      ];
    }
    if (isPlaceholder(element)) return tellPlaceholder(element);
    if (isContents(element)) {
      contents = true;
      const lines = elementsOf(element).flatMap(block);
      contents = false;
      return lines;
    }
    if (UNWRAPPED.has(element.name)) return elementsOf(element).flatMap(block);
    const shown = written(element);
    return shown[0] === element ? tell(element) : shown.flatMap(block);
  };

  return elementsOf(body).flatMap(block);
}
