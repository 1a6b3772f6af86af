import type { Budget } from "../budget";
import type { ImportStep } from "../draft";
import { TEXT_LIMIT_BYTES } from "../limits";
import { createTally, type Notices, quotedWhole, tellTally } from "../notices";
import { refuse } from "../refusal";
import type { DraftPart } from "../runs";
import { acceptChanges } from "./accept-changes";
import { toParts } from "./convert";
import { descendants } from "./drawings";
import { once } from "./lists";
import { createNumbering } from "./numbering";
import { openWord, type WordPackage } from "./package";
import { createReferences } from "./references";
import { simplify } from "./simplify";
import { readStyles } from "./styles";
import { wordsOf } from "./words";
import { child, elementsOf, type XmlElement } from "./xml";

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
  "docx/merged",
  "docx/nested",
  "docx/frames",
] as const;
const QUOTED = [
  "docx/text-boxes",
  "docx/notes",
  "docx/links",
  "docx/struck",
  "docx/hidden",
  "docx/placeholders",
  "docx/ruby",
  "docx/formulas",
  "docx/field-codes",
  "docx/field-numbers",
  "docx/blanks",
  "docx/stale-references",
  "docx/broken-references",
  "docx/field-errors",
  "docx/page-references",
  "docx/cells",
] as const;

/** The words of a footnote or endnote, by the element that refers to it. */
function noteReader(word: WordPackage): (reference: string, id: string) => string {
  const notes = (part: XmlElement | null) => {
    const byId = new Map(
      elementsOf(part ?? undefined)
        .map((note): [string, XmlElement] => [note.attributes["w:id"] ?? "", note])
        .reverse(),
    );
    return once((id) => {
      const note = byId.get(id);
      return note ? wordsOf(note) : "";
    });
  };
  const [footnotes, endnotes] = [notes(word.part("footnotes")), notes(word.part("endnotes"))];
  return (reference, id) => (reference === "w:endnoteReference" ? endnotes : footnotes)(id);
}

const PAGE_NUMBER = /^(?:page|of|[\s\d第页共ivx\-—–_/／|～~·,，.;；:：()（）])*$/iu;

/** The style of the head and foot of our own redlines. */
const OWN_MARGIN = "PolicyRunningHead";

/** What a header or footer says, in text boxes too, unless it is a page number. */
const marginWords = (margin: XmlElement): readonly string[] => {
  const inside = [...descendants(margin)];
  // A running head of our own is made anew for each file.
  if (inside.some((own) => own.name === "w:pStyle" && own.attributes["w:val"] === OWN_MARGIN)) return [];
  const boxes = inside.filter(({ name }) => name === "w:txbxContent");
  return [...new Set([margin, ...boxes].map((own) => wordsOf(own).trim()))].filter((text) => !PAGE_NUMBER.test(text));
};

function tellMargins(word: WordPackage, notices: Notices): void {
  const texts = [...new Set(word.headers.flatMap(marginWords))];
  if (texts.length > 0) notices.say("docx/headers", [quotedWhole(texts)]);
}

/**
 * Reads a Word file.
 * @throws {Refusal} when it cannot be read safely
 */
export function readDocx(
  bytes: Uint8Array,
  notices: Notices,
  budget: Budget,
  onStep: (step: ImportStep) => void,
): readonly DraftPart[] {
  onStep("unpacking");
  const word = openWord(bytes, budget);
  const tally = createTally();
  const document = acceptChanges(word.document, tally);
  const body = child(document, "w:body");
  if (body === undefined) throw refuse("notWord");
  if (wordsOf(body).length > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  onStep("converting");
  const simple = simplify(body, {
    styles: readStyles(word.part("styles")),
    number: createNumbering(word.part("numbering"), budget),
    address: word.address,
    references: createReferences(tally),
    note: noteReader(word),
    tally,
  });
  const parts = toParts(simple, tally, budget);
  tellTally(tally, notices, COUNTED, QUOTED);
  if (tally.count("docx/unread") > 0) {
    notices.say("docx/unread", [tally.words("docx/unread")], tally.place("docx/unread"));
  }
  tellMargins(word, notices);
  return parts;
}
