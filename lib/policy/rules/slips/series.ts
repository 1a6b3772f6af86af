import type { PolicyDocument } from "../../model";
import { type Match, matches } from "../find";

/** A stretch that only 、 divides; asking for the 、 here would read a long one again from each of its letters. */
const SERIES = /[^，。；：！？（）()“”《》\t\n]+/g;
/** What leads to the first entry, and what may join or close the last. */
const LEAD = /^.*(?:包括|包含|收集|提供|例如|如|您的)/u;
/** What joins the last two entries without a 、 before it, when none of these characters follows. */
const JOINTS = ["以及", "和", "及", "与", "或"];
const CLOSE = "等";
const CLOSED = /等.{2,}|.(?:或者?|并且?|而|且)(?:若|如|当|在|者若|者如)/u;

/** An entry of a series and its place in the block's text. */
interface SeriesEntry {
  readonly words: string;
  readonly start: number;
}

/** Where the last entry divides in two: `before` the joint and `after` it; null when nothing joins two entries. */
function jointIn(entry: string): { readonly before: number; readonly after: number } | null {
  const after = Math.max(...Array.from("以及和与或", (character) => entry.lastIndexOf(character))) + 1;
  const joint = JOINTS.find((one) => entry.endsWith(one, after));
  const before = after - (joint?.length ?? 0);
  return joint === undefined || before === 0 || after === entry.length ? null : { before, after };
}

function entriesOf({ words, start }: Match): readonly SeriesEntry[] {
  let at = start;
  const parts = words.split("、").map((part): SeriesEntry => {
    const from = at;
    at += part.length + 1;
    return { words: part, start: from };
  });
  const first = LEAD.exec(parts[0]?.words ?? "")?.[0].length ?? 0;
  return parts.flatMap((entry, index) => {
    if (index === 0) return [{ words: entry.words.slice(first), start: entry.start + first }];
    if (index < parts.length - 1) return [entry];
    const [last = ""] = entry.words.split(CLOSE, 1);
    const joint = jointIn(last);
    if (!joint) return [{ words: last, start: entry.start }];
    const tail = { words: last.slice(joint.after), start: entry.start + joint.after };
    return [{ words: last.slice(0, joint.before), start: entry.start }, tail];
  });
}

/**
 * The entries that a series has listed before, further back than the entry right in front of them: neighbours are
 * told by the words alone.
 */
export function seriesRepeats(document: PolicyDocument): readonly Pick<Match, "block" | "start" | "end" | "words">[] {
  return matches(document, SERIES).flatMap((match) => {
    const entries = entriesOf(match);
    const first = new Map<string, number>();
    return entries.flatMap(({ words, start }, index) => {
      const earlier = first.get(words) ?? index;
      first.set(words, earlier);
      // 等方式注册或通过…: one series is over, and another may list the same.
      if (index > 0 && CLOSED.test(words)) first.clear();
      const repeats = words.length >= 2 && earlier < index - 1;
      return repeats ? [{ block: match.block, start, end: start + words.length, words }] : [];
    });
  });
}
