import type { PolicyDocument } from "../../model";
import { type Match, matches } from "../find";

/** A stretch of entries joined by 、 and nothing else. */
const SERIES = /[^，。；：！？（）()“”《》\t\n、]+(?:、[^，。；：！？（）()“”《》\t\n、]+)+/g;
/** What leads to the first entry, and what may join or close the last. */
const LEAD = /^.*(?:包括|包含|收集|提供|例如|如|您的)/u;
const JOIN = /^(?:以及|和|及)/u;
const CLOSE = /等[^、]*$/u;

/** An entry of a series and its place in the block's text. */
interface Entry {
  readonly words: string;
  readonly start: number;
}

function entriesOf({ words, start }: Match): readonly Entry[] {
  let at = start;
  const parts = words.split("、").flatMap((part) => {
    const from = at;
    at += part.length + 1;
    // 以及 joins the last two entries without a 、 before it.
    const joint = part.indexOf("以及", 1);
    return joint < 0
      ? [{ words: part, start: from }]
      : [
          { words: part.slice(0, joint), start: from },
          { words: part.slice(joint), start: from + joint },
        ];
  });
  return parts.map((entry, index) => {
    const front = (index === 0 ? LEAD : JOIN).exec(entry.words)?.[0].length ?? 0;
    const rest = entry.words.slice(front);
    return { words: index === parts.length - 1 ? rest.replace(CLOSE, "") : rest, start: entry.start + front };
  });
}

/**
 * The entries that a series has listed before, further back than the entry right in front of them: neighbours are
 * told by the words alone.
 */
export function seriesRepeats(document: PolicyDocument): readonly Pick<Match, "block" | "start" | "end" | "words">[] {
  return matches(document, SERIES).flatMap((match) => {
    const entries = entriesOf(match);
    return entries.flatMap(({ words, start }, index) => {
      const earlier = entries.findIndex((one) => one.words === words);
      const repeats = words.length >= 2 && earlier < index - 1;
      return repeats ? [{ block: match.block, start, end: start + words.length, words }] : [];
    });
  });
}
