import type { ImportStep } from "../draft";
import { TEXT_LIMIT_BYTES } from "../limits";
import { createTally, type Notices, type Tally } from "../notices";
import { refuse } from "../refusal";
import type { DraftPart } from "../runs";
import { acceptChanges } from "./accept-changes";
import { toParts } from "./convert";
import { descendants } from "./drawings";
import { createNumbering } from "./numbering";
import { openWord, type WordPackage } from "./package";
import { simplify } from "./simplify";
import { readStyles } from "./styles";
import { child, elementsOf, wordsOf, type XmlElement } from "./xml";

/** The kinds of notices that say how often, and those that quote words too. */
const COUNTED = [
  "docx/insertions",
  "docx/deletions",
  "docx/moves",
  "docx/formatting",
  "docx/comments",
  "docx/images",
  "docx/drawings",
  "docx/embedded",
  "docx/fields",
  "docx/underline",
  "docx/marked",
  "docx/styles",
  "docx/numbers",
  "docx/numbers-unknown",
  "docx/bullets",
  "docx/symbols",
  "text/invisible",
  "docx/line-breaks",
  "docx/cells",
  "docx/merged",
  "docx/nested",
  "docx/frames",
] as const;
const QUOTED = [
  "docx/text-boxes",
  "docx/notes",
  "docx/links",
  "docx/hidden",
  "docx/placeholders",
  "docx/ruby",
  "docx/field-codes",
] as const;

function tell(tally: Tally, notices: Notices): void {
  for (const kind of COUNTED) {
    if (tally.count(kind) > 0) notices.say(kind, [tally.count(kind)], tally.place(kind));
  }
  for (const kind of QUOTED) {
    if (tally.count(kind) > 0) notices.say(kind, [tally.count(kind), tally.words(kind)], tally.place(kind));
  }
  if (tally.count("docx/unread") > 0) {
    notices.say("docx/unread", [tally.words("docx/unread")], tally.place("docx/unread"));
  }
}

/** The words of a footnote or endnote, by the element that refers to it. */
function noteReader(word: WordPackage): (reference: string, id: string) => string {
  const parts = { "w:footnoteReference": word.part("footnotes"), "w:endnoteReference": word.part("endnotes") };
  return (reference, id) => {
    const part = reference === "w:endnoteReference" ? parts["w:endnoteReference"] : parts["w:footnoteReference"];
    const note = elementsOf(part ?? undefined).find(({ attributes }) => attributes["w:id"] === id);
    return note ? wordsOf(note) : "";
  };
}

const PAGE_NUMBER = /^[\s\d第页共ivx\-—–_/／|～~·,，.]*$/iu;

/** What a header or footer says, in text boxes too, unless it is a page number. */
const marginWords = (margin: XmlElement): readonly string[] => {
  const boxes = [...descendants(margin)].filter(({ name }) => name === "w:txbxContent");
  return [...new Set([margin, ...boxes].map(wordsOf))].filter((text) => !PAGE_NUMBER.test(text));
};

/**
 * Reads a Word file.
 * @throws {Refusal} when it cannot be read safely
 */
export async function readDocx(
  bytes: Uint8Array,
  notices: Notices,
  onStep: (step: ImportStep) => void,
): Promise<readonly DraftPart[]> {
  onStep("unpacking");
  const word = openWord(bytes);
  const tally = createTally();
  const document = acceptChanges(word.document, tally);
  const body = child(document, "w:body");
  if (body === undefined) throw refuse("notWord");
  if (wordsOf(body).length > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  onStep("converting");
  const simple = simplify(body, {
    styles: readStyles(word.part("styles")),
    number: createNumbering(word.part("numbering")),
    address: word.address,
    note: noteReader(word),
    tally,
  });
  const parts = await toParts(simple, tally);
  tell(tally, notices);
  const headers = word.headers.flatMap(marginWords);
  if (headers.length > 0) notices.say("docx/headers", [[...new Set(headers)].join("；")]);
  return parts;
}
