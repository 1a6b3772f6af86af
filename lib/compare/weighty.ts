import { compareStrings } from "../strings/compare";
import { besideEvidence, type Evidence, type EvidenceOfChanges, NO_EVIDENCE } from "./evidence";
import { byImportance, flagRank, importance, WEIGHTY } from "./importance";
import type { Change, ChangeId, Flag, PolicyDiff, Rename } from "./model";
import { numberSubject } from "./number-subjects";

/** A sentence of the list that stands before a comparison: what changed, with its words, and in which changes. */
export interface WeightySentence {
  readonly text: string;
  /** In reading order; several where the same was done in several clauses. */
  readonly changes: readonly Change[];
}

/** A sentence tells so many of the flags of a change; the clause shows the rest. */
const TOLD = 3;
const FLAG_WORDS = 4;
const EXCERPT = 36;

const say = compareStrings.weighty;

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}

/** Of several stretches that were stressed together the longest stands for all. */
const longest = (texts: readonly string[]) =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), "");

const listed = (words: readonly string[]) => excerpt([...new Set(words)].slice(0, FLAG_WORDS).join(say.listed));

/** One flag with its words. */
function told(change: Change, flag: Flag): readonly string[] {
  const stress = flag.kind === "emphasis";
  const words = (some: readonly string[]) => (stress ? excerpt(longest(some)) : listed(some));
  const [before, after] = [words(flag.before), words(flag.after)];
  if (stress) {
    return [...(before === "" ? [] : [say.lessStressed(before)]), ...(after === "" ? [] : [say.moreStressed(after)])];
  }
  const subject = flag.kind === "number" ? numberSubject(change.words, flag) : null;
  const name = subject === null ? compareStrings.flags[flag.kind] : say.subjects[subject];
  if (before === "") return [say.came(name, after)];
  return [after === "" ? say.went(name, before) : say.turned(name, before, after)];
}

/** All that is evident of a change, then what its words say beside that. */
function sentenceOf(change: Change, evidence: readonly Evidence[]): string {
  const evident = [...new Set([...evidence].sort((a, b) => a.rank - b.rank).map(({ text }) => text))];
  if (change.kind === "added" || change.kind === "removed") {
    if (evident.length > 0) return evident.join(say.joined);
    return change.kind === "added"
      ? say.clauseCame(excerpt(change.after.text))
      : say.clauseWent(excerpt(change.before.text));
  }
  const rest = [...besideEvidence(change, evidence)]
    .sort((a, b) => flagRank(a) - flagRank(b))
    .slice(0, Math.max(0, TOLD - evident.length));
  return [...evident, ...rest.flatMap((flag) => told(change, flag))].join(say.joined);
}

/** What a rename changes when words of these kinds are in it is told by its kind, for it is more than a name. */
const TOLD_BY_KIND: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>([
  "number",
  "date",
  "negation",
  "consent",
  "sensitive",
  "certainty",
  "extent",
  "exception",
  "reference",
  "emphasis",
]);

/** The words that were renamed, by the changes that do nothing else. */
function renamedBy(renames: readonly Rename[]): ReadonlyMap<ChangeId, Rename> {
  return new Map(renames.flatMap((rename) => rename.only.map((id) => [id, rename] as const)));
}

/**
 * The changes that a reader has to know, as sentences with their words, what matters most first. What was done alike in several
 * clauses is told once, and so is a word that was renamed, whatever else its clauses hold.
 * @param evidence what is known of the changes besides their words; it is told first, and its words are not told again
 */
export function weightySentences(
  { changes, renames }: Pick<PolicyDiff, "changes" | "renames">,
  evidence: EvidenceOfChanges = NO_EVIDENCE,
): readonly WeightySentence[] {
  const renamed = renamedBy(renames);
  const sentences = new Map<string, Change[]>();
  for (const change of byImportance(changes, evidence)) {
    if (importance(change, evidence) > WEIGHTY) continue;
    const evident = evidence.get(change.id) ?? [];
    const rename = renamed.get(change.id);
    const named = rename && evident.length === 0 && !change.flags.some(({ kind }) => TOLD_BY_KIND.has(kind));
    const text = named ? say.renamed(rename.before, rename.after, rename.places) : sentenceOf(change, evident);
    const alike = sentences.get(text);
    if (alike) alike.push(change);
    else sentences.set(text, [change]);
  }
  return [...sentences].map(([text, alike]) => ({ text, changes: alike }));
}
