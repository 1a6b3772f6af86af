import { type Budget, STEPS } from "../budget";
import { TEXT_LIMIT_BYTES } from "../limits";
import type { Tally } from "../notices";
import { withoutInvisible } from "../plain-text";
import { refuse } from "../refusal";
import { type DraftParagraph, type DraftPart, type DraftTable, type Run, runsText, tidyRuns, trimRuns } from "../runs";
import type { WordBlock, WordCell, WordParagraph, WordTable } from "./tree";

/** Without line feeds, which are layout of the XML; white space around one goes with it. */
const onOneLine = (text: string) => text.replace(/\s+/gu, (space) => (space.includes("\n") ? " " : space));

/** The runs of a paragraph, one list for each of its lines. */
function lines({ pieces }: WordParagraph, tally: Tally): readonly (readonly Run[])[] {
  const found: Run[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") {
      found.push([]);
      continue;
    }
    const { text, count } = withoutInvisible(onOneLine(piece.text));
    for (let at = 0; at < count; at++) tally.add("text/invisible", text);
    const { emphasis, link } = piece;
    found.at(-1)?.push({ text, emphasis, ...(link === undefined ? {} : { link }) });
  }
  return found.map(tidyRuns);
}

const LATIN = { end: /[\w,.]$/u, start: /^\w/u } as const;
/** What already tells one stretch of words from the next. */
const STOP = /[\s、，。；：！？,;:!?]$/u;

/** What parts the lines of a title: a space where two Latin words would meet. */
const inTitle = (before: string, words: string): string =>
  LATIN.end.test(before) && LATIN.start.test(words) ? " " : "";
/** What parts the paragraphs of a cell: a space, which is no word, unless a mark parts them. */
const inCell = (before: string, words: string): string =>
  before === "" || words === "" || STOP.test(before) ? inTitle(before, words) : inTitle(before, words) || "\u3000";

/** Lines as one. */
function glued(found: readonly (readonly Run[])[], parted: typeof inTitle): readonly Run[] {
  const runs: Run[] = [];
  let last = "";
  for (const line of found) {
    const words = runsText(line);
    const between = parted(last, words);
    if (between !== "") runs.push({ text: between, emphasis: null });
    for (const run of line) runs.push(run);
    last = words === "" ? last : words.slice(-1);
  }
  return tidyRuns(runs);
}

function paragraphs(node: WordParagraph, tally: Tally): readonly DraftParagraph[] {
  const { style } = node;
  const found = lines(node, tally);
  const [first = []] = found;
  if (found.length === 1) return [{ kind: "paragraph", style, runs: first }];
  if (typeof style === "object" || style === "title") {
    return [{ kind: "paragraph", style, runs: glued(found, inTitle) }];
  }
  tally.add("docx/line-breaks", runsText(first));
  return found.map((runs) => ({ kind: "paragraph", style, runs }));
}

/** The words of a cell in one paragraph; tables inside it are read cell by cell. */
function cellRuns(cell: WordCell, tally: Tally): readonly Run[] {
  const inner = (node: WordBlock): readonly (readonly Run[])[] => {
    if (node.kind === "paragraph") return lines(node, tally).filter((line) => runsText(line).trim() !== "");
    tally.add("docx/nested", "");
    return node.rows.flat().flatMap(({ content }) => content.flatMap(inner));
  };
  const found = cell.content.flatMap(inner);
  const runs = glued(found.map(trimRuns), inCell);
  const [first = []] = found;
  if (found.length > 1) tally.add("docx/cells", runsText(first), runsText(runs));
  return runs;
}

/** Rows of equally many cells: a merged cell keeps its words in its first place. Rows and columns without words are left out. */
function tableRows({ rows: given }: WordTable, tally: Tally, budget: Budget): DraftTable["rows"] {
  /** The cell that a column of the row above belongs to, with its words. */
  const above: { readonly merged: { down: boolean }; readonly runs: readonly Run[] }[] = [];
  const merged: (typeof above)[number][] = [];
  const rows = given.map((row) => {
    const cells: (readonly Run[])[] = [];
    for (const cell of row) {
      const column = cells.length;
      budget.spend(cell.wide);
      const owner = cell.merged === "rest" ? above[column] : undefined;
      const runs = owner ? [] : cellRuns(cell, tally);
      if (owner) owner.merged.down = true;
      else {
        const own = { merged: { down: cell.wide > 1 }, runs };
        above[column] = own;
        merged.push(own);
      }
      for (let right = 0; right < cell.wide; right++) cells.push(right === 0 ? runs : []);
    }
    return cells;
  });
  // One without words only fills the place before the first cell, or is kept for looks.
  for (const { merged: own, runs } of merged) if (own.down && runs.length > 0) tally.add("docx/merged", runsText(runs));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const speaks = (runs: readonly Run[] | undefined) => runs !== undefined && runsText(runs).trim() !== "";
  const spoken = rows.filter((row) => row.some(speaks));
  // Every cell takes three characters at least: a bar and two spaces.
  if (width * spoken.length * 3 > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  budget.spend(width * spoken.length * STEPS.cell);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    spoken.some((row) => speaks(row[column])),
  );
  return spoken.map((row) => columns.map((column) => row[column] ?? []));
}

/** A table of one cell is a frame around paragraphs. */
function frameOf({ rows: [row, ...rows] }: WordTable): WordCell | null {
  const [cell, ...cells] = row && rows.length === 0 ? row : [];
  return cell && cells.length === 0 ? cell : null;
}

/** Arranges what a Word file holds as the parts of a draft. */
export function toParts(body: readonly WordBlock[], tally: Tally, budget: Budget): readonly DraftPart[] {
  const read = (node: WordBlock): readonly DraftPart[] => {
    // The first page of a redline says nothing of the text.
    if (node.kind === "paragraph") return node.style === "cover" ? [] : paragraphs(node, tally);
    const frame = frameOf(node);
    if (frame) {
      const parts = frame.content.flatMap(read);
      const [first] = parts;
      tally.add("docx/frames", first?.kind === "paragraph" ? runsText(first.runs) : "");
      return parts;
    }
    const rows = tableRows(node, tally, budget);
    return rows.length === 0 ? [] : [{ kind: "table", rows }];
  };
  return body.flatMap(read);
}
