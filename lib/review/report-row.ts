import type { ChangeId, ChangeKind, Flag, PolicyDiff, Word } from "../compare/model";
import { blocksById } from "../policy/blocks-by-id";
import type { HouseWording } from "../policy/house-wording";
import type { Block, BlockId, ChangeClass } from "../policy/model";
import { inlinesText } from "../policy/text";
import { clauseNumber } from "../reading/citation";
import { type Circumstance, circumstancesOf } from "./circumstances";
import type { Suggestion } from "./clue";
import { classOf, type Decisions, decisionOn } from "./decisions";
import { type Duty, dutyOf } from "./duty";
import { newBlocks, oldBlocks } from "./sides";
import { suggestClass } from "./suggest";

/** One change in the report. */
export interface ReportRow {
  /** From 1, in reading order. */
  readonly number: number;
  readonly change: ChangeId;
  readonly kind: ChangeKind;
  /** The first clause the change touches: of the new version, or of the old one for what was removed. */
  readonly clause: BlockId;
  readonly side: "before" | "after";
  /** The title of the chapter with its number, e.g. 四、您的权利. */
  readonly chapter: string;
  /** The clause as one cites it, e.g. 第四章（八）第1段. */
  readonly citation: string;
  readonly class: ChangeClass;
  /** Whether a person chose the class, or it is settled because no word changed. */
  readonly decidedBy: "person" | "comparison" | null;
  readonly suggestion: Suggestion | null;
  /** What was there and what is there now, a little of each; empty where there was nothing. */
  readonly before: string;
  readonly after: string;
  readonly flags: readonly Flag[];
  readonly note: string;
  readonly duty: Duty | null;
}

/** How many characters an excerpt shows beside an edit, and at most. */
const BESIDE = 16;
const LONGEST = 160;

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** One version's words around the edits: long stretches that stayed are cut, and tabs and line feeds become spaces. */
export function excerpt(words: readonly Word[], side: "before" | "after"): string {
  const hidden = side === "before" ? "insert" : "delete";
  const edited = words.some(({ op }) => op !== "equal");
  const shown = words.filter(({ op }) => op !== hidden);
  const parts = shown.map(({ op, text }, at) => {
    if (op !== "equal" || !edited) return text;
    const head = at === 0 ? "" : text.slice(0, BESIDE);
    const tail = at === shown.length - 1 ? "" : text.slice(-BESIDE);
    return head.length + tail.length >= text.length ? text : `${head}…${tail}`;
  });
  return shortened(parts.join("").replace(/\s+/gu, " ").trim());
}

function headingTitle(block: Block | undefined): string {
  return block?.kind === "heading" ? `${block.label?.printed ?? ""}${inlinesText(block.inlines)}` : "";
}

/** What a report says of a change whatever anybody decides on it. */
export interface ChangeFacts extends Omit<ReportRow, "class" | "decidedBy" | "note" | "duty"> {
  readonly circumstances: readonly Circumstance[];
}

/** The facts of all changes of a comparison, in their order. `houseWording` is what the publisher counts among slips. */
export function changeFacts(diff: PolicyDiff, houseWording: readonly HouseWording[]): readonly ChangeFacts[] {
  const sides = { before: oldBlocks(diff), after: newBlocks(diff) };
  const byId = { before: blocksById(sides.before), after: blocksById(sides.after) };
  return diff.changes.map((change, at): ChangeFacts => {
    const side = change.kind === "removed" ? "before" : "after";
    const clause = (change.kind === "removed" ? change.before : change.after).ids[0] ?? change.chapter;
    const block = byId[side].get(clause);
    return {
      number: at + 1,
      change: change.id,
      kind: change.kind,
      clause,
      side,
      chapter: headingTitle(byId[side].get(change.chapter)),
      citation: block ? clauseNumber({ blocks: sides[side] }, block) : clause,
      suggestion: suggestClass(change, diff, houseWording),
      before: "before" in change ? excerpt(change.words, "before") : "",
      after: "after" in change ? excerpt(change.words, "after") : "",
      flags: change.flags,
      circumstances: circumstancesOf(change),
    };
  });
}

/** The rows of a report, one a change. */
export function reportRows(facts: readonly ChangeFacts[], decisions: Decisions): readonly ReportRow[] {
  return facts.map(({ circumstances, ...fact }): ReportRow => {
    const decision = decisionOn(decisions, fact.change);
    const decided = classOf(fact, decision);
    return {
      ...fact,
      class: decided,
      decidedBy: decidedBy(decided, decision?.class),
      note: decision?.note ?? "",
      duty: dutyOf(decided, circumstances),
    };
  });
}

function decidedBy(decided: ChangeClass, chosen: ChangeClass | undefined): ReportRow["decidedBy"] {
  if (decided === "未定") return null;
  return decided === chosen ? "person" : "comparison";
}
