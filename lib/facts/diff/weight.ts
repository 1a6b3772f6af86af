import type { Flag } from "../../compare/model";
import type { Evidence, EvidenceOfChanges } from "../../compare/weight/evidence";
import { factsDiffStrings as say } from "../../strings/facts-diff";
import type { EntryKind, FactChange } from "./entry";
import type { ChangeEvidence } from "./evidence";
import { RANKS } from "./ranks";

/** Purposes are told by the editors' names for them, which need not be the text's words. */
const tellsOf = (kind: EntryKind): Flag["kind"] | null => (kind === "目的+" || kind === "目的-" ? "purpose" : null);

const words = (entries: readonly FactChange[], side: "before" | "after") => [
  ...new Set(entries.flatMap((entry) => entry[side] ?? [])),
];

/** So many turns of one kind are told by their words; more in one clause would be the clause over again. */
const TOLD = 2;

/** What turned into something else is told pair by pair, what came or went together. */
const keyOf = ({ kind, scope, before, after }: FactChange): string =>
  before !== null && after !== null ? `${kind}\n${before}\n${after}` : `${kind} ${scope} ${after === null}`;

/** Entries of a change that say the same, by what they say. */
function alike(
  entries: readonly FactChange[],
  sameOf: (entry: FactChange) => string,
): readonly (readonly FactChange[])[] {
  const groups = new Map<string, FactChange[]>();
  for (const entry of entries) groups.set(sameOf(entry), [...(groups.get(sameOf(entry)) ?? []), entry]);
  return [...groups.values()];
}

function statementsOf(entries: readonly FactChange[]): readonly Evidence[] {
  return alike(entries, ({ kind, scope, before, after }) =>
    before !== null && after !== null ? kind : `${kind} ${scope} ${after === null}`,
  ).flatMap((ofKind) => {
    const groups = alike(ofKind, keyOf);
    const [first] = ofKind;
    const rank = first ? RANKS[first.kind] : null;
    if (first === undefined || rank === null) return [];
    if (groups.length <= TOLD) return groups.flatMap((group) => statementOf(group, rank));
    return [{ ...toldBy(ofKind, first.kind, rank), text: say.weightyMany(first.kind, groups.length) }];
  });
}

const toldBy = (entries: readonly FactChange[], kind: EntryKind, rank: number) => ({
  rank,
  before: words(entries, "before"),
  after: words(entries, "after"),
  tells: tellsOf(kind),
});

function statementOf(entries: readonly FactChange[], rank: number): readonly Evidence[] {
  const [first] = entries;
  if (first === undefined) return [];
  const told = toldBy(entries, first.kind, rank);
  return [{ ...told, text: say.weighty(first.kind, first.scope === "全文", told.before, told.after) }];
}

/**
 * What the facts of both versions say of each change of the text, for the list of what a reader has to know: a kind, recipient
 * or purpose that came, a term that grew, a right that went weighs whatever words say it.
 */
export function weightOfFacts(evidence: readonly ChangeEvidence[]): EvidenceOfChanges {
  return new Map(
    evidence.flatMap(({ change, entries }) => {
      const statements = statementsOf(entries);
      return statements.length > 0 ? [[change.id, statements] as const] : [];
    }),
  );
}
