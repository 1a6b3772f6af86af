import type { VersionLists } from "@/lib/facts/list-pages";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "@/lib/policy/model";
import { inlinesText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";

/** A heading of the text by its number and its words; its id where there is no such heading. */
export function sectionName(document: PolicyDocument, section: BlockId): string {
  const block = blocksById(document.blocks).get(section);
  if (block?.kind !== "heading") return section;
  const words = inlinesText(block.inlines);
  return block.label === null ? words : `${clauseNumber(document, block)}　${words}`;
}

/** The same as a link to it. */
export function SectionTitle({ lists, section }: { readonly lists: VersionLists; readonly section: BlockId }) {
  return <a href={lists.addresses.clause(section)}>{sectionName(lists.document, section)}</a>;
}
