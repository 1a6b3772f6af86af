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
  const columns = block.header.map((cell, place) => ({ id: `${place}`, cell, name: inlinesText(cell) }));
  return (
    <table id={block.id} data-key={keyed ? "" : undefined}>
      <thead>
        <tr>
          {columns.map(({ id, cell, name }) =>
            // A column without a name is no heading of its cells.
            name.trim() === "" ? (
              <td key={id} />
            ) : (
              <th key={id} scope="col">
                <InlinesView inlines={cell} links={links} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.map(inlinesText).join()}>
            {row.map((cell, place) => {
              // A draft that is not sound yet may have a cell too many, and it is shown.
              const { id, name } = columns[place] ?? { id: `beyond ${place}`, name: "" };
              return (
                <td key={id} data-column={name}>
                  <InlinesView inlines={cell} links={links} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
