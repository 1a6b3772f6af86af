import { expectedLabel, labelAt } from "../../labels/series";
import type { Block, BlockId, Label, LabelStyle, PolicyDocument } from "../../model";
import { blockText } from "../../text";

/** A numbered clause and its number. */
export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
}

/** Numberings of one list that an author takes for each other. */
const ALIKE: ReadonlySet<LabelStyle> = new Set(["arabic", "arabic-bracket", "bracketed-arabic", "bracketed-han"]);

/** What leads to a list: 包括：. */
const LEADS = /[：:][”’）)]*$/u;

type List = LabelledBlock[];

const lastOf = (list: List | undefined) => list?.[list.length - 1]?.label;
const expects = (list: List | undefined, label: Label) => {
  const last = lastOf(list);
  return last !== undefined && expectedLabel(last, label) === null;
};
const goesOn = (list: List | undefined, label: Label) =>
  ALIKE.has(label.style) && ALIKE.has(lastOf(list)?.style ?? "chapter") && expects(list, label);

/** The lists of one numbering that are not yet over, outermost first. */
type Open = List[];

/** Goes back to the list that a number goes on with, where a list of the same numbering stood inside it. */
function resumed(open: Open, label: Label): List | undefined {
  let at = open.length - 1;
  while (at >= 0 && !expects(open[at], label)) at -= 1;
  if (at >= 0) open.length = at + 1;
  return open[at];
}

/** What parts the words of a line from the first entry of a list that begins in it. */
const BEFORE_FIRST = /[：:；;，,。]\s?$/u;

/** The first entry of a list, where it stands in the line before the second: 字段：1.姓名. */
function firstWithin(previous: Block | undefined, second: Label): LabelledBlock | null {
  if (previous === undefined || previous.kind === "table" || second.ordinal !== 2) return null;
  const printed = labelAt(second, 1);
  const text = blockText(previous);
  const at = text.lastIndexOf(printed);
  if (at < 1 || !BEFORE_FIRST.test(text.slice(0, at))) return null;
  return { block: previous, label: { ...second, ordinal: 1, printed } };
}

/** 壹、贰、 number what stands above 一、二、, though both are read as one style. */
const FORMAL = /^[（(]?[壹贰叁肆伍陆柒捌玖拾]/;

/**
 * The numbered lists of a document, each in reading order: headings under one parent, and sentences of one section
 * numbered in one style. A number one after other words begins a new list, and behind an entry that ends in a colon a list
 * inside that entry, after which the outer one may go on. A number in another style that counts on from the one before it,
 * as `2）` after `1、`, belongs to that list. Where a section's first number goes on with the list of the section before it, the
 * numbers are counted through.
 */
export function siblingLists(document: PolicyDocument): readonly (readonly LabelledBlock[])[] {
  const lists: List[] = [];
  const running = new Map<string, Open>();
  /** The list that was numbered last in each section. */
  const latest = new Map<string, List>();
  /** The list of each numbering that was begun last anywhere: sentences may be counted through all chapters. */
  const through = new Map<string, List>();
  let previous: Block | undefined;
  for (const block of document.blocks) {
    const { label } = block;
    if (label) {
      // Articles are counted through all chapters.
      const parent: BlockId = label.style === "unit-article" ? "" : (block.path.at(-1) ?? "");
      // An article with a title is counted with those that have none.
      const kind = block.kind === "heading" && label.style !== "unit-article" ? "heading" : "sentence";
      const section = [kind, parent].join(" ");
      const formal = FORMAL.test(label.printed);
      const key = [section, label.style, formal, label.above?.length ?? 0].join(" ");
      const open = running.get(key) ?? [];
      const own = open[open.length - 1];
      const last = latest.get(section);
      const begins = block.kind !== "heading" && label.ordinal === 1;
      const restarts =
        begins && (previous?.label?.style !== label.style || FORMAL.test(previous.label.printed) !== formal);
      const nested = begins && !restarts && previous !== undefined && LEADS.test(blockText(previous));
      let list = !expects(own, label) && goesOn(last, label) && label.ordinal > 1 ? last : own;
      if (list === own && !expects(own, label) && label.ordinal > 1) list = resumed(open, label) ?? own;
      const numbering = [kind, label.style, formal].join(" ");
      const above = through.get(numbering);
      if (list === undefined && label.ordinal > 1 && expects(above, label)) {
        list = above;
        if (list) running.set(key, [list]);
      }
      const within = expects(list, label) ? null : firstWithin(previous, label);
      if (within) {
        list = [within, { block, label }];
        open.splice(0, open.length, list);
        running.set(key, open);
        lists.push(list);
      } else if (list && !restarts && !nested) list.push({ block, label });
      else {
        list = [{ block, label }];
        if (nested) open.push(list);
        else open.splice(0, open.length, list);
        running.set(key, open);
        lists.push(list);
      }
      latest.set(section, list);
      through.set(numbering, list);
    }
    previous = block;
  }
  return lists;
}
