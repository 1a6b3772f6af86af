import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "@/lib/policy/model";
import { inlinesText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";

/** A heading of the text by its number and its words, as a link to it. */
export function SectionTitle({ document, section }: { readonly document: PolicyDocument; readonly section: BlockId }) {
  const block = blocksById(document.blocks).get(section);
  if (block?.kind !== "heading") return section;
  const words = inlinesText(block.inlines);
  const number = clauseNumber(document, block);
  return <a href={routes.clause(document.version, section)}>{block.label === null ? words : `${number}　${words}`}</a>;
}
