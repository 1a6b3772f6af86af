import type { BlockId, HeadingBlock, PolicyDocument } from "../policy/model";
import { inlinesText } from "../policy/text";

/**
 * For each heading of one version, the heading of another that a reader of it would want: the one with the same title
 * under the same parents, else the same title anywhere, else the parent's counterpart.
 * @returns heading ids of `from` and, where one was found, ids of `to`
 */
export function sameClauses(from: PolicyDocument, to: PolicyDocument): Readonly<Record<BlockId, BlockId>> {
  const byTitle = new Map<string, HeadingBlock[]>();
  for (const block of to.blocks) {
    if (block.kind !== "heading") continue;
    const known = byTitle.get(title(block));
    if (known) known.push(block);
    else byTitle.set(title(block), [block]);
  }
  const result: Record<BlockId, BlockId> = {};
  for (const heading of from.blocks) {
    if (heading.kind !== "heading") continue;
    const alike = byTitle.get(title(heading)) ?? [];
    const parent = heading.path.at(-1);
    const under = alike.find((target) => parent !== undefined && result[parent] === target.path.at(-1));
    const found = (under ?? alike[0])?.id ?? (parent === undefined ? undefined : result[parent]);
    if (found !== undefined) result[heading.id] = found;
  }
  return result;
}

const title = (heading: HeadingBlock) => inlinesText(heading.inlines).replace(/\s+/gu, "");
