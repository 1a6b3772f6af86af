import { DIAGNOSTICS } from "../diagnostics";
import { toHanNumeral } from "../labels";
import type { Block, BlockId, HeadingBlock, Label } from "../model";
import type { BlockPlace } from "./blocks";
import type { ParseContext } from "./context";

/** The label that stands `ordinal` in the numbering `like` belongs to, in the same spelling. */
export function labelAt(like: Label, ordinal: number): string {
  const number = /[\d一二三四五六七八九十A-Z]+/u;
  const han = like.style === "chapter" || like.style === "bracketed-han";
  const value = han
    ? toHanNumeral(ordinal)
    : like.style === "letter"
      ? String.fromCharCode(64 + ordinal)
      : String(ordinal);
  return like.printed.replace(number, value);
}

/**
 * Headings must go down one level at a time, and numbered headings under one parent must count 1, 2, 3 …:
 * a clause is cited by its number, so a gap or a repeat makes citations ambiguous.
 */
export function checkStructure(
  blocks: readonly Block[],
  places: ReadonlyMap<BlockId, BlockPlace>,
  context: ParseContext,
): void {
  const headings = blocks.filter((block) => block.kind === "heading");
  let level = 0;
  const last = new Map<string, Label>();
  for (const heading of headings) {
    const place = places.get(heading.id)?.position;
    if (heading.level > level + 1) {
      context.report("heading-level-jump", DIAGNOSTICS["heading-level-jump"](level, heading.level), place);
    }
    level = heading.level;
    if (heading.label) checkLabel(heading, heading.label, last, place, context);
  }
}

function checkLabel(
  heading: HeadingBlock,
  label: Label,
  last: Map<string, Label>,
  place: BlockPlace["position"],
  context: ParseContext,
): void {
  const key = `${heading.path.at(-1) ?? ""}/${heading.level}`;
  const previous = last.get(key);
  last.set(key, label);
  const wanted = (previous?.ordinal ?? 0) + 1;
  if (label.ordinal === wanted) return;
  const ruleId = label.ordinal > wanted ? "label-skipped" : "label-repeated";
  const finding = DIAGNOSTICS[ruleId](label.printed, previous?.printed ?? "", labelAt(label, wanted));
  context.report(ruleId, finding, place);
}
