import { Document, type FileChild, Packer, Paragraph, TextRun } from "docx";
import type { ChangeId, PolicyDiff } from "../compare/model";
import type { Segment } from "../compare/words/runs";
import { definedTerms, tokenizer } from "../compare/words/tokens";
import { compareWords } from "../compare/words/words";
import { printedDate } from "../policy/dates";
import type { PolicyDocument } from "../policy/model";
import { xmlText } from "../policy/xml-text";
import { redlineStrings } from "../strings/redline";
import { coverLines } from "./cover";
import { apart } from "./ends";
import { type Line, type LineStyle, redlineLines, type TextLine } from "./lines";
import { moveComment, placeOf } from "./move-comments";
import { moveRanges } from "./move-ranges";
import { createMovedParagraphs } from "./moved-paragraph";
import { margins, PAGE_STYLES, page } from "./page";
import { type Authorship, revisionNumbers } from "./revisions";
import { stableZip } from "./stable-zip";
import { wordParagraph, wordTable } from "./word";

/** The title and the two dates, which stand in the front matter and not among the blocks. */
function metaLines(before: PolicyDocument, after: PolicyDocument): readonly TextLine[] {
  const tokenize = tokenizer(definedTerms([]));
  const line = (style: LineStyle, old: string, young: string): TextLine => ({
    kind: "text",
    style,
    oldStyle: null,
    mark: "equal",
    move: null,
    change: null,
    segments: compareWords(old, young, tokenize).map((word): Segment => ({ ...word, before: null, after: null })),
  });
  const { updatedOn, effectiveOn } = redlineStrings;
  return [
    line("title", before.title, after.title),
    line("date", updatedOn(printedDate(before.updatedOn)), updatedOn(printedDate(after.updatedOn))),
    line("date", effectiveOn(printedDate(before.effectiveOn)), effectiveOn(printedDate(after.effectiveOn))),
  ];
}

export interface RedlineOptions {
  /** Whether a first page goes before the text, which the importer passes over. */
  readonly cover: boolean;
  /** What is said of changes to colleagues; nothing when left out. */
  readonly comments?: ReadonlyMap<ChangeId, string>;
}

/**
 * Writes a comparison as a Word document with tracked changes. Accepting all of them gives the new version, rejecting
 * all the old one. Stress that changed is tracked formatting. A clause that moved as a whole is Word's own move, with what was
 * changed in it tracked at its new place; a passage or a table that moved is deleted here and inserted there. A comment at
 * both ends says so, and goes with the words it speaks of.
 * @param diff the comparison of `before` with `after`
 * @param authorship the name and time Word shows for every change
 * @returns the bytes of a `.docx`, the same for the same input
 */
export async function redlineDocx(
  diff: PolicyDiff,
  before: PolicyDocument,
  after: PolicyDocument,
  authorship: Authorship,
  { cover, comments: said = new Map() }: RedlineOptions = { cover: false },
): Promise<Uint8Array> {
  const { date } = authorship;
  // A name comes from whoever runs the command or sits at the desk.
  const author = xmlText(authorship.author);
  const revise = revisionNumbers({ author, date });
  const comments: string[] = [];
  const tell = (text: string) => comments.push(text) - 1;
  const commentsOn = (line: Line): readonly number[] => {
    const own = line.change === null ? undefined : said.get(line.change);
    const { move } = line;
    return [...(move === null ? [] : [moveComment(move, before, after)]), ...(own === undefined ? [] : [own])].map(
      tell,
    );
  };
  const lines = apart([...metaLines(before, after), ...redlineLines(diff)]);
  const rangeOf = moveRanges(lines);
  const movedParagraph = createMovedParagraphs(revise);
  const children = lines.flatMap((line): readonly FileChild[] => {
    const told = commentsOn(line);
    if (line.kind === "table") return [wordTable(line, told, revise)];
    const range = rangeOf(line);
    return range === null ? [wordParagraph(line, told, revise)] : movedParagraph(line, range, told);
  });
  const same = before === after;
  const head = xmlText(same ? after.title : redlineStrings.runningHead(after.title, before.version, after.version));
  const properties = { page: page() };
  const first = cover
    ? [{ properties, ...margins(head), children: coverLines(diff, before, after, { author, date }, placeOf) }]
    : [];
  const document = new Document({
    title: xmlText(after.title),
    creator: author,
    lastModifiedBy: author,
    styles: PAGE_STYLES,
    comments: {
      children: comments.map((text, id) => ({
        id,
        author,
        date: new Date(date),
        children: [new Paragraph({ children: [new TextRun({ text: xmlText(text) })] })],
      })),
    },
    // The last mark of a document cannot be deleted, so an empty paragraph stands after the text.
    sections: [...first, { properties, ...margins(head), children: [...children, new Paragraph({})] }],
  });
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}
