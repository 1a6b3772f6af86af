import { createElement } from "react";
import type { Block, HeadingBlock } from "@/lib/policy/model";
import { unreachable } from "@/lib/policy/text";
import { InlinesView } from "./InlineView";
import type { Links } from "./links";
import { TableView } from "./TableView";

interface BlockViewProps {
  readonly block: Block;
  readonly links: Links;
  /** Whether the emphasis view keeps the block. */
  readonly keyed: boolean;
}

/** One block of the policy, carrying its id. A numbered block's label is the handle that opens its citation. */
export function BlockView({ block, links, keyed }: BlockViewProps) {
  const common = { id: block.id, "data-key": keyed ? "" : undefined } as const;
  switch (block.kind) {
    case "heading":
      return <HeadingView block={block} links={links} keyed={keyed} />;
    case "paragraph":
      return (
        <p {...common}>
          <InlinesView inlines={block.inlines} links={links} />
        </p>
      );
    case "item":
      return (
        <p className="item" {...common}>
          <LabelLink id={block.id} printed={block.label.printed} />
          <InlinesView inlines={block.inlines} links={links} />
        </p>
      );
    case "definition":
      return (
        <p className="definition" {...common}>
          <dfn>{block.term}</dfn>：<InlinesView inlines={block.inlines} links={links} />
        </p>
      );
    case "table":
      return <TableView block={block} links={links} keyed={keyed} />;
    default:
      return unreachable(block);
  }
}

/** Level 1 is an `h2`: the page's `h1` is the policy's title. */
function HeadingView({ block, links, keyed }: BlockViewProps & { readonly block: HeadingBlock }) {
  return createElement(
    `h${block.level + 1}`,
    { id: block.id, "data-key": keyed ? "" : undefined },
    block.label ? <LabelLink id={block.id} printed={block.label.printed} /> : null,
    <InlinesView inlines={block.inlines} links={links} />,
  );
}

function LabelLink({ id, printed }: { readonly id: string; readonly printed: string }) {
  return (
    <a className="label" href={`#${id}`} data-cite="" data-intent="">
      {printed}
    </a>
  );
}
