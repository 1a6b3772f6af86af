import type { Block } from "../policy/model";

/**
 * Blocks in runs, so that items one behind another are a list of their own. An item that stands alone is no list.
 * @returns runs of items, at least two in each, and between them runs of all other blocks; joined they are the blocks
 */
export function itemRuns(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  blocks.forEach((block, at) => {
    const listed = isListed(blocks, at);
    const before = runs.at(-1);
    if (before && at > 0 && listed === isListed(blocks, at - 1)) before.push(block);
    else runs.push([block]);
  });
  return runs;
}

/** Whether a block is an item beside another one. */
function isListed(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.kind === "item" && (blocks[at - 1]?.kind === "item" || blocks[at + 1]?.kind === "item");
}
