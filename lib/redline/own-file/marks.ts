import type { Emphasis } from "../../policy/model";
import { xmlText } from "../../policy/xml-text";
import type { MoveRange } from "../move-ranges";
import type { Authorship } from "../revisions";
import { encodedText } from "./raw-xml";
import { restressed } from "./stress";

/** The two places of a move. */
export type MoveEnd = "moveFrom" | "moveTo";

/** Writes tracked changes, each with a number that nothing else in the file has. */
export interface Marks {
  /** The content of a run's place with what came around it. */
  readonly came: (runs: string) => string;
  /** Words that went, formatted as those beside them. @param properties the `w:rPr` of a run, or nothing */
  readonly went: (text: string, properties: string) => string;
  /** The sign of a comment that went with its words. */
  readonly wentSign: (run: string) => string;
  /** Runs that stand at one of the two places of a move. */
  readonly moved: (end: MoveEnd, runs: string) => string;
  /** What stands before the content of a paragraph that moved, and behind the paragraph. */
  readonly range: (end: MoveEnd, range: MoveRange) => { readonly opened: string; readonly closed: string };
  /** The properties of a run that had another stress. */
  readonly restressed: (properties: string, former: Emphasis | null) => string;
  /** The mark inside the properties of a paragraph's end, or of a row. */
  readonly end: (kind: "insert" | "delete" | MoveEnd) => string;
  /** Takes a number for a comment, and gives it its author and time. */
  readonly comment: () => { readonly id: number; readonly attributes: string };
}

/** A run of these words. */
export const runOf = (text: string, properties: string): string =>
  text === "" ? "" : `<w:r>${properties}<w:t xml:space="preserve">${encodedText(xmlText(text))}</w:t></w:r>`;

/** @param last the highest number of a tracked change, comment or bookmark in the file */
export function createMarks({ author, date }: Authorship, last: number): Marks {
  let id = last;
  const name = encodedText(xmlText(author)).replace(/"/gu, "&quot;");
  const attributes = () => {
    id += 1;
    return `w:id="${id}" w:author="${name}" w:date="${date}"`;
  };
  const around = (element: string, runs: string) =>
    runs === "" ? "" : `<w:${element} ${attributes()}>${runs}</w:${element}>`;
  const open = new Map<MoveEnd, number>();
  return {
    came: (runs) => around("ins", runs),
    went: (text, properties) => around("del", runOf(text, properties).replace(/(<\/?w:)t\b/gu, "$1delText")),
    wentSign: (run) => around("del", run),
    moved: (end, runs) => around(end, runs),
    range: (end, { name: moveName, starts, ends }) => {
      let opened = "";
      if (starts) {
        opened = `<w:${end}RangeStart ${attributes()} w:name="${moveName}"/>`;
        open.set(end, id);
      }
      return { opened, closed: ends ? `<w:${end}RangeEnd w:id="${open.get(end) ?? 0}"/>` : "" };
    },
    restressed: (properties, former) => restressed(properties, former, attributes()),
    end: (kind) => `<w:${kind === "insert" ? "ins" : kind === "delete" ? "del" : kind} ${attributes()}/>`,
    comment: () => {
      const own = attributes();
      return { id, attributes: own };
    },
  };
}
