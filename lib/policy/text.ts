import { printed } from "./labels/print";
import type { Block, Inline } from "./model";

/** The characters of some inlines, in order. */
export function inlinesText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join("");
}

/**
 * The words of a block without its label: a heading's title, a paragraph, an item's sentence,
 * a definition as `term：text`, a table as cells joined by tabs and rows by line feeds.
 */
export function blockText(block: Block): string {
  const known = texts.get(block);
  if (known !== undefined) return known;
  const text = wordsOf(block);
  texts.set(block, text);
  return text;
}

/** A block never changes, and a rule with a thousand findings in one asks for its words a thousand times. */
const texts = new WeakMap<Block, string>();

function wordsOf(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "item":
      return inlinesText(block.inlines);
    case "definition":
      return `${block.term}：${inlinesText(block.inlines)}`;
    case "table":
      return [block.header, ...block.rows].map((row) => row.map(inlinesText).join("\t")).join("\n");
    default:
      return unreachable(block);
  }
}

/** All inlines of a block in reading order; a table's cell by cell. */
export function blockInlines(block: Block): readonly Inline[] {
  return block.kind === "table" ? [block.header, ...block.rows].flat(2) : block.inlines;
}

/** A block as it is printed: label, then words. */
export function printedText(block: Block): string {
  return printed(block.label, blockText(block));
}

/** Marks the end of a `switch` over a union: the compiler refuses it while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
