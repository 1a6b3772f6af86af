import { routes } from "@/lib/routes";
import type { SearchHit } from "@/lib/search/response";
import { searchStrings } from "@/lib/strings/search";

interface HitViewProps {
  readonly hit: SearchHit;
  readonly query: string;
  /** How many versions there are: when a text stands in all of them, none is named. */
  readonly versionCount: number;
  readonly onFollow: () => void;
}

/** One clause that answers: its number and headings, the sentence around the match, and what kind of clause it is. */
export function HitView({ hit, query, versionCount, onFollow }: HitViewProps) {
  return (
    <li>
      <a href={routes.hit(hit.version, query, hit.id)} data-search-hit={hit.id} onClick={onFollow}>
        <span className="hit-path">
          {hit.path.slice(1).join(" › ") || hit.chapter.title}
          {hit.emphasis === null ? null : <b className="hit-tag">{searchStrings.emphasised}</b>}
          {hit.kind === "definition" ? <b className="hit-tag">{searchStrings.definition}</b> : null}
        </span>
        <span className="hit-text">
          {hit.snippet.cutBefore ? "…" : hit.label}
          <Marked hit={hit} />
          {hit.snippet.cutAfter ? "…" : ""}
        </span>
        <span className="hit-number">
          {hit.number}
          {hit.versions.length < versionCount ? ` · ${searchStrings.inVersions(hit.versions)}` : ""}
        </span>
      </a>
    </li>
  );
}

/** The snippet with every match marked, to the character. */
function Marked({ hit }: { readonly hit: SearchHit }) {
  const { start, end } = hit.snippet;
  const inside = hit.ranges.filter((range) => range.end > start && range.start < end);
  const pieces: React.ReactNode[] = [];
  let at = start;
  for (const range of inside) {
    const from = Math.max(at, range.start);
    const to = Math.min(end, range.end);
    if (from > at) pieces.push(hit.text.slice(at, from));
    if (to > from) pieces.push(<mark key={from}>{hit.text.slice(from, to)}</mark>);
    at = Math.max(at, to);
  }
  pieces.push(hit.text.slice(at, end));
  return pieces;
}
