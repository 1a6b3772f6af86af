import type { Segment } from "../../compare/words/runs";
import type { Mark } from "../lines";
import type { Pending } from "./comments";
import { markedParagraph } from "./mark-paragraph";
import type { Marks } from "./marks";
import { type Plan, planOf } from "./plan";
import type { RawElement, Replacement } from "./raw-xml";
import { printedWords } from "./words";

/** What the changes of a cell are written with. */
export interface CellWriting {
  readonly xml: string;
  readonly marks: Marks;
  /** What is said of the table, which stands in the first cell that is marked. */
  readonly comments: Pending;
}

export const paragraphsOf = (cell: RawElement): readonly RawElement[] =>
  cell.children.filter(({ name }) => name === "w:p");

/** What is thought to stand between two paragraphs of a cell, of which the draft makes one: a blank. */
const BETWEEN = "\n";

/** The words of a cell in one line. */
export const cellWords = (xml: string, cell: RawElement): string =>
  paragraphsOf(cell)
    .map((one) => printedWords(xml, one))
    .join(BETWEEN);

interface Piece {
  readonly paragraph: RawElement;
  readonly plan: Plan;
}

/** The plan of a cell's line cut into those of its paragraphs. What went between two of them stands at the end of the first. */
function pieces(xml: string, paragraphs: readonly RawElement[], plan: Plan): readonly Piece[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    const length = printedWords(xml, paragraph).length;
    const start = from;
    from += length + BETWEEN.length;
    const before = [...plan.before].flatMap(([place, formers]) =>
      place >= start && place <= start + length ? [[place - start, formers] as const] : [],
    );
    return { paragraph, plan: { fates: plan.fates.slice(start, start + length), before: new Map(before) } };
  });
}

const came = ({ plan }: Piece) =>
  plan.fates.length > 0 && plan.before.size === 0 && plan.fates.every((fate) => fate === "came");
const isKept = ({ plan }: Piece) => plan.before.size === 0 && plan.fates.every((fate) => fate === "kept");

/** What happens to the end of each paragraph: where one came, the end that parts it from another came with it. The cell's own stays. */
const endsOf = (all: readonly Piece[]): readonly Mark[] =>
  all.map((_, at): Mark => {
    const next = all[at + 1];
    if (next === undefined) return "equal";
    return came(next) || all.slice(0, at + 1).every(came) ? "insert" : "equal";
  });

/**
 * The changes of a cell, paragraph by paragraph: the draft has its paragraphs in one line.
 * @returns null where they cannot be written into it
 */
export function markedCell(
  { xml, marks, comments }: CellWriting,
  cell: RawElement,
  segments: readonly Segment[],
): readonly Replacement[] | null {
  const paragraphs = paragraphsOf(cell);
  const plan = planOf(cellWords(xml, cell), [segments]);
  if (paragraphs.length === 0 || plan === null) return null;
  const all = pieces(xml, paragraphs, plan);
  const ends = endsOf(all);
  const replacements: Replacement[] = [];
  for (const [at, piece] of all.entries()) {
    const end = ends[at] ?? "equal";
    if (isKept(piece) && end === "equal") continue;
    const own = { plan: piece.plan, ends: [end], isNumbered: false, range: null, comments };
    const text = markedParagraph(xml, piece.paragraph, own, marks);
    if (text === null) return null;
    replacements.push({ start: piece.paragraph.start, end: piece.paragraph.end, text });
  }
  return replacements;
}
