import { compareStrings } from "../../strings/compare";
import type { Change, ChangeId, Flag, PolicyDiff, Rename } from "../model";
import { BY_ITSELF, besideEvidence, type Evidence, type EvidenceOfChanges, NO_EVIDENCE } from "./evidence";
import { byImportance, flagRank, importance, WEIGHTY } from "./importance";
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

const line = (text: string) => text.replace(/\s+/gu, " ").trim();

function excerpt(text: string): string {
  const whole = line(text);
  return whole.length > EXCERPT ? `${whole.slice(0, EXCERPT)}…` : whole;
}

/** Of several stretches that were stressed together the longest stands for all. */
const longest = (texts: readonly string[]) =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), "");

const listed = (words: readonly string[]) => excerpt([...new Set(words)].slice(0, FLAG_WORDS).join(say.listed));

/** So many characters that both sides begin with are shown, when they would else be all that is seen of either. */
const ALIKE = 4;

/** Two excerpts that show where the sides part, however far from their beginnings that is. */
function parted(before: string, after: string): readonly [string, string] {
  const [lineBefore, lineAfter] = [line(before), line(after)];
  if (excerpt(lineBefore) !== excerpt(lineAfter)) return [excerpt(lineBefore), excerpt(lineAfter)];
  let same = 0;
  while (same < lineBefore.length && lineBefore[same] === lineAfter[same]) same += 1;
  const from = Math.max(0, same - ALIKE);
  return [`…${excerpt(lineBefore.slice(from))}`, `…${excerpt(lineAfter.slice(from))}`];
}

/**
 * The words of either side without those that both say, which did not change; `null` where both say the same in one order.
 * Where they say the same in another order, two words changed places, and both are told.
 */
function differing({ before, after }: Flag): Pick<Flag, "before" | "after"> | null {
  const [were, are] = [new Set(before.map(line)), new Set(after.map(line))];
  const [wordsBefore, wordsAfter] = [[...were], [...are]];
  const [gone, come] = [wordsBefore.filter((word) => !are.has(word)), wordsAfter.filter((word) => !were.has(word))];
  if (gone.length + come.length > 0) return { before: gone, after: come };
  return wordsBefore.every((word, at) => word === wordsAfter[at]) ? null : { before: wordsBefore, after: wordsAfter };
}

/** What came, went or was turned into other words, named by what it concerns; nothing where nothing did. */
function turnedInto(name: string, before: readonly string[], after: readonly string[]): readonly string[] {
  const [listBefore, listAfter] = [listed(before), listed(after)];
  if (listBefore === "") return listAfter === "" ? [] : [say.came(name, listAfter)];
  if (listAfter === "") return [say.went(name, listBefore)];
  if (listBefore !== listAfter) return [say.turned(name, listBefore, listAfter)];
  const [gone, come] = parted(before.join(say.listed), after.join(say.listed));
  return [say.turned(name, gone, come)];
}

/** One flag with its words. */
function told(change: Change, flag: Flag): readonly string[] {
  if (flag.kind === "emphasis") {
    const [before, after] = [excerpt(longest(flag.before)), excerpt(longest(flag.after))];
    return [...(before === "" ? [] : [say.lessStressed(before)]), ...(after === "" ? [] : [say.moreStressed(after)])];
  }
  const words = differing(flag);
  if (words === null) return [];
  const subject = flag.kind === "number" ? numberSubject(change.words, flag) : null;
  return turnedInto(
    subject === null ? compareStrings.flags[flag.kind] : say.subjects[subject],
    words.before,
    words.after,
  );
}

/** The longest words that a change took and brought: what is told of it when each word that weighs is still said. */
function rewritten(change: Change): string {
  const side = (op: "delete" | "insert") =>
    longest(change.words.flatMap((word) => (word.op === op && word.layout !== true ? [line(word.text)] : [])));
  const texts = [side("delete"), side("insert")].map((text) => (text === "" ? [] : [text]));
  return turnedInto(compareStrings.flags.wording, texts[0] ?? [], texts[1] ?? []).join(say.joined);
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
    .map((flag) => told(change, flag))
    .filter((parts) => parts.length > 0)
    .slice(0, Math.max(0, TOLD - evident.length));
  const sentences = [...evident, ...rest.flat()];
  return sentences.length === 0 ? rewritten(change) : sentences.join(say.joined);
}

/** What a rename changes when words of these kinds are in it is told by its kind, for it is more than a name. */
const TOLD_BY_KIND: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>([
  ...BY_ITSELF,
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
