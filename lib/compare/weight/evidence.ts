import type { Change, ChangeId, Flag } from "../model";

/** What is known of a change besides its words, e.g. by the lists of both versions: a statement of what it does. */
export interface Evidence {
  /** For readers, without a full stop. */
  readonly text: string;
  /** How soon it should be told, as flags are ranked: 0 first. */
  readonly rank: number;
  /** The words of either version that it tells, so that flags need not. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** A kind of flag that it tells by another name, so that words alone would not show it. */
  readonly tells: Flag["kind"] | null;
}

export type EvidenceOfChanges = ReadonlyMap<ChangeId, readonly Evidence[]>;

export const NO_EVIDENCE: EvidenceOfChanges = new Map();

/** This much that evidence does not hold is a statement of its own; less is what joins its words to their sentence. */
const A_STATEMENT = 4;

/** Kinds that are never only what joins words to a sentence. */
export const BY_ITSELF: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>([
  "number",
  "date",
  "negation",
  "consent",
  "sensitive",
  "certainty",
]);

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Whether evidence tells all of a text but for what joins it to its sentence. */
function isTold(text: string, told: readonly string[], most: number): boolean {
  const own = letters(text);
  let left = own;
  for (const one of told) {
    if (one.includes(own)) return true;
    left = left.split(one).join("");
  }
  return left.length < own.length && left.length < most;
}

/** The words that evidence tells of one side, and the stretches that came or went with them. */
function toldOf({ words }: Change, evidence: readonly Evidence[], side: "before" | "after") {
  const own = evidence.flatMap((one) => one[side].map(letters)).filter((word) => word !== "");
  const op = side === "before" ? "delete" : "insert";
  const stretches = words.filter((word) => word.op === op && isTold(word.text, own, A_STATEMENT));
  return { own, joined: [...own, ...stretches.map(({ text }) => letters(text))] };
}

/** What the flags of a change say beside evidence of it. */
export function besideEvidence(change: Change, evidence: readonly Evidence[]): readonly Flag[] {
  if (evidence.length === 0) return change.flags;
  const told = { before: toldOf(change, evidence, "before"), after: toldOf(change, evidence, "after") };
  return change.flags.flatMap((flag): readonly Flag[] => {
    // Stress and the clauses that words name are nothing that evidence speaks of.
    if (flag.kind === "emphasis" || flag.kind === "reference") return [flag];
    const rest = (side: "before" | "after") => {
      if (evidence.some((one) => one.tells === flag.kind && one[side].length > 0)) return [];
      const { own, joined } = told[side];
      return flag[side].filter((word) => !isTold(word, BY_ITSELF.has(flag.kind) ? own : joined, A_STATEMENT));
    };
    const [before, after] = [rest("before"), rest("after")];
    return before.length + after.length === 0 ? [] : [{ ...flag, before, after }];
  });
}
