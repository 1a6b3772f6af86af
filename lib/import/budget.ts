import { refuse } from "./refusal";

/**
 * What one import may do. A step is the work for one character of XML, so that the other costs are in proportion: they
 * were measured by `npm run bench:import`. The policy of 2022 as Word has it takes 2 million beside a base version; two
 * thousand paragraphs of ten runs each take 20 million.
 */
const IMPORT_STEPS = 25_000_000;

export const STEPS = {
  /** An element is read. */
  element: 40,
  /** A cell of a table is arranged and written, one without words too. */
  cell: 20,
  /** A paragraph or table is arranged and written. */
  part: 200,
  /** The parser reads a character, a line that is not empty, and a character that may open a mark. */
  character: 4,
  line: 1000,
  mark: 100,
} as const;

/**
 * What is left of one import's work. It is asked wherever something is made of the file: a small file may say how much is
 * to be made of it, so that limits on what is read say nothing of what is produced.
 */
export interface Budget {
  /** @throws {Refusal} when the import does more than any policy needs */
  readonly spend: (steps: number) => void;
}

export function createBudget(): Budget {
  let left = IMPORT_STEPS;
  return {
    spend: (steps) => {
      left -= steps;
      if (!(left >= 0)) throw refuse("tooMuch");
    },
  };
}

const MARKS = /[*_~<[{`>|]/u;

/** What the parser will do for a source: each line may be a block, and each mark a part of one. */
export function parsingSteps(source: string): number {
  let steps = 0;
  for (const line of source.split("\n")) {
    if (line.trim() !== "") steps += STEPS.line;
    for (const character of line) steps += MARKS.test(character) ? STEPS.mark : STEPS.character;
  }
  return steps;
}
