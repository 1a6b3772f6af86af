import type { Block, BlockId, Emphasis, Inline, PolicyDocument } from "../policy/model";
import { blockInlines } from "../policy/text";

/** An inline and where it starts in its block, in characters. */
export interface PlacedInline {
  readonly start: number;
  readonly inline: Inline;
}

/** Neighbouring inlines in one style: what a reader sees as one stressed stretch, or as plain text between two. */
export interface EmphasisRun {
  readonly start: number;
  readonly emphasis: Emphasis | undefined;
  readonly inlines: readonly PlacedInline[];
}

export function emphasisRuns(inlines: readonly Inline[]): readonly EmphasisRun[] {
  const runs: { start: number; emphasis: Emphasis | undefined; inlines: PlacedInline[] }[] = [];
  let start = 0;
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (last && last.emphasis === inline.emphasis) last.inlines.push({ start, inline });
    else runs.push({ start, emphasis: inline.emphasis, inlines: [{ start, inline }] });
    start += inline.text.length;
  }
  return runs;
}

/** Whether a block holds a stressed stretch. */
export const isEmphasised = (block: Block): boolean =>
  blockInlines(block).some((inline) => inline.emphasis !== undefined);

/** The blocks that the emphasis view keeps: those that hold emphasis, and the headings they stand under. */
export function keyBlocks(document: PolicyDocument): ReadonlySet<BlockId> {
  return new Set(document.blocks.filter(isEmphasised).flatMap((block) => [block.id, ...block.path]));
}
