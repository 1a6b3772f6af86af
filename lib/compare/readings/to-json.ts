import type {
  Change,
  ChangeCounts,
  ChangeId,
  ChangeKind,
  ChangeSide,
  EmphasisChange,
  Flag,
  PolicyDiff,
  Relabel,
  Word,
} from "../model";
import { type EvidenceOfChanges, NO_EVIDENCE } from "../weight/evidence";
import { importance, WEIGHTY } from "../weight/importance";
import { weightySentences } from "../weight/weighty";

export interface ChangeJson {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly before?: ChangeSide;
  readonly after?: ChangeSide;
  readonly words: readonly Pick<Word, "op" | "text">[];
  readonly emphasis: readonly EmphasisChange[];
  readonly relabel?: Relabel;
  readonly flags: readonly Flag["kind"][];
  /** Whether it stands in the list of what a reader has to know. */
  readonly important: boolean;
}

/** The public form of a comparison, at `/compare/<a>/<b>/diff.json`. Fields are added, never renamed. */
export interface PolicyDiffJson {
  readonly from: string;
  readonly to: string;
  readonly summary: ChangeCounts;
  readonly changes: readonly ChangeJson[];
  /** Words that were renamed in several changes; to be told once. */
  readonly renames: PolicyDiff["renames"];
  /** What a reader has to know, as sentences; `changes` are ids. */
  readonly sentences: readonly { readonly text: string; readonly changes: readonly ChangeId[] }[];
  readonly doubts: PolicyDiff["doubts"];
}

function changeJson(change: Change, evidence: EvidenceOfChanges): ChangeJson {
  return {
    kind: change.kind,
    id: change.id,
    ...("before" in change ? { before: change.before } : {}),
    ...("after" in change ? { after: change.after } : {}),
    words: change.words.map(({ op, text }) => ({ op, text })),
    emphasis: change.emphasis,
    ...(change.relabel ? { relabel: change.relabel } : {}),
    flags: change.flags.map((flag) => flag.kind),
    important: importance(change, evidence) <= WEIGHTY,
  };
}

/**
 * A comparison as the documented JSON: one entry per change that a person would count as one.
 * @param evidence what is known of the changes besides their words
 */
export function toJson(diff: PolicyDiff, evidence: EvidenceOfChanges = NO_EVIDENCE): PolicyDiffJson {
  return {
    from: diff.from.version,
    to: diff.to.version,
    summary: diff.counts,
    changes: diff.changes.map((change) => changeJson(change, evidence)),
    renames: diff.renames,
    sentences: weightySentences(diff, evidence).map(({ text, changes }) => ({
      text,
      changes: changes.map(({ id }) => id),
    })),
    doubts: diff.doubts,
  };
}
