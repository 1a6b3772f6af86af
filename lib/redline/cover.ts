import { Paragraph, TextRun } from "docx";
import type { Change, PolicyDiff } from "../compare/model";
import { CHANGE_KINDS } from "../compare/readings/summary";
import { printedDate } from "../policy/dates";
import type { BlockId, PolicyDocument } from "../policy/model";
import { xmlText } from "../policy/xml-text";
import { redlineStrings as say } from "../strings/redline";
import { EAST_ASIA, STYLE_IDS } from "./page";
import type { Authorship } from "./revisions";

/** A clause as a reader finds it in one version. */
export type Place = (id: BlockId, document: PolicyDocument) => string;

/** As much of some words as the list quotes, and as many edits of one change. */
const QUOTED = { characters: 24, edits: 3 } as const;

const quoted = (text: string): string => {
  const words = text.replace(/\s+/gu, " ").trim();
  return words.length > QUOTED.characters ? `${words.slice(0, QUOTED.characters)}…` : words;
};

interface Edit {
  went: string;
  came: string;
}

/** What went and came at each place of a change; marks alone are left out where words changed too. */
function editsOf({ words }: Change): readonly Edit[] {
  const edits: Edit[] = [];
  let isOpen = false;
  for (const { op, text } of words) {
    if (op === "equal") {
      isOpen = false;
      continue;
    }
    if (!isOpen) edits.push({ went: "", came: "" });
    isOpen = true;
    const edit = edits.at(-1);
    if (edit === undefined) continue;
    if (op === "delete") edit.went += text;
    else edit.came += text;
  }
  const told = edits.filter(({ went, came }) => /[\p{L}\p{N}]/u.test(went + came));
  return told.length > 0 ? told : edits;
}

/** Changes whose words are those of their clause: it moved, or looks otherwise. */
const IS_WHOLE: ReadonlySet<Change["kind"]> = new Set(["moved", "layout", "emphasis"]);

/** The words a change is known by: what went and came, else those it stands on. */
function wordsOf(change: Change): string {
  if (change.kind === "added") return quoted(change.after.text);
  if (change.kind === "removed") return quoted(change.before.text);
  const { relabel } = change;
  if (change.kind === "renumbered" && relabel?.before && relabel.after)
    return say.became(relabel.before, relabel.after);
  const edits = editsOf(change).map(({ went, came }) => {
    const [former, later] = [quoted(went), quoted(came)];
    if (former === "") return say.came(later);
    return later === "" ? say.went(former) : say.became(former, later);
  });
  if (edits.length === 0 || IS_WHOLE.has(change.kind)) return quoted(change.after.text);
  return say.edits(edits.slice(0, QUOTED.edits), edits.length > QUOTED.edits);
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
