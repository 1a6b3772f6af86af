import type { Block, TableBlock } from "../model";
import { inlinesText } from "../text";
import type { ParseResult } from "./parse-policy";
import { placeInBlock } from "./places";

/**
 * Where a character of a block's text stands in the file it was read from.
 * @param parsed the places and text that `parsePolicy` returned with the document
 * @param offset counts characters of `blockText(block)`
 * @param words whether the characters are meant; otherwise 0 is the block itself, its label included
 * @returns line and column, both from 1
 */
export function locate(
  { places, text }: Pick<ParseResult, "places" | "text">,
  block: Block,
  offset: number,
  words = offset > 0,
): { readonly line: number; readonly column: number } {
  const place = places.get(block.id);
  const start = place?.position?.start;
  const inTerm = block.kind === "definition" && offset <= block.term.length;
  if (start && (!words || inTerm)) return { line: start.line, column: start.column + offset };
  const { line, column } = placeInBlock(place, inlineOffset(block, offset), text);
  return { line, column };
}

/** Turns an offset in `blockText` into one that counts only the characters of inlines. */
function inlineOffset(block: Block, offset: number): number {
  if (block.kind === "definition") return offset - block.term.length - 1;
  return block.kind === "table" ? offset - separatorsBefore(block, offset) : offset;
}

/** How many of the separators `blockText` puts between a table's cells stand before an offset. */
function separatorsBefore(block: TableBlock, offset: number): number {
  let separators = -1;
  let at = -1;
  for (const cell of [block.header, ...block.rows].flat()) {
    if (at >= offset) break;
    at += 1 + inlinesText(cell).length;
    separators += 1;
  }
  return Math.max(0, separators);
}
