import type { BlockId, HeadingLevel, PolicyDocument } from "../policy/model";
import { inlinesText } from "../policy/text";

/** An entry of the contents, with the entries under it. */
export interface OutlineEntry {
  readonly id: BlockId;
  readonly level: HeadingLevel;
  readonly label: string;
  readonly title: string;
  readonly children: readonly OutlineEntry[];
}

interface OpenEntry extends OutlineEntry {
  readonly children: OpenEntry[];
}

/** The tree of a document's headings. A heading that skips a level stands under the nearest one above it. */
export function outline(document: PolicyDocument): readonly OutlineEntry[] {
  const roots: OpenEntry[] = [];
  const open: OpenEntry[] = [];
  for (const block of document.blocks) {
    if (block.kind !== "heading") continue;
    const entry: OpenEntry = {
      id: block.id,
      level: block.level,
      label: block.label?.printed ?? "",
      title: inlinesText(block.inlines),
      children: [],
    };
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}
