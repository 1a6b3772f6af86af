import type { VersionLists } from "@/lib/facts/list-pages";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId } from "@/lib/policy/model";
import { inlinesText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";

/** A heading of the text by its number and its words, as a link to it. */
export function SectionTitle({ lists, section }: { readonly lists: VersionLists; readonly section: BlockId }) {
  const { document, addresses } = lists;
  const block = blocksById(document.blocks).get(section);
  if (block?.kind !== "heading") return section;
  const words = inlinesText(block.inlines);
  const number = clauseNumber(document, block);
  return <a href={addresses.clause(section)}>{block.label === null ? words : `${number}　${words}`}</a>;
}
