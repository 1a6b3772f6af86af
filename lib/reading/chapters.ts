import type { Block, BlockId, HeadingBlock, PolicyDocument } from "../policy/model";

/** A level-1 heading and everything under it; `heading` is null for text before the first one. */
export interface Chapter {
  readonly id: BlockId;
  readonly heading: HeadingBlock | null;
  readonly blocks: readonly Block[];
}

/** Cuts a document at its level-1 headings. Every block is in exactly one chapter, in order. */
export function chapters(document: PolicyDocument): readonly Chapter[] {
  const result: { id: BlockId; heading: HeadingBlock | null; blocks: Block[] }[] = [];
  for (const block of document.blocks) {
    if (block.kind === "heading" && block.level === 1) result.push({ id: block.id, heading: block, blocks: [] });
    else {
      if (result.length === 0) result.push({ id: "front", heading: null, blocks: [] });
      result.at(-1)?.blocks.push(block);
    }
  }
  return result;
}
