import type { Block, BlockId, ItemBlock } from "./model";

const known = new WeakMap<readonly Block[], ReadonlyMap<BlockId, readonly ItemBlock[]>>();

/**
 * The items that each item stands in, outermost first: ① right behind （2） belongs to it, and so do the ② and ③ that
 * follow. A list in another numbering after other words begins anew.
 * @returns by the item's id; an item that stands in none is not among them
 */
export function itemsAbove(blocks: readonly Block[]): ReadonlyMap<BlockId, readonly ItemBlock[]> {
  const found = known.get(blocks) ?? read(blocks);
  known.set(blocks, found);
  return found;
}

function read(blocks: readonly Block[]): ReadonlyMap<BlockId, readonly ItemBlock[]> {
  const above = new Map<BlockId, readonly ItemBlock[]>();
  let open: ItemBlock[] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") open = [];
    if (block.kind === "item") {
      const at = open.findIndex(({ label }) => label.style === block.label.style);
      if (at >= 0) open = open.slice(0, at);
      else if (previous?.kind !== "item") open = [];
      if (open.length > 0) above.set(block.id, [...open]);
      open.push(block);
    }
    previous = block;
  }
  return above;
}
