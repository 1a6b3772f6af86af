import { TEXT_LIMIT_BYTES } from "../limits";
import { refuse } from "../refusal";
import { written } from "./alternatives";
import { withBlanks } from "./blanks";
import { type InlineContext, inlineReader, isPlaceholder, UNWRAPPED } from "./inline";
import type { createNumbering } from "./numbering";
import type { Piece, WordBlock, WordCell, WordTable } from "./tree";
import { hasWords, QUOTED_LENGTH, wordsOf } from "./words";
import { child, childrenNamed, elementsOf, settingOf, type XmlElement } from "./xml";

/** Everything that reading a body depends on. */
export interface SimplifyContext extends Omit<InlineContext, "place"> {
  readonly number: ReturnType<typeof createNumbering>;
}

/** Whether a content control is the table of contents that Word or Google Docs makes. */
const isContents = (element: XmlElement): boolean =>
  element.name === "w:sdt" &&
  settingOf(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") === "Table of Contents";

/** Whether a paragraph is the large first letter of the next one, which Word keeps in a frame of its own. */
const isDropCap = (element: XmlElement): boolean =>
  ["drop", "margin"].includes(child(child(element, "w:pPr"), "w:framePr")?.attributes["w:dropCap"] ?? "");

/** Word has no table of more columns. */
const COLUMN_LIMIT = 63;

const EMPTY_CELL: WordCell = { wide: 1, merged: null, content: [] };

/**
 * Reads the body of a document whose changes were accepted as the few things the policy can hold: paragraphs with what
 * their style says, words that are bold, underlined both or neither, tables. Numbers of lists become text. Whatever is
 * left out is told to the tally.
 * @throws {Refusal} when the numbers of lists alone are longer than a policy
 */
export function simplify(body: XmlElement, context: SimplifyContext): readonly WordBlock[] {
  const { styles, tally, references } = context;
  let place = "";
  let numbers = 0;
  let contents = false;
  /** The large first letters that wait for their paragraph. */
  let dropped: readonly Piece[] = [];
  const inline = inlineReader({ ...context, place: () => place });

  const paragraph = (element: XmlElement): readonly WordBlock[] => {
    const own = styles.paragraph(child(element, "w:pPr"));
    const look = contents ? { ...own, role: "contents" as const } : own;
    place = wordsOf(element, QUOTED_LENGTH) || place;
    const found = withBlanks(
      elementsOf(element).flatMap((one) => inline.pieces(one, look)),
      () => tally.add("docx/blanks", place, place),
    );
    const numbered = look.list === null ? null : context.number(look.list);
    const number = numbered?.kind === "number" ? numbered.text : null;
    references.mark(element, number);
    if (isDropCap(element)) {
      dropped = [...dropped, ...found];
      return [];
    }
    const label: Piece[] = [];
    if (numbered !== null && hasWords(element)) {
      if (number !== null) {
        numbers += number.length;
        if (numbers > TEXT_LIMIT_BYTES) throw refuse("tooLong");
        tally.add("docx/numbers", place);
        label.push({ kind: "words", text: number, emphasis: null, underlined: false });
      } else if (numbered.kind !== "none")
        tally.add(numbered.kind === "bullet" ? "docx/bullets" : "docx/numbers-unknown", place);
    }
    const pieces = [...label, ...dropped, ...found];
    dropped = [];
    return [{ kind: "paragraph", style: look.role, pieces }];
  };

  /** The parts of a table by their name, through what surrounds them; whatever else stands there is put into one. */
  const within = <Part>(element: XmlElement, name: string, read: (own: XmlElement) => Part): readonly Part[] =>
    elementsOf(element).flatMap((own): readonly Part[] => {
      if (own.name === name) return [read(own)];
      if (UNWRAPPED.has(own.name) && !isPlaceholder(own)) return within(own, name, read);
      const shown = written(own);
      if (shown[0] !== own) return shown.flatMap((one) => within({ ...own, children: [one] }, name, read));
      if (hasWords(own)) return [read({ name, attributes: {}, children: [own] })];
      inline.tell(own);
      return [];
    });

  const cell = (element: XmlElement): WordCell => ({ ...spanOf(element), content: blocks(element) });

  const row = (element: XmlElement): readonly WordCell[] => {
    const before = Number(settingOf(child(element, "w:trPr"), "w:gridBefore") ?? 0);
    const skipped = before >= 1 && before <= COLUMN_LIMIT ? [{ ...EMPTY_CELL, wide: before }] : [];
    return [...skipped, ...within(element, "w:tc", cell)];
  };

  const table = (element: XmlElement): WordTable => ({ kind: "table", rows: within(element, "w:tr", row) });

  const block = (element: XmlElement): readonly WordBlock[] => {
    if (element.name === "w:p") return paragraph(element);
    if (element.name === "w:tbl") return [table(element)];
    if (element.name === "w:bookmarkStart") references.markBefore(element);
    if (isPlaceholder(element)) {
      inline.tellPlaceholder(element);
      return [];
    }
    if (isContents(element)) {
      contents = true;
      const lines = elementsOf(element).flatMap(block);
      contents = false;
      return lines;
    }
    if (UNWRAPPED.has(element.name)) return elementsOf(element).flatMap(block);
    const shown = written(element);
    if (shown[0] !== element) return shown.flatMap(block);
    inline.tell(element);
    return [];
  };

  /** A large first letter with no paragraph behind it is a paragraph. */
  const blocks = (parent: XmlElement): readonly WordBlock[] => {
    const found = elementsOf(parent).flatMap(block);
    const left = dropped;
    dropped = [];
    return left.length === 0 ? found : [...found, { kind: "paragraph", style: "plain", pieces: left }];
  };

  const all = blocks(body);
  inline.finish();
  references.tell();
  return all;
}

/** How many columns a cell takes, and whether it goes on the one above. */
function spanOf(cell: XmlElement): Pick<WordCell, "wide" | "merged"> {
  const properties = child(cell, "w:tcPr");
  const wide = Math.min(Number(settingOf(properties, "w:gridSpan") ?? 1) || 1, COLUMN_LIMIT);
  const [merge] = childrenNamed(properties, "w:vMerge");
  if (merge === undefined) return { wide, merged: null };
  if (merge.attributes["w:val"] === "restart") return { wide, merged: "first" };
  // What a cell says that is merged into the one above stays in its own place.
  return { wide, merged: hasWords(cell) ? null : "rest" };
}
