import type { OutlineEntry } from "@/lib/reading/outline";
import { strings } from "@/lib/strings";

interface ContentsProps {
  readonly entries: readonly OutlineEntry[];
  /** Where the terms are, to which the bar of a phone has no room to lead; null where there is no such page. */
  readonly glossary?: string | null;
}

/**
 * The whole tree of headings. Beside the text on a wide screen; on a phone a sheet that the link 目录 opens as the
 * page's target, so that it works without script, and that following any entry closes.
 */
export function Contents({ entries, glossary = null }: ContentsProps) {
  return (
    <nav id="contents" aria-label={strings.reader.contents}>
      <a className="close" href="#-">
        {strings.reader.closeContents}
      </a>
      <Entries entries={entries} />
      {glossary === null ? null : (
        <a className="further" href={glossary}>
          {strings.nav.glossary}
        </a>
      )}
    </nav>
  );
}

function Entries({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.id}`}>{`${entry.label}${entry.title}`}</a>
          {entry.children.length > 0 ? <Entries entries={entry.children} /> : null}
        </li>
      ))}
    </ol>
  );
}
