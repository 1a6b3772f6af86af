import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";

/** A sentence; `count` is its length in characters without white space, a Latin word being one. Offsets count the block's text. */
export interface Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** A Latin stop ends a sentence where a capital begins the next one. */
const SENTENCE = /(?:[^。！？；.!?]|[.!?](?!\s{1,4}["“(]?[A-Z]))+[。！？；.!?]?/g;

/** The sentences of running text. Tables and headings have none; a semicolon ends a sentence as a full stop does. */
export function sentences(document: PolicyDocument): readonly Sentence[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "heading" || block.kind === "table") return [];
    return [...blockText(block).matchAll(SENTENCE)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      // As a word processor counts: a Latin word is one.
      count: match[0]
        .replace(/\s/g, " ")
        .replace(/[A-Za-z][A-Za-z'’-]*/g, "a")
        .replace(/ /g, "").length,
    }));
  });
}
