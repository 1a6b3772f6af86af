import type { Change, Flag, PolicyDiff, Word } from "../compare/model";
import type { HouseWording } from "../policy/house-wording";
import type { Block, PolicyDocument, PolicyMeta } from "../policy/model";
import { RULES } from "../policy/rules/catalogue";
import type { Finding } from "../policy/rules/rule";
import { houseWording as houseWordingRule } from "../policy/rules/slips/house-wording";
import { TOUCHING_DUTY } from "./classes-of-form";
import { newBlocks, oldBlocks } from "./sides";

const SLIPS = RULES.filter(({ id }) => id.startsWith("slips/"));

/** Slips in both versions, by clause, by what the publisher itself calls one. */
interface Slips {
  readonly wordings: readonly HouseWording[];
  readonly before: ReadonlyMap<string, readonly Finding[]>;
  readonly after: ReadonlyMap<string, readonly Finding[]>;
}

const known = new WeakMap<PolicyDiff, Slips>();

function slipsIn(
  meta: PolicyMeta,
  blocks: readonly Block[],
  houseWording: readonly HouseWording[],
): ReadonlyMap<string, readonly Finding[]> {
  const document: PolicyDocument = { ...meta, blocks };
  // The rules on slips need nothing else of the site.
  const context = { houseWording, pendingLinks: [], documents: [] };
  const findings = SLIPS.flatMap((rule) => rule.check(document, context));
  const byBlock = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byBlock.get(finding.blockId);
    if (others) others.push(finding);
    else byBlock.set(finding.blockId, [finding]);
  }
  return byBlock;
}

/** An edit and where it stands in each version's text. */
interface Edit {
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
  readonly layout: boolean;
  /** How many letters were written instead. */
  readonly letters: number;
}

function editsOf(words: readonly Word[]): readonly Edit[] {
  const edits: Edit[] = [];
  let [old, young] = [0, 0];
  let open = false;
  for (const { op, text, layout } of words) {
    const deleted = op === "insert" ? 0 : text.length;
    const inserted = op === "delete" ? 0 : text.length;
    if (op !== "equal") {
      const last = open ? edits.pop() : undefined;
      edits.push({
        before: { start: last?.before.start ?? old, end: old + deleted },
        after: { start: last?.after.start ?? young, end: young + inserted },
        layout: layout === true && (last?.layout ?? true),
        letters: (last?.letters ?? 0) + (op === "insert" ? text.replace(/[^\p{L}\p{N}]/gu, "").length : 0),
      });
    }
    open = op !== "equal";
    old += deleted;
    young += inserted;
  }
  return edits;
}

/** What is never a slip, though the publisher's list asks for it. */
const NO_SLIP: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>(["number", "date", "negation"]);

/** Whether words that lay a duty changed, other than those of which the publisher said beforehand that they mean the same. */
function touchesDuty(flags: readonly Flag[], findings: readonly Finding[], wordings: readonly HouseWording[]): boolean {
  const house = findings.filter(({ rule }) => rule === houseWordingRule.id).map(({ found }) => found);
  const written = wordings.filter(({ not }) => house.some((found) => not.includes(found))).map(({ write }) => write);
  const explained = (words: readonly string[], by: readonly string[]) =>
    words.every((word) => by.some((one) => one.includes(word)));
  return flags.some(
    ({ kind, before, after }) =>
      NO_SLIP.has(kind) || (TOUCHING_DUTY.has(kind) && !(explained(before, house) && explained(after, written))),
  );
}

/** More letters than this written instead of a slip are a new text and no correction. */
const CORRECTION = 4;

const touches =
  ({ start, end }: Edit["before"]) =>
  (finding: Finding) =>
    finding.end > 0 && finding.start <= end && finding.end >= start;

/** Whether an edit takes no more than the slip and a character beside it: a list shortened by a slip is no correction. */
const within =
  ({ start, end }: Edit["before"]) =>
  (finding: Finding) =>
    start >= finding.start - 1 && end <= finding.end + 1;

/**
 * Whether an edit wrote what the house wording asks for in place of the words found, and nothing beside it. The words
 * may be longer than a correction: the publisher said beforehand that they mean the same.
 * @param after the clause as it is now
 */
function writesHouseWording(edit: Edit, finding: Finding, after: string, wordings: readonly HouseWording[]): boolean {
  const write = wordings.find(({ not }) => not.includes(finding.found))?.write ?? "";
  const { start, end } = edit.after;
  for (let at = after.indexOf(write); write !== "" && at >= 0; at = after.indexOf(write, at + 1)) {
    if (start >= at - 1 && end <= at + write.length + 1) return true;
  }
  return false;
}

/**
 * The slips that a change mends, as they stood in the old text, when it does nothing else; else null. An edit mends a slip
 * where a rule of `lib/policy/rules/slips` finds one in the old text and none in the new.
 * @param houseWording what the publisher counts among slips. A change of a number, date or negation is never one, though
 * the list asks for it
 */
export function mendedSlips(
  change: Change,
  diff: PolicyDiff,
  houseWording: readonly HouseWording[],
): readonly string[] | null {
  if (change.kind !== "edited" && change.kind !== "layout") return null;
  const [before] = change.before.ids;
  const [after] = change.after.ids;
  if (before === undefined || after === undefined || change.before.ids.length + change.after.ids.length > 2)
    return null;
  const slips = slipsOf(diff, houseWording);
  const edits = editsOf(change.words).filter(({ layout }) => change.kind === "layout" || !layout);
  const mended = edits.map((edit) => {
    const was = (slips.before.get(before) ?? []).filter(touches(edit.before)).filter(within(edit.before));
    if ((slips.after.get(after) ?? []).some(touches(edit.after))) return [];
    return was.filter((finding) =>
      finding.rule === houseWordingRule.id
        ? !change.flags.some(({ kind }) => NO_SLIP.has(kind)) &&
          writesHouseWording(edit, finding, change.after.text, houseWording)
        : edit.letters <= CORRECTION,
    );
  });
  if (edits.length === 0 || mended.some((findings) => findings.length === 0)) return null;
  return touchesDuty(change.flags, mended.flat(), houseWording)
    ? null
    : [...new Set(mended.flat().map((finding) => finding.found))];
}

function slipsOf(diff: PolicyDiff, wordings: readonly HouseWording[]): Slips {
  const before = known.get(diff);
  if (before?.wordings === wordings) return before;
  const slips = {
    wordings,
    before: slipsIn(diff.from, oldBlocks(diff), wordings),
    after: slipsIn(diff.to, newBlocks(diff), wordings),
  };
  known.set(diff, slips);
  return slips;
}
