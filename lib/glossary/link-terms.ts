import type { Block, Inline, PolicyDocument } from "../policy/model";
import type { Glossary } from "./glossary";
import type { Occurrence } from "./occurrences";

/**
 * Marks the first use of each term in each lowest section, so that a reader meets a term once where they are and is
 * not hindered by it again. Words that are already a reference, path, link or term are left as they are.
 * @returns the document with `term` inlines of role `use`; its characters and emphasis are unchanged
 */
export function linkTerms(document: PolicyDocument, glossary: Glossary): PolicyDocument {
  const byBlock = new Map<string, Occurrence[]>();
  for (const occurrence of glossary.flatMap((entry) => entry.occurrences)) {
    const list = byBlock.get(occurrence.blockId) ?? [];
    list.push(occurrence);
    byBlock.set(occurrence.blockId, list);
  }
  const seen = new Set<string>();
  const blocks = document.blocks.map((block): Block => {
    const occurrences = byBlock.get(block.id);
    if (!occurrences || block.kind === "table" || block.kind === "heading") return block;
    const section = block.kind === "definition" ? block.id : (block.path.at(-1) ?? "");
    const before = block.kind === "definition" ? block.term.length + 1 : 0;
    const inOrder = [...occurrences].sort((a, b) => a.start - b.start);
    let inlines = block.inlines;
    for (const { term, start, end } of inOrder) {
      const key = `${section}\u0000${term}`;
      if (seen.has(key)) continue;
      const marked = markTerm(inlines, term, start - before, end - before);
      if (marked === null) continue;
      seen.add(key);
      inlines = marked;
    }
    return { ...block, inlines };
  });
  return { ...document, blocks };
}

/** Cuts the plain-text inline that holds the range whole; null when no such inline does. */
function markTerm(inlines: readonly Inline[], term: string, start: number, end: number): readonly Inline[] | null {
  let at = 0;
  for (const [index, inline] of inlines.entries()) {
    const from = start - at;
    const to = end - at;
    at += inline.text.length;
    if (from >= inline.text.length) continue;
    if (inline.kind !== "text" || to > inline.text.length || from < 0) return null;
    const emphasis = inline.emphasis === undefined ? {} : { emphasis: inline.emphasis };
    const pieces: Inline[] = [
      { kind: "text", text: inline.text.slice(0, from), ...emphasis },
      { kind: "term", role: "use", term, text: inline.text.slice(from, to), ...emphasis },
      { kind: "text", text: inline.text.slice(to), ...emphasis },
    ];
    return [...inlines.slice(0, index), ...pieces.filter((piece) => piece.text !== ""), ...inlines.slice(index + 1)];
  }
  return null;
}
