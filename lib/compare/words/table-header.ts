import type { Block } from "../../policy/model";
import type { Range } from "../../policy/range";
import { blockText } from "../../policy/text";
import type { Word } from "../model";

/** Where the header of the only table stands in the joined texts of some blocks. */
function headerOf(blocks: readonly Block[]): Range | null {
  let start = 0;
  for (const block of blocks) {
    const text = blockText(block);
    if (block.kind === "table") return { start, end: start + text.split("\n", 1).join("").length + 1 };
    start += text.length + 1;
  }
  return null;
}

const hasTable = (blocks: readonly Block[]) => blocks.some(({ kind }) => kind === "table");

/**
 * The words of a comparison for whoever weighs them: where a list became a table, or a table a list, the names of its columns
 * say nothing of the matter, and are layout.
 */
export function withoutHeader(
  words: readonly Word[],
  before: readonly Block[],
  after: readonly Block[],
): readonly Word[] {
  if (hasTable(before) === hasTable(after)) return words;
  const [op, header] = hasTable(after)
    ? (["insert", headerOf(after)] as const)
    : (["delete", headerOf(before)] as const);
  if (header === null) return words;
  let at = 0;
  return words.flatMap((word): readonly Word[] => {
    const start = at;
    if (word.op === "equal" || word.op === op) at += word.text.length;
    if (word.op !== op || start >= header.end || at <= header.start) return [word];
    const [from, to] = [Math.max(0, header.start - start), Math.min(word.text.length, header.end - start)];
    const parts: readonly Word[] = [
      { ...word, text: word.text.slice(0, from) },
      { ...word, text: word.text.slice(from, to), layout: true },
      { ...word, text: word.text.slice(to) },
    ];
    return parts.filter(({ text }) => text !== "");
  });
}
