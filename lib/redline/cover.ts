import { Paragraph, TextRun } from "docx";
import type { Change, PolicyDiff } from "../compare/model";
import { CHANGE_KINDS } from "../compare/summary";
import { printedDate } from "../policy/dates";
import type { BlockId, PolicyDocument } from "../policy/model";
import { xmlText } from "../policy/xml-text";
import { redlineStrings as say } from "../strings/redline";
import { EAST_ASIA, STYLE_IDS } from "./page";
import type { Authorship } from "./revisions";

/** A clause as a reader finds it in one version. */
export type Place = (id: BlockId, document: PolicyDocument) => string;

/** As much of a change as its line in the list shows. */
const QUOTED = 36;

const quoted = (text: string): string => {
  const words = text.replace(/\s+/gu, " ").trim();
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
};

/** The words a change is known by: those that came or went, else those it stands on. */
function wordsOf(change: Change): string {
  const told = (op: "delete" | "insert") =>
    change.words
      .filter((word) => word.op === op)
      .map(({ text }) => text)
      .join("…");
  const [went, came] = [quoted(told("delete")), quoted(told("insert"))];
  if (went !== "" && came !== "") return say.became(went, came);
  const side = "after" in change ? change.after : change.before;
  return went || came || quoted(side.text);
}

function line(change: Change, before: PolicyDocument, after: PolicyDocument, place: Place): string {
  const [side, document] = "after" in change ? [change.after, after] : [change.before, before];
  const [id] = side.ids;
  return say.change(say.kinds[change.kind], id === undefined ? "" : place(id, document), wordsOf(change));
}

/**
 * The first page of a redline that is sent out: which versions, by whom and when, how many changes of which kind, and
 * where each stands.
 */
export function coverLines(
  diff: PolicyDiff,
  before: PolicyDocument,
  after: PolicyDocument,
  authorship: Authorship,
  place: Place,
): readonly Paragraph[] {
  const paragraph = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun({ text: xmlText(text), ...EAST_ASIA })] });
  const counts = CHANGE_KINDS.filter((kind) => diff.counts[kind] > 0).map((kind) =>
    say.count(say.kinds[kind], diff.counts[kind]),
  );
  const { coverHead, cover } = STYLE_IDS;
  return [
    paragraph(coverHead, say.coverTitle(after.title)),
    paragraph(cover, say.oldVersion(before.version, printedDate(before.updatedOn), printedDate(before.effectiveOn))),
    paragraph(cover, say.newVersion(after.version, printedDate(after.updatedOn), printedDate(after.effectiveOn))),
    paragraph(cover, say.madeBy(authorship.author, printedDate(authorship.date.slice(0, 10)))),
    paragraph(cover, say.counts(diff.changes.length, counts)),
    paragraph(cover, say.howToRead),
    paragraph(coverHead, say.list),
    ...diff.changes.map((change, at) => paragraph(cover, `${at + 1}. ${line(change, before, after, place)}`)),
  ];
}
