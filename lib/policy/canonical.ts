import type { Block, Inline, PolicyDocument } from "./model";
import { unreachable } from "./text";

/**
 * A version's text in one fixed form: structure, words and emphasis, without white space and without what only
 * helps linking. Two documents read the same exactly when their canonical texts are equal; its SHA-256 is the
 * version's fingerprint.
 * @returns lines `kind|level|label|words`, in which `*…*` is bold and `_…_` bold-underline
 */
export function canonicalText(document: PolicyDocument): string {
  const head = [squeeze(document.title), document.updatedOn, document.effectiveOn].join("|");
  return [head, ...document.blocks.map(canonicalBlock)].join("\n");
}

function canonicalBlock(block: Block): string {
  const label = squeeze(block.label?.printed ?? "");
  switch (block.kind) {
    case "heading":
      return `heading|${block.level}|${label}|${canonicalInlines(block.inlines)}`;
    case "paragraph":
    case "item":
      return `${block.kind}||${label}|${canonicalInlines(block.inlines)}`;
    case "definition":
      return `definition||${squeeze(block.term)}|${canonicalInlines(block.inlines)}`;
    case "table":
      return `table|||${[block.header, ...block.rows].map((row) => row.map(canonicalInlines).join("¦")).join("‖")}`;
    default:
      return unreachable(block);
  }
}

/** Takes white space out; marks that are characters of the text are told from ours by a backslash. */
const squeeze = (text: string) => text.replace(/\s+/gu, "").replace(/[\\*_|¦‖]/g, "\\$&");

/** Marks stand at the ends of a stressed stretch, however many inlines it was cut into. */
function canonicalInlines(inlines: readonly Inline[]): string {
  let result = "";
  let open = "";
  for (const { text, emphasis } of inlines) {
    const mark = emphasis === undefined ? "" : emphasis === "bold" ? "*" : "_";
    if (mark !== open) result += open + mark;
    open = mark;
    result += squeeze(text);
  }
  return result + open;
}
