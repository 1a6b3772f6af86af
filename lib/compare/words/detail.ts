import type { Block } from "../../policy/model";
import { blockText } from "../../policy/text";
import type { Detail, Word } from "../model";
import { comparableKey } from "../pairing/comparable";
import type { CompareReferences } from "../references/reference-changes";
import { editFlags, emphasisFlags } from "../weight/edit-flags";
import { emphasisChanges } from "./emphasis";
import { relabel, reprinted } from "./relabel";
import { runsOfAll, segmentWords } from "./runs";
import { withoutHeader } from "./table-header";
import { compareTables } from "./tables";
import type { Tokenizer } from "./tokens";
import { compareWords } from "./words";

/** What the comparison of two versions knows when it compares a clause. */
export interface Reading {
  readonly tokenize: Tokenizer;
  readonly compareReferences: CompareReferences;
}

const textOf = (blocks: readonly Block[]) => blocks.map(blockText).join("\n");

/** Whether the clause is set differently: printed number, kind of block, or level of heading. */
function setDifferently(before: Block, after: Block): boolean {
  if (reprinted(before.label, after.label) || before.kind !== after.kind) return true;
  return before.kind === "heading" && after.kind === "heading" && before.level !== after.level;
}

/**
 * Compares clauses that are known to be the same.
 * @param before the clauses in the old version; several when they were merged or rewritten
 * @param after the clauses in the new version; several when one was split or rewritten
 */
export function compareBlocks(before: readonly Block[], after: readonly Block[], reading: Reading): Detail {
  const { tokenize } = reading;
  const [clauseBefore, clauseAfter] = [before[0], after[0]];
  const [textBefore, textAfter] = [textOf(before), textOf(after)];
  const tables =
    clauseBefore?.kind === "table" && clauseAfter?.kind === "table"
      ? compareTables(clauseBefore, clauseAfter, tokenize)
      : null;
  const words = tables ? tables.words : compareWords(textBefore, textAfter, tokenize);
  const segments = segmentWords(words, runsOfAll(before), runsOfAll(after));
  const emphasis = emphasisChanges(segments);
  const renumbered = clauseBefore && clauseAfter ? relabel(clauseBefore, clauseAfter) : null;
  const references = reading.compareReferences(before, after, words);
  const changed =
    comparableKey(textBefore) !== comparableKey(textAfter) || words.some((word) => word.op !== "equal" && !word.layout);
  const edited = changed && (references.otherWords || references.outcome === "none");
  const layout =
    words.some((word) => word.layout) ||
    segments.some((segment) => segment.op === "equal" && segment.before !== segment.after) ||
    (clauseBefore !== undefined && clauseAfter !== undefined && setDifferently(clauseBefore, clauseAfter));
  const kind = edited
    ? "edited"
    : references.outcome === "changed"
      ? "reference"
      : emphasis.length > 0
        ? "emphasis"
        : renumbered || references.outcome === "followed"
          ? "renumbered"
          : layout
            ? "layout"
            : "same";
  return {
    words,
    emphasis,
    relabel: renumbered,
    flags: [
      ...(edited ? editFlags(withoutHeader(words, before, after), tokenize, references) : []),
      ...(references.flag ? [references.flag] : []),
      ...emphasisFlags(emphasis),
    ],
    kind,
    table: tables?.table ?? null,
  };
}

/** A clause that is wholly new, or wholly gone, as words. */
export function wholeWords(blocks: readonly Block[], op: Word["op"]): readonly Word[] {
  return [{ op, text: textOf(blocks) }];
}
