import { diffChars } from "diff";
import type { Change, PolicyDiff, Row, Word } from "../../../lib/compare/model";
import { sideText } from "../../../lib/compare/words/words";
import type { KnownPair } from "./generate";

/** Found, wrong and missed, to be summed over many documents. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

export const sum = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

export const precision = ({ right, wrong }: Tally) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));

function rowPairs(row: Row): readonly string[] {
  switch (row.kind) {
    case "paired":
      return [`${row.before.id} ${row.after.id}`];
    case "moved-to":
      return [`${row.from} ${row.after.id}`];
    default:
      return [];
  }
}

const before = (change: Change) => ("before" in change ? change.before.ids : []);
const after = (change: Change) => ("after" in change ? change.after.ids : []);

/** Whether the right clauses were paired. A split pairs its clause with every part. */
export function tallyPairs(known: KnownPair, diff: PolicyDiff): Tally {
  const regrouped = diff.changes
    .filter((change) => change.kind === "split" || change.kind === "merged")
    .flatMap((change) => before(change).flatMap((old) => after(change).map((young) => `${old} ${young}`)));
  const found = new Set([...diff.rows.flatMap(rowPairs), ...regrouped]);
  const right = [...found].filter((pair) => known.pairs.has(pair)).length;
  return { right, wrong: found.size - right, missed: known.pairs.size - right };
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** Whether each edit was found as one change of its kind. Renumbering is not counted: it follows from the others. */
export function tallyKinds(known: KnownPair, diff: PolicyDiff): Tally {
  const found = diff.changes.filter((change) => change.kind !== "renumbered");
  const right = known.changes.filter((edit) =>
    found.some(
      (change) => change.kind === edit.kind && same(before(change), edit.before) && same(after(change), edit.after),
    ),
  ).length;
  return { right, wrong: found.length - right, missed: known.changes.length - right };
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function bounds(text: string): ReadonlySet<number> {
  const places = Array.from(segmenter.segment(text), (segment) => segment.index);
  return new Set([...places, text.length]);
}

export interface Readability {
  readonly clauses: number;
  readonly edits: number;
  /** Edits that begin or end inside a word. */
  readonly cuts: number;
}

function readabilityOf(words: readonly Pick<Word, "op" | "text">[], old: string, young: string): Readability {
  const edges = { before: bounds(old), after: bounds(young) };
  let [i, j, edits, cuts, open] = [0, 0, 0, 0, false];
  for (const { op, text } of words) {
    const edited = op !== "equal";
    if (edited && !open) edits++;
    if (edited !== open && !(edges.before.has(i) && edges.after.has(j))) cuts++;
    if (op !== "insert") i += text.length;
    if (op !== "delete") j += text.length;
    open = edited;
  }
  return { clauses: 1, edits, cuts };
}

const add = (a: Readability, b: Readability): Readability => ({
  clauses: a.clauses + b.clauses,
  edits: a.edits + b.edits,
  cuts: a.cuts + b.cuts,
});

/** How the edited clauses read, and how a comparison by characters would have them. */
export function readability(diff: PolicyDiff): { readonly words: Readability; readonly characters: Readability } {
  const none: Readability = { clauses: 0, edits: 0, cuts: 0 };
  const edited = diff.changes.filter((change) => change.kind === "edited" && change.clause !== "table");
  return edited.reduce(
    (total, change) => {
      const [old, young] = [sideText(change.words, "before"), sideText(change.words, "after")];
      const characters = diffChars(old, young).map(({ added, removed, value }) => ({
        op: added ? ("insert" as const) : removed ? ("delete" as const) : ("equal" as const),
        text: value,
      }));
      const shown = change.words.filter((word) => word.layout !== true || word.op !== "delete");
      const asRead = shown.map((word) => (word.layout ? { op: "equal" as const, text: word.text } : word));
      return {
        words: add(total.words, readabilityOf(asRead, old, young)),
        characters: add(total.characters, readabilityOf(characters, old, young)),
      };
    },
    { words: none, characters: none },
  );
}
