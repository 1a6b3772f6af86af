import { listStrings as say } from "@/lib/strings/lists";

/** A part of a long list. */
interface IndexEntry {
  readonly id: string;
  readonly name: string;
  /** How many rows it has. */
  readonly rows: number;
}

/** The parts of a long list, folded: what is looked for is a tap away, and the list itself begins on the first screen. */
export function ListIndex({ entries }: { readonly entries: readonly IndexEntry[] }) {
  if (entries.length < 2) return null;
  return (
    <details className="list-index screen-only">
      <summary>{say.index(entries.length)}</summary>
      <ol>
        {entries.map(({ id, name, rows }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {name}
              <small>{say.counts.items(rows)}</small>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
