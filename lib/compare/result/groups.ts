import { blockText } from "../../policy/text";
import type { Pair } from "../pairing/candidates";
import type { Clause } from "../pairing/comparable";
import { sectionsOf } from "../pairing/sections";

/** Whether a clause is a paragraph that announces the list after it. */
export function announces(clause: Clause | undefined): boolean {
  return clause !== undefined && clause.category === "sentence" && /[：:]\s*$/u.test(blockText(clause.block));
}

/**
 * Groups clauses that one version has alone as a person counts them: a heading with its section, an announcing
 * paragraph with its list, a table with the paragraph before it; any other clause by itself.
 * @param clauses all clauses of the version
 * @param lone those without a counterpart
 */
export function groupLone(clauses: readonly Clause[], lone: ReadonlySet<Clause>): readonly (readonly Clause[])[] {
  const groups: Clause[][] = [];
  const groupOf = new Map<Clause, Clause[]>();
  const headings = new Map<string, Clause>();
  let underWords = false;
  for (const clause of clauses) {
    if (clause.category === "heading") headings.set(clause.block.id, clause);
    const previous = clauses[clause.index - 1];
    // The items up to this one follow an announcing paragraph.
    if (clause.block.kind === "item") underWords = previous?.block.kind === "item" ? underWords : announces(previous);
    if (!lone.has(clause)) continue;
    const parent = headings.get(clause.block.path.at(-1) ?? "");
    const follows = previous !== undefined && lone.has(previous) && previous.category !== "heading";
    const listed = clause.block.kind === "item" && (announces(previous) || previous?.block.kind === "item");
    const announced = follows && (clause.category === "table" || (listed && underWords));
    const group = (parent && groupOf.get(parent)) ?? (announced && groupOf.get(previous));
    if (group) group.push(clause);
    const own = group || [clause];
    if (!group) groups.push(own);
    groupOf.set(clause, own);
  }
  return groups;
}

/** Clauses that moved together; the first one leads. Pairs are in the order of the new version. */
export interface Move {
  readonly pairs: readonly Pair[];
}

/**
 * Groups moved clauses as a person counts them: a heading takes its section along; sentences that follow each other
 * in both versions moved together when none of them was edited.
 */
export function groupMoves(
  before: readonly Clause[],
  after: readonly Clause[],
  moved: readonly Pair[],
): readonly Move[] {
  const sorted = [...moved].sort((a, b) => a.after.index - b.after.index);
  const sections = { before: sectionsOf(before), after: sectionsOf(after) };
  const byAfter = new Map(sorted.map((pair) => [pair.after, pair]));
  const grouped = new Set<Pair>();
  const moves: Move[] = [];
  for (const head of sorted) {
    if (grouped.has(head) || head.before.category !== "heading") continue;
    const clausesBefore = new Set(sections.before.get(head.before.block.id) ?? []);
    const pairsAfter = (sections.after.get(head.after.block.id) ?? []).flatMap((clause) => byAfter.get(clause) ?? []);
    const inside = pairsAfter.filter((pair) => pair !== head && !grouped.has(pair) && clausesBefore.has(pair.before));
    // A heading stands before its section.
    const pairs = [head, ...inside];
    for (const pair of pairs) grouped.add(pair);
    moves.push({ pairs });
  }
  let run: Pair[] = [];
  for (const pair of sorted) {
    if (grouped.has(pair)) continue;
    const last = run.at(-1);
    const together =
      last !== undefined &&
      [last, pair].every((one) => one.similarity === 1) &&
      pair.before.index === last.before.index + 1 &&
      pair.after.index === last.after.index + 1;
    if (together) {
      run.push(pair);
    } else {
      if (run.length > 0) moves.push({ pairs: run });
      run = [pair];
    }
  }
  if (run.length > 0) moves.push({ pairs: run });
  return moves.sort((a, b) => (a.pairs[0]?.after.index ?? 0) - (b.pairs[0]?.after.index ?? 0));
}
