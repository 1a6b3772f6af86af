import type { Block, BlockId, Label, PolicyDocument } from "../../model";

/** A numbered clause and its number. */
export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
}

/**
 * The numbered lists of a document, each in reading order: headings under one parent, and sentences of one section
 * numbered in one style. A number one after other words begins a new list.
 */
export function siblingLists(document: PolicyDocument): readonly (readonly LabelledBlock[])[] {
  const lists: LabelledBlock[][] = [];
  const running = new Map<string, LabelledBlock[]>();
  let previous: Block | undefined;
  for (const block of document.blocks) {
    const { label } = block;
    if (label) {
      const parent: BlockId = block.path.at(-1) ?? "";
      const key = [block.kind === "heading" ? "heading" : "sentence", parent, label.style].join(" ");
      const list = running.get(key);
      const restarts = block.kind !== "heading" && label.ordinal === 1 && previous?.label?.style !== label.style;
      if (list && !restarts) list.push({ block, label });
      else {
        const fresh = [{ block, label }];
        running.set(key, fresh);
        lists.push(fresh);
      }
    }
    previous = block;
  }
  return lists;
}
