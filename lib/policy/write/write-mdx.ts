import type { PolicyDocument, PolicyMeta } from "../model";
import { type WritableBlock, writeBlock } from "./blocks";
import { writeFrontMatter } from "./front-matter";

/** Writes front matter and blocks as an author would: an empty line between any two. */
export function writeSource(meta: PolicyMeta, blocks: readonly WritableBlock[]): string {
  return `${[writeFrontMatter(meta), ...blocks.map(writeBlock)].join("\n\n")}\n`;
}

/**
 * A document as the MDX file that `parsePolicy` reads it from: front matter, notes on changes, words, numbers, stress
 * and tags. Reading the result gives an equal document, for every document that came from the parser. A word that
 * would be markup is escaped.
 */
export function writeMdx(document: PolicyDocument): string {
  return writeSource(document, document.blocks);
}
