import { DIAGNOSTICS } from "../diagnostics";
import { isUnit } from "../labels/numberings";
import { expectedLabel } from "../labels/series";
import type { Block, BlockId, HeadingBlock, Label } from "../model";
import type { BlockPlace } from "./blocks";
import type { ParseContext } from "./context";

/** The number that stood last where a heading's is counted. */
interface Counts {
  /** Under one heading, by its id and the level. */
  readonly siblings: Map<string, Label>;
  /** In the whole text, by style: articles are counted through all chapters. */
  readonly throughout: Map<string, Label>;
}

/**
 * Headings must go down one level at a time, and numbered headings under one parent must count 1, 2, 3 …:
 * a clause is cited by its number, so a gap or a repeat makes citations ambiguous. 第…条 and its like may be counted
 * through the whole text.
 */
export function checkStructure(
  blocks: readonly Block[],
  places: ReadonlyMap<BlockId, BlockPlace>,
  context: ParseContext,
): void {
  let level = 0;
  const counts: Counts = { siblings: new Map(), throughout: new Map() };
  for (const block of blocks) {
    if (block.kind !== "heading") {
      // Articles without a title are counted with those that have one.
      if (block.label && isUnit(block.label.style)) counts.throughout.set(block.label.style, block.label);
      continue;
    }
    const place = places.get(block.id)?.position;
    if (block.level > level + 1) {
      context.report("heading-level-jump", DIAGNOSTICS["heading-level-jump"](level, block.level), place);
    }
    level = block.level;
    if (block.label) checkLabel(block, block.label, counts, place, context);
  }
}

/** A summary in 一、二、 before a text in 第一章, 第二章: chapters are not counted on from other numbers, nor these from chapters. */
const begins = (before: Label, { style, ordinal }: Label): boolean =>
  ordinal === 1 && before.style !== style && (isUnit(before.style) || isUnit(style));

function checkLabel(
  heading: HeadingBlock,
  label: Label,
  counts: Counts,
  place: BlockPlace["position"],
  context: ParseContext,
): void {
  const key = `${heading.path.at(-1) ?? ""}/${heading.level}`;
  const sibling = counts.siblings.get(key) ?? null;
  const before = counts.throughout.get(label.style) ?? null;
  counts.siblings.set(key, label);
  counts.throughout.set(label.style, label);
  // The first under its parent may go on from the last under the one before, and any from one that has no title.
  const own = before !== null && isUnit(label.style) && label.ordinal > 1 ? before : sibling;
  const previous = own !== null && begins(own, label) ? null : own;
  const expected = expectedLabel(previous, label);
  if (expected === null) return;
  const ruleId = label.ordinal > (previous?.ordinal ?? 0) ? "label-skipped" : "label-repeated";
  const finding = DIAGNOSTICS[ruleId](label.printed, previous?.printed ?? "", expected, label.ordinal === 1);
  context.report(ruleId, finding, place);
}
