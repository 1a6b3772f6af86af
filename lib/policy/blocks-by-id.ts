import type { Block, BlockId } from "./model";

/** The blocks of a document by their ids. A list of blocks never changes, so that each is looked through once. */
export function blocksById(blocks: readonly Block[]): ReadonlyMap<BlockId, Block> {
  const known = indexes.get(blocks);
  if (known) return known;
  const index = new Map(blocks.map((block) => [block.id, block]));
  indexes.set(blocks, index);
  return index;
}

const indexes = new WeakMap<readonly Block[], ReadonlyMap<BlockId, Block>>();
