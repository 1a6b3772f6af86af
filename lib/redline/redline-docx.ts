import { Document, Packer, Paragraph, TextRun } from "docx";
import type { PolicyDiff } from "../compare/model";
import type { Segment } from "../compare/runs";
import { definedTerms, tokenizer } from "../compare/tokens";
import { compareWords } from "../compare/words";
import { blocksById } from "../policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import { xmlText } from "../policy/xml-text";
import { redlineStrings } from "../strings/redline";
import { apart } from "./ends";
import { type LineStyle, redlineLines, type TextLine } from "./lines";
import { type Authorship, revisionNumbers } from "./revisions";
import { stableZip } from "./stable-zip";
import { STYLE_IDS, wordParagraph, wordTable } from "./word";

/** The title and the two dates, which stand in the front matter and not among the blocks. */
function metaLines(before: PolicyDocument, after: PolicyDocument): readonly TextLine[] {
  const tokenize = tokenizer(definedTerms([]));
  const line = (style: LineStyle, old: string, young: string): TextLine => ({
    kind: "text",
    style,
    oldStyle: null,
    mark: "equal",
    move: null,
    segments: compareWords(old, young, tokenize).map((word): Segment => ({ ...word, before: null, after: null })),
  });
  const { updatedOn, effectiveOn } = redlineStrings;
  return [
    line("title", before.title, after.title),
    line("date", updatedOn(before.updatedOn), updatedOn(after.updatedOn)),
    line("date", effectiveOn(before.effectiveOn), effectiveOn(after.effectiveOn)),
  ];
}

/** A clause as a reader finds it: the labels of the headings above it, and the last heading's words. */
function placeOf(id: BlockId, document: PolicyDocument): string {
  const blocks = blocksById(document.blocks);
  const chain = [...(blocks.get(id)?.path ?? []), id].flatMap((one) => blocks.get(one) ?? []);
  const labels = chain.map((block) => block.label?.printed ?? "").join("");
  const heading = chain.filter((block) => block.kind === "heading").at(-1);
  return redlineStrings.place(labels, heading ? blockText(heading) : "");
}

const FONT = { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "宋体" };
const HALF_POINTS = { text: 24, chapter: 32, section: 28, clause: 24 };

const styles = {
  default: {
    document: { run: { font: FONT, size: HALF_POINTS.text }, paragraph: { spacing: { after: 120, line: 360 } } },
    title: { run: { size: 36, bold: true } },
    heading1: { run: { size: HALF_POINTS.chapter, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
    heading2: { run: { size: HALF_POINTS.section, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
    heading3: { run: { size: HALF_POINTS.clause, bold: true } },
    heading4: { run: { size: HALF_POINTS.clause, bold: true } },
    heading5: { run: { size: HALF_POINTS.clause, bold: true } },
  },
  paragraphStyles: [
    { id: STYLE_IDS.date, name: "Policy Date", basedOn: "Normal" },
    { id: STYLE_IDS.item, name: "Policy Item", basedOn: "Normal", paragraph: { indent: { left: 420 } } },
    { id: STYLE_IDS.definition, name: "Policy Definition", basedOn: "Normal" },
  ],
};

/**
 * Writes a comparison as a Word document with tracked changes. Accepting all of them gives the new version, rejecting
 * all the old one. Stress that changed is tracked formatting. A moved clause is deleted here and inserted there,
 * with a comment at both ends that goes with the words it speaks of.
 * @param diff the comparison of `before` with `after`
 * @param authorship the name and time Word shows for every change
 * @returns the bytes of a `.docx`, the same for the same input
 */
export async function redlineDocx(
  diff: PolicyDiff,
  before: PolicyDocument,
  after: PolicyDocument,
  authorship: Authorship,
): Promise<Uint8Array> {
  const { date } = authorship;
  // A name comes from whoever runs the command or sits at the desk.
  const author = xmlText(authorship.author);
  const revise = revisionNumbers({ author, date });
  const comments: string[] = [];
  const comment = ({ move }: TextLine): number | null => {
    if (move === null) return null;
    const text =
      move.kind === "to"
        ? redlineStrings.movedAway(placeOf(move.block, after))
        : redlineStrings.movedHere(placeOf(move.block, before));
    return comments.push(text) - 1;
  };
  const children = apart([...metaLines(before, after), ...redlineLines(diff)]).map((line) =>
    line.kind === "table" ? wordTable(line, revise) : wordParagraph(line, comment(line), revise),
  );
  const document = new Document({
    title: xmlText(after.title),
    creator: author,
    lastModifiedBy: author,
    styles,
    comments: {
      children: comments.map((text, id) => ({
        id,
        author,
        date: new Date(date),
        children: [new Paragraph({ children: [new TextRun({ text: xmlText(text) })] })],
      })),
    },
    // The last mark of a document cannot be deleted, so an empty paragraph stands after the text.
    sections: [{ children: [...children, new Paragraph({})] }],
  });
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}
