import type { Change, PolicyDiff, Word } from "../compare/model";
import type { Block, PolicyDocument, PolicyMeta } from "../policy/model";
import { RULES } from "../policy/rules/catalogue";
import type { Finding, RuleContext } from "../policy/rules/rule";
import { newBlocks, oldBlocks } from "./sides";

/** The rules on slips know no more than the text. */
const NO_SITE: RuleContext = { pendingLinks: [], documents: [] };
const SLIPS = RULES.filter(({ id }) => id.startsWith("slips/"));

/** Slips in both versions, by clause. */
interface Slips {
  readonly before: ReadonlyMap<string, readonly Finding[]>;
  readonly after: ReadonlyMap<string, readonly Finding[]>;
}

const known = new WeakMap<PolicyDiff, Slips>();

function slipsIn(meta: PolicyMeta, blocks: readonly Block[]): ReadonlyMap<string, readonly Finding[]> {
  const document: PolicyDocument = { ...meta, blocks };
  const findings = SLIPS.flatMap((rule) => rule.check(document, NO_SITE));
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
 * The slips that a change mends, as they stood in the old text, when it does nothing else; else null. An edit mends a slip
 * where a rule of `lib/policy/rules/slips` finds one in the old text and none in the new.
 */
export function mendedSlips(change: Change, diff: PolicyDiff): readonly string[] | null {
  if (change.kind !== "edited" && change.kind !== "layout") return null;
  const [before] = change.before.ids;
  const [after] = change.after.ids;
  if (before === undefined || after === undefined || change.before.ids.length + change.after.ids.length > 2)
    return null;
  const slips = known.get(diff) ?? {
    before: slipsIn(diff.from, oldBlocks(diff)),
    after: slipsIn(diff.to, newBlocks(diff)),
  };
  known.set(diff, slips);
  const edits = editsOf(change.words).filter(({ layout }) => change.kind === "layout" || !layout);
  const mended = edits.map((edit) => {
    const was = (slips.before.get(before) ?? []).filter(touches(edit.before)).filter(within(edit.before));
    const left = (slips.after.get(after) ?? []).some(touches(edit.after));
    return edit.letters <= CORRECTION && !left ? was : [];
  });
  const found = mended.flat().map((finding) => finding.found);
  return edits.length > 0 && mended.every((findings) => findings.length > 0) ? [...new Set(found)] : null;
}
