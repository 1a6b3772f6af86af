import { blocksById } from "../policy/blocks-by-id";
import type { Block, BlockId, HeadingBlock, PolicyDocument } from "../policy/model";
import type { GlossaryEntry } from "./glossary";

/** The clauses of one lowest section that use a term, in the order of the text; null for those before any heading. */
export interface SectionUses {
  readonly heading: HeadingBlock | null;
  readonly clauses: readonly Block[];
}

/** Where a term is used, section by section: a reader knows a place by its heading. */
export function usesBySection(document: PolicyDocument, entry: GlossaryEntry): readonly SectionUses[] {
  const blocks = blocksById(document.blocks);
  const sections = new Map<BlockId | null, { heading: HeadingBlock | null; clauses: Block[] }>();
  for (const id of new Set(entry.occurrences.map(({ blockId }) => blockId))) {
    const clause = blocks.get(id);
    if (!clause) continue;
    const above = blocks.get(clause.path.at(-1) ?? "");
    const heading = above?.kind === "heading" ? above : null;
    const section = sections.get(heading?.id ?? null) ?? { heading, clauses: [] };
    section.clauses.push(clause);
    sections.set(heading?.id ?? null, section);
  }
  return [...sections.values()];
}
