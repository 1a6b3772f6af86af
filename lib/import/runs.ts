import type { Emphasis } from "../policy/model";

/** Words of one stress. */
export interface Run {
  readonly text: string;
  readonly emphasis: Emphasis | null;
  /** The address the words lead to in the file. */
  readonly link?: string;
}

/** A paragraph of the file, before it is known what it is in the policy. */
export interface DraftParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /**
   * What its style says: a heading with its level from 1, the title, a line of a printed table of contents, surely no
   * heading (`body`), a paragraph of a list, as Word styles all it numbers by itself (`list`), a header of a table that is
   * bold by its style (`table-head`), a line of the first page of a redline (`cover`), or nothing (`plain`).
   */
  readonly style:
    | { readonly heading: number }
    | "title"
    | "contents"
    | "body"
    | "list"
    | "table-head"
    | "cover"
    | "plain";
}

export interface DraftTable {
  readonly kind: "table";
  /** The first row is the header; all rows have as many cells. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

export type DraftPart = DraftParagraph | DraftTable;

export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** Joins neighbours of one stress and one link and takes both off white space at the ends of a stretch. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  const push = (run: Run) => {
    const last = joined.at(-1);
    if (run.text === "") return;
    if (last && last.emphasis === run.emphasis && last.link === run.link)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  };
  for (const run of runs) push(run);
  const stretches = joined.splice(0);
  for (const run of stretches) {
    const { text, emphasis, link } = run;
    const words = text.trim();
    if ((emphasis === null && link === undefined) || words === text) push(run);
    else if (words === "") push({ text, emphasis: null });
    else {
      push({ text: text.slice(0, text.length - text.trimStart().length), emphasis: null });
      push({ ...run, text: words });
      push({ text: text.slice(text.trimEnd().length), emphasis: null });
    }
  }
  return joined;
}

/** The runs from one character to another. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === "" ? [] : [{ ...run, text }];
  });
}

/** Takes white space off both ends. */
export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const text = runsText(runs);
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}
