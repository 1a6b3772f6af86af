import type { TableBlock } from "@/lib/policy/model";
import { inlinesText } from "@/lib/policy/text";
import { InlinesView } from "./InlineView";
import type { Links } from "./links";

interface TableViewProps {
  readonly block: TableBlock;
  readonly links: Links;
  readonly keyed: boolean;
}

/** A table; on a narrow screen each row becomes a card whose lines name their column. */
export function TableView({ block, links, keyed }: TableViewProps) {
  return (
    <table id={block.id} data-key={keyed ? "" : undefined}>
      <thead>
        <tr>
          {block.header.map((cell) => (
            <th key={inlinesText(cell)} scope="col">
              <InlinesView inlines={cell} links={links} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.map(inlinesText).join()}>
            {row.map((cell, column) => (
              <td key={inlinesText(block.header[column] ?? [])} data-column={inlinesText(block.header[column] ?? [])}>
                <InlinesView inlines={cell} links={links} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
