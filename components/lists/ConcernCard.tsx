import type { ListPage, VersionLists } from "@/lib/facts/list-pages";
import type { Plain } from "@/lib/facts/plain";
import { CARD_TOPICS, type CardTopic } from "@/lib/facts/vocabulary";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { PolicyDocument, VersionId } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";

const text = listStrings.card;

/** The list that says more of each topic. */
const MORE: Readonly<Record<CardTopic, readonly [ListPage, string?]>> = {
  收集: ["collected"],
  广告: ["rights", "own"],
  注销: ["rights", "rights"],
  联系: ["rights", "contacts"],
};

interface ConcernCardProps {
  readonly lists: VersionLists | null;
  readonly previous: VersionId | null;
  /** Earlier versions with the number of changes since. */
  readonly older: readonly { readonly version: VersionId; readonly changes: number }[];
}

/**
 * What concerns a reader, in five sentences above the text. They are an editor's words and say so, each with the clauses it
 * rests on; how the text changed is counted. Nothing where nobody has written them.
 */
export function ConcernCard({ lists, previous, older }: ConcernCardProps) {
  const lines = lists?.plain?.card ?? [];
  if (lists === null || lines.length === 0) return null;
  const { document } = lists;
  const sorted = CARD_TOPICS.flatMap((topic) => lines.find((line) => line.topic === topic) ?? []);
  return (
    <section className="concern when-all" aria-labelledby="concern">
      <h2 id="concern">{text.title}</h2>
      <small>{text.label}</small>
      <ul>
        {sorted.slice(0, -1).map((line) => (
          <Line key={line.topic} line={line} document={document} />
        ))}
        <Changed version={document.version} previous={previous} older={older} />
        {sorted.slice(-1).map((line) => (
          <Line key={line.topic} line={line} document={document} />
        ))}
      </ul>
      <p className="screen-only">
        <a href={routes.list("mine")}>{text.mine}</a>
      </p>
    </section>
  );
}

function Line({ line, document }: { readonly line: Plain["card"][number]; readonly document: PolicyDocument }) {
  const blocks = blocksById(document.blocks);
  const [page, row] = MORE[line.topic];
  return (
    <li>
      <a className="topic" href={routes.list(page, row)}>
        {text.topics[line.topic]}
      </a>
      {line.text}
      {line.clauses.map((clause) => {
        const block = blocks.get(clause);
        return block === undefined ? null : (
          <a key={clause} className="source" href={`#${clause}`}>
            {clauseNumber(document, block)}
          </a>
        );
      })}
    </li>
  );
}

/** How the text changed: since the version before it, or that no earlier one is held here. */
function Changed({ version, previous, older }: Omit<ConcernCardProps, "lists"> & { readonly version: VersionId }) {
  const before = older.find((one) => one.version === previous);
  return (
    <li>
      <a className="topic" href={routes.versions()}>
        {text.topics.改动}
      </a>
      {previous === null || before === undefined ? (
        text.noEarlier
      ) : (
        <>
          {text.changed(previous, before.changes)}
          <a className="source" href={routes.comparison(previous, version)}>
            {text.seeChanges}
          </a>
        </>
      )}
    </li>
  );
}
