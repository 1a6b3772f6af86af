import type { Label } from "../policy/model";
import type { NumberingKey } from "./heading-ranks";
import { keyOf } from "./heading-ranks";
import type { DraftParagraph, DraftPart, Run } from "./runs";

/** A numbered paragraph of the draft. */
export interface Member {
  readonly part: DraftParagraph;
  /** Its place among the parts. */
  readonly at: number;
  readonly label: Label;
  /** What stands behind the label. */
  readonly words: string;
  readonly bold: boolean;
  /** The level of its style, where that makes it a heading. */
  readonly styled: number | null;
}

/** Longer than any heading of the policies at hand (26 characters), shorter than their numbered sentences. */
const HEADING_LENGTH = 40;
/** A bold line may be longer, and a line of a list of titles too; beyond that it is a paragraph. */
const LINE_LENGTH = 80;

/**
 * What a line's words look like. A title has no end of a sentence, no comma and no colon but one at its very end, where
 * a question mark may stand too: 配送、安装与维修, 我们收集哪些信息？
 */
export function titleKind(words: string): "title" | "phrase" | "sentence" {
  const inner = words.replace(/[：:？?]$/u, "");
  if (inner === "" || words.length > LINE_LENGTH || /[。；;！!…]/u.test(inner)) return "sentence";
  return words.length > HEADING_LENGTH || /[，,：:？?]/u.test(inner) ? "phrase" : "title";
}

/** Whether all words are bold, as a writer makes by hand what is bold by itself here. */
export const isBold = (runs: readonly Run[]): boolean => {
  const words = runs.filter(({ text }) => text.trim() !== "");
  return words.length > 0 && words.every(({ emphasis }) => emphasis === "bold");
};

/**
 * The lists in one numbering, each in order. A number one begins another, and so does whatever stands behind a heading of
 * an outer numbering, unless the numbers go on through it.
 * @param ends whether the part at a place ends the lists of a label
 */
export function seriesOf(
  members: readonly (Member | null)[],
  key: NumberingKey,
  ends: (at: number, label: Label) => boolean,
): readonly (readonly Member[])[] {
  const all: Member[][] = [];
  let open: Member[] | null = null;
  for (const [at, member] of members.entries()) {
    if (ends(at, key.label)) open = null;
    if (member === null || keyOf(member.label) !== key.key) continue;
    const last = open?.[open.length - 1];
    const restarts =
      last !== undefined && member.label.ordinal <= last.label.ordinal && member.label.inserted === undefined;
    if (open === null || restarts) {
      open = [];
      all.push(open);
    }
    open.push(member);
  }
  return all;
}

/** Numberings that divide a text more often than they list. */
const OUTER: ReadonlySet<string> = new Set([
  "chapter",
  "bracketed-han",
  "unit-part",
  "unit-chapter",
  "unit-section",
  "roman",
]);

/** How many entries of a list have words of their own behind them: short lines that follow each other at once are a list. */
const spokenOf = (series: readonly Member[], parts: readonly DraftPart[], ends: (at: number) => boolean): number =>
  series.filter(({ at }, index) => {
    const next = series[index + 1];
    return next === undefined ? parts[at + 1] !== undefined && !ends(at + 1) : next.at > at + 1;
  }).length;

/** A title that ends in a full stop is no longer. */
const STOPPED_LENGTH = 20;

/** Whether all entries of a list are short titles, though some writer ended them in a full stop. */
const areStopped = (series: readonly Member[]): boolean =>
  series.length > 1 &&
  series.every(({ words }) => words.length <= STOPPED_LENGTH && titleKind(words.replace(/[。.]$/u, "")) === "title");

/**
 * Whether the entries of one list are its headings or its items. `unclear`: some look like titles, and more do not.
 * @param ends whether the part at a place ends the list
 */
export function isSeries(
  series: readonly Member[],
  parts: readonly DraftPart[],
  ends: (at: number) => boolean,
): "headings" | "items" | "unclear" {
  const [first] = series;
  if (first === undefined) return "items";
  const spoken = spokenOf(series, parts, ends);
  const outer = OUTER.has(first.label.style);
  const stopped = outer && spoken * 2 > series.length && areStopped(series);
  const kinds = series.map(({ words }) => (stopped ? "title" : titleKind(words)));
  const titles = kinds.filter((kind) => kind === "title").length;
  const tooLong = series.some(({ words }) => words.length > LINE_LENGTH);
  const styled = series.some((member) => member.styled !== null);
  if (titles === 0 && !(series.length > 1 && series.every(({ bold }) => bold))) return "items";
  const bold = series.every((member) => member.bold || member.styled !== null) && !tooLong;
  const most = outer || styled ? titles * 2 >= series.length : titles * 2 > series.length;
  if (!bold && (!most || tooLong)) return "unclear";
  if (outer || styled) return "headings";
  return spoken * 2 > series.length ? "headings" : "items";
}
