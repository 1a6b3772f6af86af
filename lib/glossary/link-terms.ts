import type { Block, Inline, PolicyDocument } from "../policy/model";
import type { Glossary } from "./glossary";
import type { Occurrence } from "./occurrences";

/** A term that stands in more than one of so many clauses is met everywhere: every reader has learnt it soon. */
const COMMON = 3;
/** One that stands in more than one of so many is met often. */
const FREQUENT = 8;

/**
 * Marks the first use of each term in each lowest section, so that a reader meets a term once where they are and is
 * not hindered by it again. A link in every section would be noise for a term that is met often: it is marked once in each
 * chapter, and once in the text if it is met everywhere (我们).
 * Words that are already a reference, path, link or term are left as they are.
 * @returns the document with `term` inlines of role `use`; its characters and emphasis are unchanged
 */
export function linkTerms(document: PolicyDocument, glossary: Glossary): PolicyDocument {
  const byBlock = new Map<string, Occurrence[]>();
  for (const occurrence of glossary.flatMap((entry) => entry.occurrences)) {
    const list = byBlock.get(occurrence.blockId) ?? [];
    list.push(occurrence);
    byBlock.set(occurrence.blockId, list);
  }
  const clauses = document.blocks.filter(({ kind }) => kind !== "heading").length;
  const inMoreThan = (part: number) =>
    new Set(glossary.filter((entry) => entry.clauses * part > clauses).map(({ term }) => term));
  const common = inMoreThan(COMMON);
  const frequent = inMoreThan(FREQUENT);
  const seen = new Set<string>();
  const blocks = document.blocks.map((block): Block => {
    const occurrences = byBlock.get(block.id);
    if (!occurrences || block.kind === "table" || block.kind === "heading") return block;
    const section = block.kind === "definition" ? block.id : (block.path.at(-1) ?? "");
    const chapter = block.path[0] ?? "";
    const before = block.kind === "definition" ? block.term.length + 1 : 0;
    const inOrder = occurrences
      .map((one) => ({ ...one, start: one.start - before, end: one.end - before }))
      .sort((a, b) => a.start - b.start);
    const inlines = markTerms(block.inlines, inOrder, ({ term }) => {
      const scope = common.has(term) ? "" : frequent.has(term) ? chapter : section;
      const key = `${scope}\u0000${term}`;
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
    return { ...block, inlines };
  });
  return { ...document, blocks };
}

/**
 * Cuts the plain-text inlines that hold whole occurrences.
 * @param wanted occurrences in the order of their places, counted in the inlines' text
 * @param mark whether one is to be marked, asked only where it can be
 */
function markTerms(
  inlines: readonly Inline[],
  wanted: readonly Occurrence[],
  mark: (occurrence: Occurrence) => boolean,
): readonly Inline[] {
  const marked: Inline[] = [];
  let next = 0;
  let at = 0;
  for (const inline of inlines) {
    const end = at + inline.text.length;
    let done = at;
    for (let one = wanted[next]; one && one.start < end; one = wanted[next]) {
      next += 1;
      if (inline.kind !== "text" || one.start < at || one.end > end || !mark(one)) continue;
      const { term } = one;
      if (one.start > done) marked.push({ ...inline, text: inline.text.slice(done - at, one.start - at) });
      const emphasis = inline.emphasis === undefined ? {} : { emphasis: inline.emphasis };
      marked.push({
        kind: "term",
        role: "use",
        term,
        text: inline.text.slice(one.start - at, one.end - at),
        ...emphasis,
      });
      done = one.end;
    }
    if (done === at) marked.push(inline);
    else if (done < end) marked.push({ ...inline, text: inline.text.slice(done - at) });
    at = end;
  }
  return marked;
}
