import type { Block, BlockId, PolicyDocument } from "../policy/model";
import { nameFinder } from "../policy/names";
import { countUpTo } from "../policy/parse/lines";
import type { Range } from "../policy/range";
import { blockText } from "../policy/text";
import { titleRanges } from "../policy/titles";

/** A name under which a term is written, and the term it stands for. */
export interface Spelling {
  readonly text: string;
  readonly term: string;
}

/** One place where a term is used; `start` and `end` count characters of `blockText`. */
export interface Occurrence {
  readonly term: string;
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
}

/** Where a term is explained in running text: that sentence is no use of the term. */
export interface DefiningSentence extends Range {
  readonly term: string;
  readonly blockId: BlockId;
}

/** A Latin name is not used where it is part of a longer Latin word: API in RAPID. */
function insideLatinWord(text: string, start: number, end: number): boolean {
  const joins = (outer: string, inner: string) => /[A-Za-z]/.test(outer) && /[A-Za-z]/.test(inner);
  return joins(text.charAt(start - 1), text.charAt(start)) || joins(text.charAt(end), text.charAt(end - 1));
}

/**
 * Every use of every term, in reading order. A use is not counted in a heading, in a 《title》, nor in the place
 * that defines the term.
 */
export function findOccurrences(
  document: PolicyDocument,
  spellings: readonly Spelling[],
  defining: readonly DefiningSentence[],
): readonly Occurrence[] {
  if (spellings.length === 0) return [];
  const termOf = new Map(spellings.map(({ text, term }) => [text, term]));
  // Longest first, so that 敏感个人信息 is never read as 个人信息.
  const find = nameFinder(spellings.map(({ text }) => text));
  const sentences = new Map(defining.map((sentence) => [`${sentence.blockId} ${sentence.term}`, sentence]));
  return document.blocks.flatMap((block) => blockOccurrences(block, find, termOf, sentences));
}

function blockOccurrences(
  block: Block,
  find: ReturnType<typeof nameFinder>,
  termOf: ReadonlyMap<string, string>,
  defining: ReadonlyMap<string, DefiningSentence>,
): readonly Occurrence[] {
  if (block.kind === "heading") return [];
  const text = blockText(block);
  const titles = titleRanges(text);
  const ownLength = block.kind === "definition" ? block.term.length : 0;
  const titleStarts = titles.map((title) => title.start);
  return find(text).flatMap(({ name, start, end }) => {
    const term = termOf.get(name);
    if (term === undefined || start < ownLength || insideLatinWord(text, start, end)) return [];
    if (block.kind === "definition" && block.term === term) return [];
    const title = titles[countUpTo(titleStarts, start) - 1];
    if (title && end <= title.end) return [];
    const sentence = defining.get(`${block.id} ${term}`);
    return sentence && start >= sentence.start && end <= sentence.end ? [] : [{ term, blockId: block.id, start, end }];
  });
}
