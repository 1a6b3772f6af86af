import type { Block, Inline, PolicyDocument } from "../model";
import { type Form1Block, form1Reader } from "./form-1-labels";

/**
 * A version's text in form 1, whose SHA-256 is the fingerprint that is published: structure, words and emphasis,
 * without any white space and without what only helps linking. It is fixed for good, since people keep these hashes.
 * What it does not see is what form 2 is for: see `docs/decisions/0021-locks-in-two-forms.md`.
 * @returns lines `kind|level|label|words`, in which `*…*` is bold and `_…_` bold-underline
 */
export function canonicalForm1(document: PolicyDocument): string {
  const head = [squeeze(document.title), document.updatedOn, document.effectiveOn].join("|");
  const read = form1Reader();
  return [head, ...document.blocks.map((block) => canonicalBlock(block, read(block)))].join("\n");
}

function canonicalBlock(block: Block, { kind, label, inlines }: Form1Block): string {
  if (block.kind === "table") {
    return `table|||${[block.header, ...block.rows].map((row) => row.map(canonicalInlines).join("¦")).join("‖")}`;
  }
  const level = block.kind === "heading" ? block.level : "";
  return `${kind}|${level}|${squeeze(label)}|${canonicalInlines(inlines)}`;
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
