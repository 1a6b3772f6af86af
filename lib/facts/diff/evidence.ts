import type { Change, PolicyDiff } from "../../compare/model";
import { blocksById } from "../../policy/blocks-by-id";
import type { BlockId, ChangeClass, PolicyDocument } from "../../policy/model";
import { blockText } from "../../policy/text";
import { classOf } from "./classes";
import type { FactChange } from "./entry";

/** A change of the text with what the facts say changed in it. */
export interface ChangeEvidence {
  readonly change: Change;
  readonly entries: readonly FactChange[];
}

interface Sides {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
}

const idsOf = (change: Change, side: "before" | "after"): readonly BlockId[] =>
  side === "before" ? ("before" in change ? change.before.ids : []) : "after" in change ? change.after.ids : [];

function textOf(change: Change, side: "before" | "after", documents: Sides): string {
  const blocks = blocksById(documents[side].blocks);
  return idsOf(change, side)
    .flatMap((id) => {
      const block = blocks.get(id);
      return block === undefined ? [] : [blockText(block)];
    })
    .join("\n");
}

/** What stands in one side's words of a change and not in the other's. */
function tells(entry: FactChange, change: Change, documents: Sides): boolean {
  const before = textOf(change, "before", documents);
  const after = textOf(change, "after", documents);
  const parts = (words: string | null) => (words === null ? [] : [words, ...words.split("、")]);
  return (
    parts(entry.after).some((words) => after.includes(words) && !before.includes(words)) ||
    parts(entry.before).some((words) => before.includes(words) && !after.includes(words))
  );
}

/**
 * Where in the text each change of the facts stands. A fact may rest on several clauses: of those that changed, the one that
 * gained or lost its words is meant; where none did, as with a purpose that is named otherwise, the only one that changed.
 * @param diff the comparison that the entries were found with
 */
export function evidenceOf(
  entries: readonly FactChange[],
  { changes }: Pick<PolicyDiff, "changes">,
  documents: Sides,
): readonly ChangeEvidence[] {
  const found = new Map<Change, FactChange[]>();
  for (const entry of entries) {
    const side = entry.after === null ? "before" : "after";
    const touched = changes.filter((change) => idsOf(change, side).some((id) => entry.clauses.includes(id)));
    const telling = touched.filter((change) => tells(entry, change, documents));
    for (const change of telling.length > 0 ? telling : touched.length === 1 ? touched : []) {
      found.set(change, [...(found.get(change) ?? []), entry]);
    }
  }
  return changes.flatMap((change) => {
    const own = found.get(change);
    return own === undefined ? [] : [{ change, entries: own }];
  });
}

/** Classes that say that nothing changed but how it is said: each is contradicted by a change of the facts. */
const FORMAL: ReadonlySet<ChangeClass> = new Set<ChangeClass>([
  "文字更正",
  "重点标注",
  "顺序调整",
  "精简",
  "结构",
  "排版",
]);

/** The entries that a class denies: it says that only words changed, and they say what else did. */
export function contradictions(cls: ChangeClass, entries: readonly FactChange[]): readonly FactChange[] {
  return FORMAL.has(cls) ? entries.filter(({ kind }) => classOf(kind) !== null) : [];
}
