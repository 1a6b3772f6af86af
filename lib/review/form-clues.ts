import type { Change, ChangeId, PairedRow, PolicyDiff } from "../compare/model";
import type { Block } from "../policy/model";
import { reviewStrings } from "../strings/review";
import { editedText } from "./circumstances";
import type { Clue } from "./clue";
import { mendedSlips } from "./mended-slips";
import { remembered } from "./sides";
import { RIGHTS, SUBSTANCE } from "./subject-clues";

const because = reviewStrings.suggestion;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;
const edited = (change: Change) => editedText(change.words, "insert") + editedText(change.words, "delete");

/** Whether a number, a date, a negation or a reference changed; what other flags deny is judged for all clues alike. */
const saysOtherwise = ({ flags }: Change) =>
  flags.some(({ kind }) => kind === "number" || kind === "date" || kind === "negation" || kind === "reference");

const mendsSlips: Clue = (change, diff, houseWording) => {
  const slips = mendedSlips(change, diff, houseWording);
  return slips ? { class: "文字更正", why: because.slip(slips) } : null;
};

const byKind: Clue = ({ kind }) => {
  if (kind === "renumbered") return { class: "结构", why: because.renumbered };
  if (kind === "layout") return { class: "排版", why: because.layout };
  if (kind === "emphasis") return { class: "重点标注", why: because.emphasis };
  return kind === "moved" ? { class: "顺序调整", why: because.moved } : null;
};

/** A clause moved and edited is still a move while the edit is small beside it. */
const SMALL_PERCENT = 25;

const movedAndEdited: Clue = (change) => {
  if (change.kind !== "movedEdited" || saysOtherwise(change) || SUBSTANCE.test(edited(change))) return null;
  const percent = Math.ceil((100 * letters(edited(change))) / Math.max(1, letters(change.after.text)));
  return percent <= SMALL_PERCENT ? { class: "顺序调整", why: because.movedEdited(percent) } : null;
};

/** A block's words without those that name other clauses. */
function ownWords(block: Block): string | null {
  if (block.kind === "table" || !block.inlines.some(({ kind }) => kind === "reference")) return null;
  return block.inlines
    .map(({ kind, text }) => (kind === "reference" ? "\0" : text))
    .join("")
    .replace(/\0+/gu, "\0");
}

const pairedRows = new WeakMap<PolicyDiff, ReadonlyMap<ChangeId, PairedRow>>();

/** The first pair of clauses that each change is about. */
function pairedRowsOf({ rows }: PolicyDiff): ReadonlyMap<ChangeId, PairedRow> {
  const first = new Map<ChangeId, PairedRow>();
  for (const row of rows) {
    if (row.kind === "paired" && row.change !== null && !first.has(row.change)) first.set(row.change, row);
  }
  return first;
}

/** A heading got another name, or a clause another number, and a sentence that refers to it followed. */
const follows: Clue = (change, diff) => {
  if (change.kind !== "edited") return null;
  const row = remembered(pairedRows, diff, pairedRowsOf).get(change.id);
  if (!row) return null;
  const [before, after] = [ownWords(row.before), ownWords(row.after)];
  const elsewhere = change.flags.some(({ kind }) => kind === "reference");
  return !elsewhere && before !== null && before === after ? { class: "结构", why: because.reference } : null;
};

/** Characters that join words and name nothing. */
const JOINING = /[的和与及或对之、\s\p{P}]/gu;

const renamedHeading: Clue = (change) => {
  if (change.kind !== "edited" || change.clause !== "heading" || change.after.ids.length > 1) return null;
  const fresh = [...editedText(change.words, "insert").replace(JOINING, "")];
  const [dropped] = RIGHTS.exec(editedText(change.words, "delete")) ?? [];
  if (dropped !== undefined && !change.after.text.includes(dropped)) return null;
  const known = new Set(change.before.text);
  return fresh.every((character) => known.has(character)) ? { class: "结构", why: because.renamed } : null;
};

/** What a split or a merge may add or take beside the words it divides: some headings. */
const HEADINGS = 16;

const divided: Clue = (change) => {
  if ((change.kind !== "split" && change.kind !== "merged") || saysOtherwise(change)) return null;
  const [inserted, deleted] = [editedText(change.words, "insert"), editedText(change.words, "delete")];
  if (SUBSTANCE.test(inserted)) return null;
  if (change.kind === "merged" && letters(deleted) > HEADINGS && letters(inserted) * 2 < letters(deleted)) {
    return repeats(deleted, change.after.text) ? { class: "精简", why: because.merged } : null;
  }
  return letters(inserted + deleted) <= HEADINGS && !/未成年|儿童|周岁/u.test(inserted + deleted)
    ? { class: "结构", why: because.divided }
    : null;
};

/** How much of what was deleted must be said elsewhere in the clause for it to have been a repetition. */
const REPEATED = 0.6;

function repeats(deleted: string, kept: string): boolean {
  const pairs = (text: string) => {
    const plain = text.replace(/[^\p{L}\p{N}]/gu, "");
    return Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
  };
  const there = new Set(pairs(kept));
  const all = pairs(deleted);
  return all.filter((pair) => there.has(pair)).length >= REPEATED * all.length;
}

const definition: Clue = (change) => {
  if (change.clause !== "definition") return null;
  const text = "after" in change ? change.after.text : change.before.text;
  const term = /^([^：]+)：/u.exec(text)?.[1] ?? "";
  if (change.kind === "added") return { class: "定义变化", why: because.definitionAdded(term) };
  if (change.kind === "removed") return { class: "定义变化", why: because.definitionRemoved(term) };
  return change.kind === "edited" ? { class: "定义变化", why: because.definitionEdited(term) } : null;
};

const table: Clue = (change) =>
  change.kind === "added" && change.after.text.includes("\t") ? { class: "清单", why: because.table } : null;

/** Evidence in how a clause changed. A mended slip comes before its kind, since a comma may be one. */
export const formClues: readonly Clue[] = [
  mendsSlips,
  byKind,
  definition,
  table,
  follows,
  renamedHeading,
  movedAndEdited,
  divided,
];
