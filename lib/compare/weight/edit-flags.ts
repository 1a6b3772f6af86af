import type { Emphasis } from "../../policy/model";
import type { EmphasisChange, Flag, Word } from "../model";
import type { ReferenceChanges } from "../references/reference-changes";
import type { Tokenizer } from "../words/tokens";
import { flagsOf } from "./flags";
import { weigh } from "./weigh";

/**
 * What a reader must know of an edited clause: numbers, dates and negations, then words that weigh; and where there are none
 * of either, what else was said.
 */
export function editFlags(
  words: readonly Word[],
  tokenize: Tokenizer,
  references: Pick<ReferenceChanges, "numbers" | "named">,
): readonly Flag[] {
  const { weights, wording } = weigh(words, references);
  const flags = [...flagsOf(words, tokenize, references.numbers), ...weights];
  return flags.length > 0 || wording === null ? flags : [wording];
}

const RANK: Readonly<Record<Emphasis | "plain", number>> = { plain: 0, bold: 1, "bold-underline": 2 };

/** Words that are stressed less than before, or more. */
export function emphasisFlags(changes: readonly EmphasisChange[]): readonly Flag[] {
  const lower = ({ before, after }: EmphasisChange) => RANK[after ?? "plain"] < RANK[before ?? "plain"];
  const before = changes.filter(lower).map(({ text }) => text);
  const after = changes.filter((change) => !lower(change)).map(({ text }) => text);
  return changes.length > 0 ? [{ kind: "emphasis", before, after }] : [];
}
