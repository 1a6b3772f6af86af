import type { ArchivedVersion } from "../archive";
import type { Block, BlockId, Inline, TableCell } from "../model";
import { unreachable } from "../text";
import { type WritableBlock, writeBlock } from "./blocks";

/** Words and stress alone: what leads somewhere on a page is left to the link of its clause. */
const plain = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map(({ text, emphasis }) => ({ kind: "text", text, ...(emphasis === undefined ? {} : { emphasis }) }));

const plainCells = (cells: readonly TableCell[]) => cells.map(plain);

function plainBlock(block: Block): WritableBlock {
  switch (block.kind) {
    case "heading":
      return { kind: block.kind, level: block.level, label: block.label, inlines: plain(block.inlines) };
    case "paragraph":
    case "item":
      return { kind: block.kind, label: block.label, inlines: plain(block.inlines) };
    case "definition":
      return { kind: block.kind, term: block.term, inlines: plain(block.inlines) };
    case "table":
      return { kind: block.kind, header: plainCells(block.header), rows: block.rows.map(plainCells) };
    default:
      return unreachable(block);
  }
}

/** What stands before the text, and where its clauses are. */
export interface MarkdownHead {
  /** Lines for people and assistants, each a paragraph. */
  readonly lines: readonly string[];
  /** The absolute address of a clause. */
  readonly addressOf: (clause: BlockId) => string;
}

/**
 * A version as plain Markdown for whoever lets a machine read it: every word and its stress as published, and behind each
 * clause its id as a link, so that a quote can name its place.
 */
export function plainMarkdown(
  { document }: Pick<ArchivedVersion, "document">,
  { lines, addressOf }: MarkdownHead,
): string {
  const blocks = document.blocks.map((block) => {
    const link = `[${block.id}](${addressOf(block.id)})`;
    const words = writeBlock(plainBlock(block));
    return block.kind === "heading" || block.kind === "table" ? `${words}\n\n${link}` : `${words} ${link}`;
  });
  return `${[`# ${document.title}`, ...lines, ...blocks].join("\n\n")}\n`;
}
