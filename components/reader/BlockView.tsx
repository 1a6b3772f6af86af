import { createElement } from "react";
import { labelGap } from "@/lib/policy/labels/print";
import type { Block, HeadingBlock } from "@/lib/policy/model";
import { inlinesText, unreachable } from "@/lib/policy/text";
import { type LabelRoom, labelRoom } from "@/lib/reading/label-room";
import { changeStrings } from "@/lib/strings/compare";
import { InlinesView } from "./InlineView";
import type { Links } from "./links";
import { TableView } from "./TableView";

interface BlockViewProps {
  readonly block: Block;
  readonly links: Links;
  /** Whether the emphasis view keeps the block. */
  readonly keyed: boolean;
  /** Where the comparison shows how the block changed since the version before; null when it did not. */
  readonly changed: string | null;
  /** Whether it is an item of a list, beside others. */
  readonly listed?: boolean;
}

/** What a line cannot be broken in, such as an address: flush on both sides, the words before it would be drawn apart. */
const UNBROKEN = /[!-~]{24}/;

/** One block of the policy, carrying its id. A numbered block's label is the handle that opens its citation. */
export function BlockView({ block, links, keyed, changed, listed = false }: BlockViewProps) {
  const mark = <ChangeMark href={changed} />;
  const common = { id: block.id, "data-key": keyed ? "" : undefined } as const;
  switch (block.kind) {
    case "heading":
      return <HeadingView block={block} links={links} keyed={keyed} changed={changed} />;
    case "paragraph":
      return (
        <p {...common} className={UNBROKEN.test(inlinesText(block.inlines)) ? "ragged" : undefined}>
          <InlinesView inlines={block.inlines} links={links} />
          {mark}
        </p>
      );
    case "item":
      return (
        <p id={block.id} className="item" role={listed ? "listitem" : undefined} data-key={common["data-key"]}>
          <LabelLink id={block.id} printed={block.label.printed} room={labelRoom(block.label.printed)} />
          {labelGap(block.label, inlinesText(block.inlines))}
          <InlinesView inlines={block.inlines} links={links} />
          {mark}
        </p>
      );
    case "definition":
      return (
        <p id={block.id} className="definition" data-key={common["data-key"]}>
          <dfn>{block.term}</dfn>：<InlinesView inlines={block.inlines} links={links} />
          {mark}
        </p>
      );
    case "table":
      return <TableView block={block} links={links} keyed={keyed} />;
    default:
      return unreachable(block);
  }
}

/** Level 1 is an `h2`: the page's `h1` is the policy's title. Its mark stands behind it, since all in it is its name. */
function HeadingView({ block, links, keyed, changed }: BlockViewProps & { readonly block: HeadingBlock }) {
  return (
    <>
      {createElement(
        `h${block.level + 1}`,
        { id: block.id, "data-key": keyed ? "" : undefined },
        block.label ? <LabelLink id={block.id} printed={block.label.printed} /> : null,
        block.label ? labelGap(block.label, inlinesText(block.inlines)) : null,
        <InlinesView inlines={block.inlines} links={links} />,
      )}
      <ChangeMark href={changed} />
    </>
  );
}

/** A mark in the margin that opens what the clause said before. It adds no words to the text. */
function ChangeMark({ href }: { readonly href: string | null }) {
  return href === null ? null : (
    <a className="change-mark" href={href} data-changed="" aria-label={changeStrings.markLabel} />
  );
}

interface LabelLinkProps {
  readonly id: string;
  readonly printed: string;
  /** For an item, how much of its column the label takes. */
  readonly room?: LabelRoom;
}

function LabelLink({ id, printed, room }: LabelLinkProps) {
  return (
    <a className={room === undefined ? "label" : `label ${room}`} href={`#${id}`}>
      {printed}
    </a>
  );
}
