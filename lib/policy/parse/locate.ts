import type { Block, BlockId, TableBlock } from "../model";
import { inlinesText } from "../text";
import { countUpTo, pointsOf } from "./lines";
import type { ParseResult } from "./parse-policy";
import { placeInBlock } from "./places";

/**
 * Finds where a character of a block's text stands in the file it was read from.
 * @param block a block of that file
 * @param offset counts characters of `blockText(block)`
 * @param words whether the characters are meant; otherwise 0 is the block itself, its label included
 * @returns line and column, both from 1
 */
export type Locate = (
  block: Block,
  offset: number,
  words?: boolean,
) => { readonly line: number; readonly column: number };

/** @param parsed the places and text that `parsePolicy` returned with the document */
export function locator({ places, text }: Pick<ParseResult, "places" | "text">): Locate {
  const pointAt = pointsOf(text);
  const tables = new Map<BlockId, readonly number[]>();
  const separators = (block: TableBlock): readonly number[] => {
    const known = tables.get(block.id) ?? separatorOffsets(block);
    tables.set(block.id, known);
    return known;
  };
  /** Turns an offset in `blockText` into one that counts only the characters of inlines. */
  const inlineOffset = (block: Block, offset: number): number => {
    if (block.kind === "definition") return offset - block.term.length - 1;
    return block.kind === "table" ? offset - countUpTo(separators(block), offset - 1) : offset;
  };
  return (block, offset, words = offset > 0) => {
    const place = places.get(block.id);
    const start = place?.position?.start;
    const inTerm = block.kind === "definition" && offset <= block.term.length;
    if (start && (!words || inTerm)) return { line: start.line, column: start.column + offset };
    const { line, column } = placeInBlock(place, inlineOffset(block, offset), pointAt);
    return { line, column };
  };
}

/** Where the tabs and line feeds stand that `blockText` puts between a table's cells. */
function separatorOffsets(block: TableBlock): readonly number[] {
  const offsets: number[] = [];
  let at = -1;
  for (const cell of [block.header, ...block.rows].flat()) {
    at += 1 + inlinesText(cell).length;
    offsets.push(at);
  }
  return offsets;
}
