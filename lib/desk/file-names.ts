import { withHiddenShown } from "../policy/hidden-characters";
import { reviewStrings } from "../strings/review";

const LONGEST = 80;

/**
 * A file's name as it is safely shown: what nobody sees, which can make `x.exe` look like `x.docx`, stands as its code, and a
 * long name is cut in the middle.
 */
export function shownFileName(name: string): string {
  const seen = withHiddenShown(name).replace(/[\t\n]/g, (layout) => (layout === "\t" ? "[U+0009]" : "[U+000A]"));
  const characters = [...seen];
  if (characters.length <= LONGEST) return seen;
  return `${characters.slice(0, LONGEST / 2).join("")}…${characters.slice(1 - LONGEST / 2).join("")}`;
}

/** What a person takes away from the desk; a report is unfinished while what the version owes cannot be told. */
export type TakeAway = "draft" | "redline" | "own-redline" | "report" | "unfinished-report";

/** The name under which something is saved. The parts come from front matter, which the parser has checked. */
export function takeAwayName(what: TakeAway, from: string, to: string): string {
  switch (what) {
    case "draft":
      return `${to}.mdx`;
    case "redline":
      return `redline-${from}-to-${to}.docx`;
    case "own-redline":
      return `marked-draft-${from}-to-${to}.docx`;
    case "report":
      return `changes-${from}-to-${to}.csv`;
    case "unfinished-report":
      return `changes-${from}-to-${to}-${reviewStrings.unfinished}.csv`;
  }
}
