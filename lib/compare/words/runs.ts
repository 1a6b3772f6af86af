import type { Block, Emphasis, Inline } from "../../policy/model";
import { unreachable } from "../../policy/text";
import type { Word } from "../model";

/** Text of one stress; `null` is plain. */
export interface Run {
  readonly text: string;
  readonly emphasis: Emphasis | null;
}

const plain = (text: string): Run => ({ text, emphasis: null });
const styled = (inlines: readonly Inline[]): readonly Run[] =>
  inlines.map(({ text, emphasis }) => ({ text, emphasis: emphasis ?? null }));

/** The stressed runs of a block. Their texts joined are its `blockText`. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "item":
      return styled(block.inlines);
    case "definition":
      return [plain(`${block.term}：`), ...styled(block.inlines)];
    case "table":
      return [block.header, ...block.rows].flatMap((row, at) => [
        ...(at > 0 ? [plain("\n")] : []),
        ...row.flatMap((cell, column) => [...(column > 0 ? [plain("\t")] : []), ...styled(cell)]),
      ]);
    default:
      return unreachable(block);
  }
}

/** The runs of several blocks, a plain line feed between two. */
export function runsOfAll(blocks: readonly Block[]): readonly Run[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [plain("\n")] : []), ...runsOf(block)]);
}

/** A stretch of a comparison of one stress on each side; `null` is plain text, and the side it is absent from. */
export interface Segment extends Word {
  readonly before: Emphasis | null;
  readonly after: Emphasis | null;
}

/** Reads runs piece by piece. */
function reader(runs: readonly Run[]) {
  let at = 0;
  let offset = 0;
  const settle = () => {
    while (offset >= (runs[at]?.text.length ?? Number.POSITIVE_INFINITY)) {
      at++;
      offset = 0;
    }
  };
  return {
    left: () => {
      settle();
      return (runs[at]?.text.length ?? Number.POSITIVE_INFINITY) - offset;
    },
    emphasis: () => {
      settle();
      return runs[at]?.emphasis ?? null;
    },
    take: (count: number) => {
      offset += count;
    },
  };
}

/**
 * Cuts the words of a comparison where the stress of either side changes: what a page or a redline draws.
 * @param words a comparison of the two texts
 * @param before the runs whose text is the old side of `words`, see {@link runsOfAll}
 * @param after the runs whose text is the new side
 */
export function segmentWords(
  words: readonly Word[],
  before: readonly Run[],
  after: readonly Run[],
): readonly Segment[] {
  const segments: Segment[] = [];
  const runsBefore = reader(before);
  const runsAfter = reader(after);
  for (const word of words) {
    const inBefore = word.op !== "insert";
    const inAfter = word.op !== "delete";
    for (let at = 0; at < word.text.length; ) {
      const rest = word.text.length - at;
      const count = Math.min(rest, inBefore ? runsBefore.left() : rest, inAfter ? runsAfter.left() : rest);
      segments.push({
        ...word,
        text: word.text.slice(at, at + count),
        before: inBefore ? runsBefore.emphasis() : null,
        after: inAfter ? runsAfter.emphasis() : null,
      });
      if (inBefore) runsBefore.take(count);
      if (inAfter) runsAfter.take(count);
      at += count;
    }
  }
  return segments;
}
