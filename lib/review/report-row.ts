import type { ChangeId, ChangeKind, Flag, PolicyDiff, Word } from "../compare/model";
import type { FactChange } from "../facts/diff/entry";
import { blocksById } from "../policy/blocks-by-id";
import type { HouseWording } from "../policy/house-wording";
import type { Block, BlockId, ChangeClass } from "../policy/model";
import { inlinesText } from "../policy/text";
import { clauseNumber } from "../reading/citation";
import { type Circumstance, circumstancesOf } from "./circumstances";
import type { Suggestion } from "./clue";
import { classOf, type Decisions, decisionOn } from "./decisions";
import { type Duty, dutyOf } from "./duty";
import { type FactsOfChanges, suggestedClass } from "./facts-evidence";
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
  /** The first words of the clause, as a list names it. */
  readonly opening: string;
  /** All words of both versions, with what changed in them. */
  readonly words: readonly Word[];
  readonly flags: readonly Flag[];
  /** What the facts of both versions say of it; none where they say nothing, or are not known. */
  readonly evidence: readonly FactChange[];
  readonly note: string;
  readonly duty: Duty | null;
}

/** How many characters of a clause name it in a list. */
const OPENING = 24;

/** The first words of a text in one line, cut at a character and not within one. */
export function openingOf(text: string): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  return characters.length > OPENING ? `${characters.slice(0, OPENING).join("")}…` : characters.join("");
}

/** How many characters stand beside an edit where a change is told in a line. */
const BESIDE = 12;

/** The words around the edits, in one line: long stretches that stayed are cut, and tabs and line feeds become spaces. */
export function briefWords(words: readonly Word[]): readonly Word[] {
  const inLine = words.map((word) => ({ ...word, text: word.text.replace(/\s+/gu, " ") }));
  if (inLine.every(({ op }) => op === "equal")) return inLine.map((word) => ({ ...word, text: openingOf(word.text) }));
  return inLine.map((word, at) => {
    const long = word.op === "equal" ? BESIDE : 3 * BESIDE;
    const head = at === 0 && word.op === "equal" ? "" : word.text.slice(0, long);
    const tail = at === inLine.length - 1 ? "" : word.text.slice(-long);
    return head.length + tail.length >= word.text.length ? word : { ...word, text: `${head}…${tail}` };
  });
}

function headingTitle(block: Block | undefined): string {
  return block?.kind === "heading" ? `${block.label?.printed ?? ""}${inlinesText(block.inlines)}` : "";
}

/** What a report says of a change whatever anybody decides on it. */
export interface ChangeFacts extends Omit<ReportRow, "class" | "decidedBy" | "evidence" | "note" | "duty"> {
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
      opening: openingOf((change.kind === "removed" ? change.before : change.after).text),
      words: change.words,
      flags: change.flags,
      circumstances: circumstancesOf(change),
    };
  });
}

/** The rows of a report, one a change. @param lists what the facts of both versions say of the changes */
export function reportRows(
  facts: readonly ChangeFacts[],
  decisions: Decisions,
  lists: FactsOfChanges,
): readonly ReportRow[] {
  return facts.map(({ circumstances, ...fact }): ReportRow => {
    const decision = decisionOn(decisions, fact.change);
    const decided = classOf(fact, decision);
    const evidence = lists.get(fact.change) ?? [];
    return {
      ...fact,
      evidence,
      suggestion: suggestedClass(fact.suggestion, evidence),
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
