import type { BlockId, PolicyDocument, TableBlock } from "../policy/model";
import { countUpTo } from "../policy/parse/lines";
import { blockInlines, blockText, inlinesText } from "../policy/text";
import { type DefiningSentence, findOccurrences, type Occurrence, type Spelling } from "./occurrences";

/** A term of the policy, where it is defined and every place it is used. */
export interface GlossaryEntry {
  readonly term: string;
  /** All names under which the text uses it; the first is `term`. */
  readonly spellings: readonly string[];
  /** The block that defines it: a definition of the appendix, a paragraph of the running text, a table of terms. */
  readonly definedIn: BlockId;
  /** The words that define it: the appendix entry without its term, the sentence of the running text, the rest of a row. */
  readonly definition: string;
  readonly occurrences: readonly Occurrence[];
  /** In how many clauses (blocks) it is used. */
  readonly clauses: number;
}

export type Glossary = readonly GlossaryEntry[];

interface Definition extends DefiningSentence {
  readonly spellings: readonly string[];
  readonly words: string;
}

/** All terms of a document, in the order in which they are defined. */
export function buildGlossary(document: PolicyDocument): Glossary {
  const definitions = collectDefinitions(document);
  const spellings: Spelling[] = definitions.flatMap(({ term, spellings: names }) =>
    names.map((text) => ({ text, term })),
  );
  const occurrences = findOccurrences(document, spellings, definitions);
  const byTerm = new Map<string, Occurrence[]>(definitions.map(({ term }) => [term, []]));
  for (const occurrence of occurrences) byTerm.get(occurrence.term)?.push(occurrence);
  return definitions.map(({ term, spellings: names, blockId, words }) => {
    const own = byTerm.get(term) ?? [];
    return {
      term,
      spellings: names,
      definedIn: blockId,
      definition: words,
      occurrences: own,
      clauses: new Set(own.map((occurrence) => occurrence.blockId)).size,
    };
  });
}

function collectDefinitions(document: PolicyDocument): readonly Definition[] {
  const found = new Map<string, Definition>();
  for (const block of document.blocks) {
    const text = blockText(block);
    if (block.kind === "definition") {
      const words = text.slice(block.term.length + 1);
      const { term } = block;
      found.set(term, { term, spellings: [term], blockId: block.id, start: 0, end: text.length, words });
    }
    if (block.kind === "table") {
      for (const definition of definedInRows(block))
        if (!found.has(definition.term)) found.set(definition.term, definition);
      continue;
    }
    let at = block.kind === "definition" ? block.term.length + 1 : 0;
    const sentenceAt = sentencesOf(text);
    for (const inline of blockInlines(block)) {
      if (inline.kind === "term" && inline.role === "definition") {
        const known = found.get(inline.term);
        const sentence = sentenceAt(at);
        const spellings = [...(known?.spellings ?? [inline.term]), inline.text];
        found.set(inline.term, {
          term: inline.term,
          blockId: block.id,
          ...sentence,
          words: text.slice(sentence.start, sentence.end),
          spellings: [...new Set(spellings)],
        });
      }
      at += inline.text.length;
    }
  }
  return [...found.values()];
}

/** The terms of a table of terms: what the other cells of the row say is what defines each. */
function definedInRows(table: TableBlock): readonly Definition[] {
  let at = 0;
  return [table.header, ...table.rows].flatMap((row) => {
    const words = row.map(inlinesText);
    const start = at;
    const end = start + words.join("\t").length;
    at = end + 1;
    return row.flatMap((cell, column) =>
      cell.flatMap((inline): readonly Definition[] => {
        if (inline.kind !== "term" || inline.role !== "definition") return [];
        const others = words.filter((own, index) => index !== column && own.trim() !== "").join("；");
        const spellings = [...new Set([inline.term, inline.text])];
        return [{ term: inline.term, spellings, blockId: table.id, start, end, words: others }];
      }),
    );
  });
}

/** Finds the sentence of `text` in which a position stands, with its full stop. */
export function sentencesOf(text: string): (position: number) => { readonly start: number; readonly end: number } {
  const ends = [...text.matchAll(/[。！？；\n]/gu)].map(({ index }) => index);
  return (position) => {
    const before = countUpTo(ends, position - 1);
    return { start: (ends[before - 1] ?? -1) + 1, end: Math.min(text.length, (ends[before] ?? text.length) + 1) };
  };
}
