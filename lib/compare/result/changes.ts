import type { Block } from "../../policy/model";
import { blockText } from "../../policy/text";
import type { Change, ChangeId, ChangeSide, Detail, KeptChange, Word } from "../model";
import type { Clause } from "../pairing/comparable";
import type { Regroup } from "../regrouping/sides";
import { wholeWords } from "../words/detail";
import { joinWords } from "../words/words";
import type { Move } from "./groups";

/** The clauses of one side of a change. */
export function sideOf(blocks: readonly Block[]): ChangeSide {
  return {
    ids: blocks.map((block) => block.id),
    label: blocks[0]?.label?.printed ?? null,
    text: blocks.map(blockText).join("\n"),
  };
}

const placeOf = (block: Block | undefined) => ({
  chapter: block?.path[0] ?? block?.id ?? "",
  clause: block?.kind ?? "paragraph",
});
const blocksOf = (clauses: readonly Clause[]) => clauses.map((clause) => clause.block);

/** A change's name: its kind and the first clause it touches, of the new version where there is one. */
export function changeId(kind: Change["kind"] | "passage", block: Block | undefined): ChangeId {
  return `${kind}-${block?.id ?? ""}`;
}

const nothingElse = { emphasis: [], relabel: null, flags: [] };

export function addedChange(clauses: readonly Clause[]): Change {
  const blocks = blocksOf(clauses);
  return {
    ...nothingElse,
    kind: "added",
    id: changeId("added", blocks[0]),
    ...placeOf(blocks[0]),
    after: sideOf(blocks),
    words: wholeWords(blocks, "insert"),
  };
}

export function removedChange(clauses: readonly Clause[]): Change {
  const blocks = blocksOf(clauses);
  return {
    ...nothingElse,
    kind: "removed",
    id: changeId("removed", blocks[0]),
    ...placeOf(blocks[0]),
    before: sideOf(blocks),
    words: wholeWords(blocks, "delete"),
  };
}

/** A change of clauses that both versions have, from what their comparison found. */
export function keptChange(
  kind: KeptChange["kind"],
  before: readonly Block[],
  after: readonly Block[],
  { words, emphasis, relabel, flags }: Pick<Detail, "words" | "emphasis" | "relabel" | "flags">,
): Change {
  return {
    kind,
    id: changeId(kind, after[0]),
    ...placeOf(after[0]),
    before: sideOf(before),
    after: sideOf(after),
    words,
    emphasis,
    relabel,
    flags,
  };
}

/** A change of regrouped clauses. */
export function regroupedChange({ kind, before, after }: Regroup, detail: Detail): Change {
  return keptChange(kind === "rewritten" ? "edited" : kind, blocksOf(before), blocksOf(after), detail);
}

/**
 * A split or merge whose clauses stand apart: the pair that was edited, with the clause that left it or joined it
 * before or after.
 */
export function scatteredChange(regroup: Regroup, pair: { before: Clause; after: Clause }, detail: Detail): Change {
  const beside = (clauses: readonly Clause[], core: Clause, op: Word["op"]) => {
    const at = clauses.indexOf(core);
    const text = (some: readonly Clause[]) => some.map((clause) => blockText(clause.block));
    return {
      head: text(clauses.slice(0, at)).map((words): Word => ({ op, text: `${words}\n` })),
      tail: text(clauses.slice(at + 1)).map((words): Word => ({ op, text: `\n${words}` })),
    };
  };
  const before = beside(regroup.before, pair.before, "delete");
  const after = beside(regroup.after, pair.after, "insert");
  const words = joinWords([...before.head, ...after.head, ...detail.words, ...before.tail, ...after.tail]);
  return regroupedChange(regroup, { ...detail, words });
}

/** A move, with the words of all its clauses. Only a clause that moved alone, or a section's heading, makes it edited. */
export function movedChange({ pairs }: Move, details: readonly Detail[]): Change {
  const head = details[0];
  const edited = head !== undefined && (head.kind === "edited" || head.kind === "emphasis");
  const lines = details.flatMap(({ words }, at): readonly Word[] => [
    ...(at > 0 ? [{ op: "equal" as const, text: "\n" }] : []),
    ...words,
  ]);
  return keptChange(
    edited ? "movedEdited" : "moved",
    pairs.map((pair) => pair.before.block),
    pairs.map((pair) => pair.after.block),
    {
      words: joinWords(lines),
      emphasis: head?.emphasis ?? [],
      relabel: head?.relabel ?? null,
      flags: head?.flags ?? [],
    },
  );
}
