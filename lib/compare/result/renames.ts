import type { PolicyDocument } from "../../policy/model";
import { blockText } from "../../policy/text";
import type { Change, ChangeId, Rename } from "../model";
import { editedStretches } from "../weight/changed-stretches";
import { DATE, DIGITS, QUANTITY } from "../weight/quantities";
import { sideText } from "../words/words";

/** A name is so long at least; shorter words are particles and pronouns, which are changed for the sentence's sake. */
const A_NAME = 2;
const LONGEST = 16;
/** So many renamed words at most are told, those of the most places. */
const MOST = 40;
/** So much of what stands beside an edit may belong to the name. */
const BESIDE = 6;

const COUNTED = new RegExp(`${DATE}|${QUANTITY}|${DIGITS}`, "gu");
const NEGATING = /[不未无勿非]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** One edit of a clause: what was written instead of what, and what stands beside it on both sides. */
interface Edit {
  readonly change: ChangeId;
  readonly before: string;
  readonly after: string;
  readonly left: string;
  readonly right: string;
}

/** The letters that a text ends in, or begins with. */
function lettersAtEnd(text: string): string {
  const end = [...text.slice(-BESIDE)];
  return end.slice(end.map((one) => LETTER.test(one)).lastIndexOf(false) + 1).join("");
}
const lettersAtStart = (text: string) => /^[\p{L}\p{N}]*/u.exec(text.slice(0, BESIDE))?.[0] ?? "";

function editsOf(change: Change): readonly Edit[] {
  const [before, after] = [sideText(change.words, "before"), sideText(change.words, "after")];
  return editedStretches(change.words).map((edit) => ({
    change: change.id,
    before: before.slice(edit.before.start, edit.before.end),
    after: after.slice(edit.after.start, edit.after.end),
    left: lettersAtEnd(after.slice(edit.after.start - edit.room.left, edit.after.start)),
    right: lettersAtStart(after.slice(edit.after.end, edit.after.end + edit.room.right)),
  }));
}

function common(texts: readonly string[], from: "start" | "end"): string {
  const [first = "", ...others] = texts;
  const at = (text: string, index: number) => text.charAt(from === "start" ? index : text.length - 1 - index);
  let length = 0;
  while (
    length < first.length &&
    others.every((other) => length < other.length && at(other, length) === at(first, length))
  )
    length++;
  return from === "start" ? first.slice(0, length) : first.slice(first.length - length);
}

/** Without what both sides of an edit begin and end with. */
function core({ before, after, left, right, change }: Edit): Edit {
  const head = common([before, after], "start");
  const [restBefore, restAfter] = [before.slice(head.length), after.slice(head.length)];
  const tail = common([restBefore, restAfter], "end");
  return {
    change,
    before: restBefore.slice(0, restBefore.length - tail.length),
    after: restAfter.slice(0, restAfter.length - tail.length),
    left: lettersAtEnd(left + head),
    right: lettersAtStart(tail + right),
  };
}

/** Edits of one key may be one word renamed. A short edit is told apart by what stands beside it. */
function keyOf({ before, after, left, right }: Edit): string {
  const long = Math.min(before.length, after.length) >= A_NAME;
  const beside = left !== "" ? `${left.slice(-1)}|` : `|${right.slice(0, 1)}`;
  return [before, after, long ? "" : beside].join("\n");
}

const isWord = (text: string) => [...text].every((character) => LETTER.test(character));

/** Where a name ends: at what joins it to its sentence. */
const LAST_JOINING = /^.*[的地得了和与及或在将把被对向由从请您们为是经按至到]/u;
const FIRST_JOINING = /[的地得了和与及或在将把被对向由从请您我为是经按至到可应不]/u;

/** What was renamed: the words of the edits, and what is the same beside all of them up to the end of the name. */
function named(edits: readonly Edit[]): { readonly before: string; readonly after: string } | null {
  const [first] = edits;
  if (!first) return null;
  const left = common(
    edits.map((edit) => edit.left),
    "end",
  ).replace(LAST_JOINING, "");
  const beside = common(
    edits.map((edit) => edit.right),
    "start",
  );
  const [right = ""] = beside.split(FIRST_JOINING);
  const [before, after] = [left + first.before + right, left + first.after + right];
  return Math.min(before.length, after.length) < A_NAME ? null : { before, after };
}

function isRename({ before, after }: { readonly before: string; readonly after: string }): boolean {
  if (Math.max(before.length, after.length) > LONGEST) return false;
  if (!isWord(before) || !isWord(after) || (before + after).search(COUNTED) >= 0) return false;
  return NEGATING.test(before) === NEGATING.test(after);
}

/** Whether a word that is not part of the other one stands in a document. */
function stands(document: PolicyDocument, word: string, within: string): boolean {
  return document.blocks.some((block) => {
    const text = blockText(block);
    return (within.includes(word) ? text.replaceAll(within, "\n") : text).includes(word);
  });
}

/**
 * Words that were renamed: written instead of another word in two clauses or more. A number, a date or a negation is no name.
 * @param documents both versions, which tell whether the old word stands nowhere any more
 */
export function renamesIn(
  changes: readonly Change[],
  documents: { readonly before: PolicyDocument; readonly after: PolicyDocument },
): readonly Rename[] {
  const groups = new Map<string, Edit[]>();
  const countOf = new Map<ChangeId, number>();
  for (const change of changes) {
    if (change.kind === "added" || change.kind === "removed") continue;
    const edits = editsOf(change).map(core);
    countOf.set(change.id, edits.length);
    for (const edit of edits) {
      const group = groups.get(keyOf(edit));
      if (group) group.push(edit);
      else groups.set(keyOf(edit), [edit]);
    }
  }
  const renamed = [...groups.values()].flatMap((edits) => {
    const ids = [...new Set(edits.map(({ change }) => change))];
    const name = ids.length < 2 ? null : named(edits);
    return name && isRename(name) ? [{ edits, ids, before: name.before, after: name.after }] : [];
  });
  const told = new Set([...renamed].sort((a, b) => b.edits.length - a.edits.length).slice(0, MOST));
  return renamed
    .filter((one) => told.has(one))
    .map(({ edits, ids, before, after }) => {
      const own = (id: ChangeId) => edits.filter(({ change }) => change === id).length;
      return {
        before,
        after,
        places: edits.length,
        everywhere: !stands(documents.after, before, after),
        changes: ids,
        only: ids.filter((id) => own(id) === countOf.get(id)),
      };
    });
}

/** The changes that do nothing but rename a word which the new version holds nowhere any more: it goes by another name. */
export function onlyRenamed(renames: readonly Rename[]): ReadonlySet<ChangeId> {
  return new Set(renames.filter(({ everywhere }) => everywhere).flatMap(({ only }) => only));
}
