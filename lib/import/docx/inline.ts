import type { Tally } from "../notices";
import { isDrawn, written } from "./alternatives";
import { tellDrawing } from "./drawings";
import { fieldMeaning, formSign, openFields } from "./fields";
import { openLinks } from "./open-links";
import type { WordPackage } from "./package";
import type { References } from "./references";
import { isMarked, signOf } from "./signs";
import type { ParagraphLook, Styles } from "./styles";
import type { Piece } from "./tree";
import { formulaOf, stringsOf, wordsOf } from "./words";
import { child, elementsOf, settingOf, switchOf, type XmlElement } from "./xml";

/** Everything that reading the words of a paragraph depends on. */
export interface InlineContext {
  readonly styles: Styles;
  readonly address: WordPackage["address"];
  /** The words of a footnote or endnote, by the name of its reference and its id. */
  readonly note: (reference: string, id: string) => string;
  readonly tally: Tally;
  readonly references: References;
  /** The words of the paragraph that is being read. */
  readonly place: () => string;
}

export interface InlineReader {
  readonly pieces: (element: XmlElement, look: ParagraphLook) => readonly Piece[];
  /** Says what an element holds that is no text of the policy. */
  readonly tell: (element: XmlElement) => void;
  readonly tellPlaceholder: (element: XmlElement) => void;
  /** Says what the fields are that nothing ends. */
  readonly finish: () => void;
}

const wordNames = (names: string) => new Set(names.split(" ").map((name) => `w:${name}`));
const IGNORED = wordNames(
  "proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak commentRangeStart commentRangeEnd permStart permEnd " +
    "tblGrid footnoteRef endnoteRef annotationRef separator continuationSeparator fldData softHyphen delText " +
    "delInstrText dayLong tblPrEx",
);
/** The elements that only surround what is read. */
export const UNWRAPPED: ReadonlySet<string> = wordNames(
  "hyperlink fldSimple sdt sdtContent smartTag customXml dir bdo ruby rubyBase rtl",
);

/** Whether a content control still shows what asks the author to fill it in. */
export const isPlaceholder = (element: XmlElement): boolean =>
  element.name === "w:sdt" && switchOf(child(element, "w:sdtPr"), "w:showingPlcHdr") === true;

const NO_BREAK_HYPHEN = "\u2011";

const plain = (text: string): Piece => ({ kind: "words", text, emphasis: null, underlined: false });

/** Reads runs and what stands among them. One for a document: fields go on from one paragraph to the next. */
export function inlineReader(context: InlineContext): InlineReader {
  const { styles, tally, place } = context;
  const fields = openFields();
  const links = openLinks(context);

  const endField = (): readonly Piece[] => {
    const ended = fields.end();
    if (ended === null) return [];
    const meaning = fieldMeaning(ended.instruction, ended.shown, place());
    if (meaning) tally.add(meaning.rule, place(), meaning.words);
    context.references.refer(ended.instruction, ended.shown, place());
    return ended.drawn !== null && ended.shown.trim() === "" ? [plain(ended.drawn)] : [];
  };

  const tell = (element: XmlElement): void => tellOutside(element, context);

  const tellPlaceholder = (element: XmlElement): void => tally.add("docx/placeholders", place(), wordsOf(element));

  /** What one element of a run comes to: a text, the end of a line, or pieces of its own. */
  const content = (own: XmlElement, look: ParagraphLook): readonly (string | Piece)[] => {
    const { name, attributes } = own;
    const type = attributes["w:fldCharType"];
    if (name === "w:fldChar") {
      if (type === "begin") fields.begin(formSign(own));
      else if (type === "separate") fields.separate();
      else if (type === "end") return endField();
    } else if (name === "w:instrText") fields.instruct(stringsOf(own));
    else if (name === "w:sym") {
      const sign = signOf(own);
      if (sign === null) tally.add("docx/symbols", place());
      return sign === null ? [] : [sign];
    } else if (name === "w:br" || name === "w:cr")
      return (attributes["w:type"] ?? "textWrapping") === "textWrapping" ? [{ kind: "break" }] : [];
    else if (UNWRAPPED.has(name)) return elementsOf(own).flatMap((inner) => pieces(inner, look));
    else if (name === "w:t" || name === "w:tab" || name === "w:ptab" || name === "w:noBreakHyphen") {
      if (fields.inCode()) return [];
      if (name === "w:t") return [stringsOf(own)];
      return [name === "w:noBreakHyphen" ? NO_BREAK_HYPHEN : "\t"];
    } else tell(own);
    return [];
  };

  const run = (element: XmlElement, look: ParagraphLook): readonly Piece[] => {
    const found = elementsOf(element)
      .flatMap(written)
      .flatMap((own) => content(own, look));
    if (found.length === 0) return [];
    const { bold, hidden, odd, struck, capitals, ...format } = styles.format(element, look);
    const words = wordsOf(element);
    if (hidden) {
      tally.add("docx/hidden", place(), words);
      return [];
    }
    const own = child(element, "w:rPr");
    const linked = links.inLink() || fields.inLink();
    // A link is underlined to be seen as one.
    const underlined = format.underline === true && !(linked && child(own, "w:u") === undefined);
    if (words.trim() !== "") {
      if (odd || isRaised(own)) tally.add("docx/styles", words);
      if (struck) tally.add("docx/struck", place(), words);
      if (!bold && !linked && underlined) tally.add("docx/underline", words);
      if (!bold && !linked && isMarked(own)) tally.add("docx/marked", words);
    }
    const emphasis = bold ? (underlined ? "bold-underline" : "bold") : null;
    const link = links.address() ?? fields.address();
    return found.map((piece): Piece => {
      if (typeof piece !== "string") return piece;
      fields.show(piece);
      const text = capitals ? piece.toUpperCase() : piece;
      return { kind: "words", text, emphasis, underlined, ...(link === null ? {} : { link }) };
    });
  };

  const pieces = (element: XmlElement, look: ParagraphLook): readonly Piece[] => {
    if (element.name === "w:r") return run(element, look);
    if (element.name === "mc:AlternateContent" && !isDrawn(element))
      return written(element).flatMap((own) => pieces(own, look));
    if (!UNWRAPPED.has(element.name)) {
      tell(element);
      return [];
    }
    if (isPlaceholder(element)) {
      tellPlaceholder(element);
      return [];
    }
    const inside = () => elementsOf(element).flatMap((own) => pieces(own, look));
    if (element.name === "w:hyperlink") return links.within(element, inside);
    if (element.name !== "w:fldSimple") return inside();
    fields.begin(null);
    fields.instruct(element.attributes["w:instr"] ?? "");
    fields.separate();
    return [...inside(), ...endField()];
  };

  const finish = () => {
    while (fields.open()) endField();
  };

  return { pieces, tell, tellPlaceholder, finish };
}

/** Says what an element holds that is no text of the policy. */
function tellOutside(element: XmlElement, { tally, place, note }: InlineContext): void {
  const { name, attributes } = element;
  if (name === "w:commentReference") tally.add("docx/comments", place());
  else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
    tally.add("docx/notes", place(), note(name, attributes["w:id"] ?? ""));
  } else if (name === "w:rt") tally.add("docx/ruby", place(), wordsOf(element));
  else if (isDrawn(element)) tellDrawing(element, place(), tally);
  else if (name === "m:oMath" || name === "m:oMathPara") tally.add("docx/formulas", place(), formulaOf(element));
  else if (name === "w:altChunk" || name === "w:subDoc" || name === "w:contentPart")
    tally.add("docx/embedded", place());
  else if (!IGNORED.has(name) && !/Pr$/u.test(name)) tally.add("docx/unread", place(), name);
}

/** Whether a run stands above or below the line. */
const isRaised = (format: XmlElement | undefined): boolean =>
  (settingOf(format, "w:vertAlign") ?? "baseline") !== "baseline";
