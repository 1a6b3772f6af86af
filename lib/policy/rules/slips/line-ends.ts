import type { PolicyDocument } from "../../model";
import { blockText } from "../../text";

/** What a finished line ends in. */
export const ENDS = /[。；：！？…;:!?.][”’）】》)]*$/;

/** So many lines without a mark at the end are a habit, where they are most of the lines. */
const HABIT = 10;

/** Whether a text does without marks at the ends of its lines: then only a line that is cut in two is a slip. */
export function doesWithoutMarks(document: PolicyDocument): boolean {
  const texts = document.blocks.flatMap((block) =>
    block.kind === "heading" || block.kind === "table" || blockText(block) === "" ? [] : [blockText(block)],
  );
  const open = texts.filter((text) => !ENDS.test(text)).length;
  return open >= HABIT && open * 2 > texts.length;
}
