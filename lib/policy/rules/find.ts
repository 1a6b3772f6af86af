import type { Block, PolicyDocument } from "../model";
import { blockText } from "../text";
import type { Finding, Said } from "./rule";

/** A finding about a stretch of a block's text. */
export function findingAt(rule: string, block: Block, start: number, end: number, said: Said): Finding {
  return { rule, blockId: block.id, start, end, found: blockText(block).slice(start, end), ...said };
}

/** A finding about a block's label, or about the block as a whole when it has none. */
export function findingOnLabel(rule: string, block: Block, said: Said): Finding {
  return { rule, blockId: block.id, start: 0, end: 0, found: block.label?.printed ?? "", ...said };
}

/** A place in a block that a pattern matched, with what a rule needs to judge it. */
export interface Match {
  readonly block: Block;
  /** The block's text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The pattern's groups, from 1; a group that took no part is empty. */
  readonly groups: readonly string[];
  /** The character before and the one after; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

/** Every match of a global pattern in every block, in reading order. */
export function matches(document: PolicyDocument, pattern: RegExp): readonly Match[] {
  return document.blocks.flatMap((block) => matchesIn(block, pattern));
}

/** Every match of a global pattern in one block. */
export function matchesIn(block: Block, pattern: RegExp): readonly Match[] {
  const text = blockText(block);
  return [...text.matchAll(pattern)].map((match) => {
    const [words] = match;
    const start = match.index;
    const end = start + words.length;
    return {
      block,
      text,
      start,
      end,
      words,
      groups: match.slice(1).map((group: string | undefined) => group ?? ""),
      before: text.charAt(start - 1),
      after: text.charAt(end),
    };
  });
}

/** The finding that reports a match. */
export function findingOn(rule: string, { block, start, end }: Match, said: Said): Finding {
  return findingAt(rule, block, start, end, said);
}

/** Whether a character is a Chinese one. */
export const isHan = (character: string): boolean => /^[\u3400-\u4dbf\u4e00-\u9fff]/.test(character);
