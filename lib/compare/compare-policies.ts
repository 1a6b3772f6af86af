import type { PolicyDocument, PolicyMeta } from "../policy/model";
import type { Change, ChangeId, Doubt, Flag, PolicyDiff, Row } from "./model";
import type { Pair } from "./pairing/candidates";
import { type Clause, clausesOf } from "./pairing/comparable";
import { type Match, matchClauses } from "./pairing/match";
import { countChanges } from "./readings/summary";
import { referenceComparer } from "./references/reference-changes";
import { regroupClauses } from "./regrouping/regroup";
import type { Regroup } from "./regrouping/sides";
import { layOut } from "./result/places";
import { onlyRenamed, renamesIn } from "./result/renames";
import { rowsAndChanges } from "./result/rows";
import { definedTerms, tokenizer } from "./words/tokens";

/** A pair no more alike than this is reported: neighbours vouch for it, but its words hardly do. */
const WEAK = 0.5;

/** Similarities are rounded to this many parts of one, so that the JSON stays readable. */
const PARTS = 1000;

function metaOf({ version, title, updatedOn, effectiveOn, provenance, emphasis, changes }: PolicyDocument): PolicyMeta {
  return { version, title, updatedOn, effectiveOn, provenance, emphasis, changes };
}

const notWording = ({ kind }: Flag) => kind !== "wording";

/** A word that goes by another name everywhere says what it said. */
function withoutRenamedWording(
  { rows, changes }: { readonly rows: readonly Row[]; readonly changes: readonly Change[] },
  renamed: ReadonlySet<ChangeId>,
): { readonly rows: readonly Row[]; readonly changes: readonly Change[] } {
  if (renamed.size === 0) return { rows, changes };
  return {
    changes: changes.map((change) =>
      renamed.has(change.id) ? { ...change, flags: change.flags.filter(notWording) } : change,
    ),
    rows: rows.map((row) =>
      "detail" in row && row.change !== null && renamed.has(row.change)
        ? { ...row, detail: { ...row.detail, flags: row.detail.flags.filter(notWording) } }
        : row,
    ),
  };
}

/**
 * Compares two versions of the policy. Labels take no part in pairing, so renumbering is never a change of words;
 * nor are spaces, width, dashes, quotes and punctuation. Comparing backwards gives the same changes, mirrored.
 * @param before the older version
 * @param after the newer one
 * @returns every difference, as places to draw (`rows`) and as changes to count (`changes`)
 */
export function comparePolicies(before: PolicyDocument, after: PolicyDocument): PolicyDiff {
  const clauses = { before: clausesOf(before.blocks), after: clausesOf(after.blocks) };
  const match = matchClauses(clauses.before, clauses.after);
  const regroups = regroupClauses(clauses.before, clauses.after, match);
  const tokenize = tokenizer(definedTerms([before, after]), [before.title, after.title]);
  const ids = (some: readonly Clause[]) => some.map(({ block }) => block.id);
  const same = [
    ...[...match.kept, ...match.moved].map((pair) => ({ before: ids([pair.before]), after: ids([pair.after]) })),
    ...regroups.map((one) => ({ before: ids(one.before), after: ids(one.after) })),
  ];
  const compareReferences = referenceComparer(before.blocks, after.blocks, same);
  const places = layOut(clauses.before, clauses.after, match, regroups, { tokenize, compareReferences });
  const found = rowsAndChanges(clauses.before, clauses.after, match, regroups, places, tokenize);
  const renames = renamesIn(found.changes, { before, after });
  const { rows, changes } = withoutRenamedWording(found, onlyRenamed(renames));

  const doubts = doubtsIn(match, regroups);
  return { from: metaOf(before), to: metaOf(after), counts: countChanges(changes), changes, rows, renames, doubts };
}

/** The pairs a person should look at: those that hardly are one clause, and those that nearly were. */
function doubtsIn({ kept, nearMisses }: Match, regroups: readonly Regroup[]): readonly Doubt[] {
  const explained = new Set(regroups.flatMap(({ before, after }) => [...before, ...after]));
  const doubt =
    (kind: Doubt["kind"]) =>
    ({ before, after, similarity }: Pair): Doubt => ({
      kind,
      before: before.block.id,
      after: after.block.id,
      similarity: Math.round(similarity * PARTS) / PARTS,
    });
  return [
    ...kept.filter(({ before, similarity }) => similarity <= WEAK && !explained.has(before)).map(doubt("weak")),
    ...nearMisses.filter(({ before, after }) => !explained.has(before) && !explained.has(after)).map(doubt("possible")),
  ];
}
