import { expectedLabel } from "../../labels/series";
import type { Block, BlockId, Label, LabelStyle, PolicyDocument } from "../../model";

/** A numbered clause and its number. */
export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
}

/** Numberings of one list that an author takes for each other. */
const ALIKE: ReadonlySet<LabelStyle> = new Set(["arabic", "arabic-bracket", "bracketed-arabic", "bracketed-han"]);

/**
 * The numbered lists of a document, each in reading order: headings under one parent, and sentences of one section
 * numbered in one style. A number one after other words begins a new list. A number in another style that counts on
 * from the one before it, as `2）` after `1、`, belongs to that list.
 */
export function siblingLists(document: PolicyDocument): readonly (readonly LabelledBlock[])[] {
  const lists: LabelledBlock[][] = [];
  const running = new Map<string, LabelledBlock[]>();
  /** The list that was numbered last in each section. */
  const latest = new Map<string, LabelledBlock[]>();
  const expects = (list: LabelledBlock[] | undefined, label: Label) => {
    const last = list?.at(-1)?.label;
    return last !== undefined && expectedLabel(last, label) === null;
  };
  const goesOn = (list: LabelledBlock[] | undefined, label: Label) =>
    ALIKE.has(label.style) && ALIKE.has(list?.at(-1)?.label.style ?? "chapter") && expects(list, label);
  let previous: Block | undefined;
  for (const block of document.blocks) {
    const { label } = block;
    if (label) {
      // Articles are counted through all chapters.
      const parent: BlockId = label.style === "unit-article" ? "" : (block.path.at(-1) ?? "");
      const section = [block.kind === "heading" ? "heading" : "sentence", parent].join(" ");
      const key = [section, label.style, label.above?.length ?? 0].join(" ");
      const own = running.get(key);
      const last = latest.get(section);
      const restarts = block.kind !== "heading" && label.ordinal === 1 && previous?.label?.style !== label.style;
      let list = !expects(own, label) && goesOn(last, label) && label.ordinal > 1 ? last : own;
      if (list && !restarts) list.push({ block, label });
      else {
        list = [{ block, label }];
        running.set(key, list);
        lists.push(list);
      }
      latest.set(section, list);
    }
    previous = block;
  }
  return lists;
}
