import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";

/** A sentence; `count` is its length in characters without white space, a Latin word being one. Offsets count the block's text. */
export interface Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** What ends a sentence; a Latin stop does where a capital begins the next one. */
const END = /[。！？；]|[.!?](?=\s{1,4}["“(]?[A-Z])/g;
const STOP = /^[。！？；.!?]$/;

/** The pieces of a text between its ends, each with the mark that ends it; a mark by itself is none. */
function pieces(text: string): readonly { readonly start: number; readonly words: string }[] {
  const ends = [...text.matchAll(END)].map(({ index }) => index + 1);
  return [...ends, text.length].flatMap((end, at) => {
    const start = ends[at - 1] ?? 0;
    const words = text.slice(start, end);
    return words === "" || STOP.test(words) ? [] : [{ start, words }];
  });
}

/** The sentences of running text. Tables and headings have none; a semicolon ends a sentence as a full stop does. */
export function sentences(document: PolicyDocument): readonly Sentence[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "heading" || block.kind === "table") return [];
    return pieces(blockText(block)).map(({ start, words }) => ({
      block,
      start,
      end: start + words.length,
      // As a word processor counts: a Latin word is one.
      count: words
        .replace(/\s/g, " ")
        .replace(/[A-Za-z][A-Za-z'’-]*/g, "a")
        .replace(/ /g, "").length,
    }));
  });
}
