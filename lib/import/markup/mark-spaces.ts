import type { Tally } from "../notices";
import { type Run, runsText } from "../runs";
import { WIDE } from "../wrapped";

const isWide = (character: string | undefined) => character !== undefined && WIDE.test(character);

/**
 * Runs without the spaces that Markdown's authors put around a mark so that it is read as one: `甲 **乙** 丙` is 甲乙丙. Only a
 * space that stands at a mark, between two characters of Chinese, is taken out; how many, `tally` is told.
 * @param source whether spaces are a habit of its marks: in Markdown they are, in HTML a space is the author's
 */
export function withoutMarkSpaces(
  runs: readonly Run[],
  { linesMatter }: { readonly linesMatter: boolean },
  tally: Tally,
): readonly Run[] {
  if (!linesMatter) return runs;
  const isMarked = (run: Run | undefined) => run !== undefined && (run.emphasis !== null || run.link !== undefined);
  return runs.flatMap((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]];
    // Marks never hold white space at their ends; see `tidyRuns`.
    if (isMarked(run)) return [run];
    let { text } = run;
    const words = text.trim();
    const isBetween = words === "" && isWide(before?.text.at(-1)) && isWide(after?.text[0]);
    const isAfterMark = isMarked(before) && isWide(before?.text.at(-1)) && isWide(words[0]);
    const isBeforeMark = isMarked(after) && isWide(after?.text[0]) && isWide(words.at(-1));
    if (isBetween) text = "";
    if (words !== "" && isAfterMark) text = text.trimStart();
    if (words !== "" && isBeforeMark) text = text.trimEnd();
    if (text !== run.text) tally.add("markup/spaces", runsText(runs));
    return text === "" ? [] : [{ ...run, text }];
  });
}
