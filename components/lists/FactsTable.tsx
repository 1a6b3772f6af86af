/**
 * The one markup of every list: a table on a wide screen and on paper, cards on a phone, where each cell names its column. The
 * roles are said, for a browser drops those of a table whose parts are laid out as blocks.
 */
const TABLE = { role: "table" };
const GROUP = { role: "rowgroup" };
const ROW = { role: "row" };
const HEADER = { role: "rowheader" };
const COLUMN = { role: "columnheader" };
const CELL = { role: "cell" };

interface FactsTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** How its columns share the width. */
  readonly layout: string;
  readonly children: React.ReactNode;
}

/** A table of facts; its children are `RowGroup`s. */
export function FactsTable({ caption, columns, layout, children }: FactsTableProps) {
  return (
    <table className={`facts-table cols-${layout}`} {...TABLE}>
      <caption className="off-screen">{caption}</caption>
      <thead {...GROUP}>
        <tr {...ROW}>
          {columns.map((column) => (
            <th key={column} scope="col" {...COLUMN}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

interface RowGroupProps {
  readonly id?: string;
  /** What its rows have in common; null where there is nothing to say. */
  readonly title: React.ReactNode;
  readonly columns: readonly string[];
  readonly children: React.ReactNode;
}

/** Rows that belong together under one line that names them. */
export function RowGroup({ id, title, columns, children }: RowGroupProps) {
  return (
    <tbody id={id} {...GROUP}>
      {title === null ? null : (
        <tr className="group" {...ROW}>
          <th scope="rowgroup" colSpan={columns.length} {...HEADER}>
            {title}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

interface FactRowProps {
  readonly id: string;
  readonly columns: readonly string[];
  /** What the row is about. */
  readonly head: React.ReactNode;
  /** The further cells, in the order of the columns. */
  readonly cells: readonly React.ReactNode[];
}

/** One fact. */
export function FactRow({ id, columns, head, cells }: FactRowProps) {
  return (
    <tr id={id} {...ROW}>
      <th scope="row" {...HEADER}>
        {head}
      </th>
      {columns.slice(1).map((column, index) => (
        <td key={column} data-label={column} {...CELL}>
          {cells[index]}
        </td>
      ))}
    </tr>
  );
}
