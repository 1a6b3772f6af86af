import type { Word } from "../model";
import { compareSequences } from "./sequence";
import { simplify } from "./simplify";
import { compareTokens, type Stretch } from "./stretches";
import type { Tokenizer } from "./tokens";

const textOf = (tokens: Stretch["before"]) => tokens.map((token) => token.text).join("");

/** The characters in which two printings of the same words differ. */
function layoutWords(before: string, after: string): readonly Word[] {
  if (before === after) return [{ op: "equal", text: after }];
  const flipped = before > after;
  const [one, other] = flipped ? [[...after], [...before]] : [[...before], [...after]];
  let i = 0;
  let j = 0;
  return compareSequences(one, other).map((run): Word => {
    const text = (run.removed ? one.slice(i, i + run.count) : other.slice(j, j + run.count)).join("");
    if (!run.added) i += run.count;
    if (!run.removed) j += run.count;
    if (!run.added && !run.removed) return { op: "equal", text };
    return { op: run.added !== flipped ? "insert" : "delete", text, layout: true };
  });
}

/** Between two equalities the old text comes before the new. */
function deletionsFirst(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  let edits: Word[] = [];
  const close = () => {
    result.push(...edits.filter((word) => word.op === "delete"), ...edits.filter((word) => word.op === "insert"));
    edits = [];
  };
  for (const word of words) {
    if (word.op === "equal") {
      close();
      result.push(word);
    } else {
      edits.push(word);
    }
  }
  close();
  return result;
}

/** Puts words in their final form: old before new between two equalities, and neighbours of one kind joined. */
export function joinWords(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (const word of deletionsFirst(words.filter(({ text }) => text !== ""))) {
    const last = result.at(-1);
    if (last && last.op === word.op && last.layout === word.layout && last.move === word.move) {
      result[result.length - 1] = { ...last, text: last.text + word.text };
    } else {
      result.push(word);
    }
  }
  return result;
}

/**
 * Compares two texts word by word, as a reader would mark them.
 * @returns words whose equal and deleted texts joined are `before`, and whose equal and inserted texts are `after`
 */
export function compareWords(before: string, after: string, tokenize: Tokenizer): readonly Word[] {
  if (before === after) return joinWords([{ op: "equal", text: after }]);
  const stretches = simplify(compareTokens(tokenize(before), tokenize(after)));
  return joinWords(
    stretches.flatMap((stretch): readonly Word[] => {
      const [textBefore, textAfter] = [textOf(stretch.before), textOf(stretch.after)];
      if (stretch.same) return layoutWords(textBefore, textAfter);
      return [
        { op: "delete", text: textBefore },
        { op: "insert", text: textAfter },
      ];
    }),
  );
}

/** The text of one side of a comparison. */
export function sideText(words: readonly Word[], side: "before" | "after"): string {
  const other = side === "before" ? "insert" : "delete";
  return words.flatMap((word) => (word.op === other ? [] : [word.text])).join("");
}
