import { unreachable } from "@/lib/policy/text";
import type { SearchHit, SearchResponse } from "@/lib/search/response";
import { searchStrings } from "@/lib/strings/search";
import { HitView } from "./HitView";
import { readAs } from "./read-as";

interface ResultsProps {
  readonly response: SearchResponse;
  readonly literal: boolean;
  readonly versionCount: number;
  readonly onLiteral: () => void;
  readonly onAllVersions: () => void;
  readonly onAsk: (query: string) => void;
  readonly onFollow: () => void;
}

/** From so many results on they stand under their chapters. */
const GROUP_FROM = 6;

/** What was found, or why nothing was and what to try instead. */
export function Results({ response, literal, versionCount, onLiteral, onAllVersions, onAsk, onFollow }: ResultsProps) {
  const { hits, notice, nothing, query } = response;
  if (nothing) return <NothingFound {...{ nothing, onAllVersions, onAsk }} />;
  const list = (some: readonly SearchHit[]) => (
    <ul>
      {some.map((hit) => (
        <HitView key={`${hit.version} ${hit.id}`} {...{ hit, query, versionCount, onFollow }} />
      ))}
    </ul>
  );
  return (
    <div className="results">
      {notice && !literal ? (
        <p className="quiet">
          {readAs(notice.how, notice.words)}{" "}
          <button type="button" onClick={onLiteral}>
            {searchStrings.literal(query)}
          </button>
        </p>
      ) : null}
      {hits.length < GROUP_FROM
        ? list(hits)
        : byChapter(hits).map(({ title, hits: own }) => (
            <section key={title}>
              <h2>{title}</h2>
              {list(own)}
            </section>
          ))}
    </div>
  );
}

/** Chapters in the order of their best hit. */
function byChapter(hits: readonly SearchHit[]) {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.chapter.title) ?? [];
    group.push(hit);
    groups.set(hit.chapter.title, group);
  }
  return [...groups].map(([title, own]) => ({ title, hits: own }));
}

type NothingProps = Pick<ResultsProps, "onAllVersions" | "onAsk"> & {
  readonly nothing: NonNullable<SearchResponse["nothing"]>;
};

function NothingFound({ nothing, onAllVersions, onAsk }: NothingProps) {
  switch (nothing.reason) {
    case "blank":
      return <Suggestions title={searchStrings.suggestions} onAsk={onAsk} />;
    case "too-short":
      return <p>{searchStrings.tooShort}</p>;
    case "unknown-version":
      return <p>{searchStrings.unknownVersion(nothing.version)}</p>;
    case "other-versions":
      return (
        <p>
          {searchStrings.otherVersions(nothing.versions)}{" "}
          <button type="button" onClick={onAllVersions}>
            {searchStrings.allVersions}
          </button>
        </p>
      );
    case "not-in-text":
      return (
        <>
          <p>{searchStrings.notInText(nothing.words)}</p>
          <Suggestions title={searchStrings.tryThese} onAsk={onAsk} />
        </>
      );
    default:
      return unreachable(nothing);
  }
}

function Suggestions({ title, onAsk }: { readonly title: string; readonly onAsk: (query: string) => void }) {
  return (
    <div className="suggestions">
      <p className="quiet">{title}</p>
      {searchStrings.suggested.map((query) => (
        <button key={query} type="button" onClick={() => onAsk(query)}>
          {query}
        </button>
      ))}
    </div>
  );
}
