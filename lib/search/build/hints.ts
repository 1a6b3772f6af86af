import type { BlockId } from "../../policy/model";
import { type Folds, normaliseText } from "../normalise";

/** What editors call the clauses of one version, in words of their own. */
export type ClauseHints = ReadonlyMap<BlockId, readonly string[]>;

/**
 * The words of an editor that the clause and its headings do not have, each once: what the text itself says needs no help.
 * @param phrases what editors call the clause
 * @param text the clause with its headings, normalised
 * @returns the words, apart by spaces
 */
export function hintWords(phrases: readonly string[], text: string, folds: Folds): string {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const words = phrases.flatMap((phrase) =>
    [...segmenter.segment(phrase)].flatMap(({ segment, isWordLike }) => {
      const word = normaliseText(segment, folds);
      return isWordLike === true && word.length > 1 && !text.includes(word) ? [word] : [];
    }),
  );
  return [...new Set(words)].join(" ");
}
