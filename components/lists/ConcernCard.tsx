import type { ListPage, VersionLists } from "@/lib/facts/list-pages";
import type { Facts } from "@/lib/facts/model";
import type { Plain } from "@/lib/facts/plain";
import { CARD_TOPICS, type CardTopic } from "@/lib/facts/vocabulary";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { VersionId } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";

const text = listStrings.card;

/** Where more is said of a topic: the lists whose row on a clause of the line is gone to, and else a part of the page. */
interface More {
  readonly page: ListPage;
  readonly rowsOf: readonly ("rights" | "settings" | "contacts")[];
  readonly part?: string;
}

const MORE: Readonly<Record<CardTopic, More>> = {
  收集: { page: "collected", rowsOf: [] },
  广告: { page: "rights", rowsOf: ["settings", "rights"], part: "own" },
  注销: { page: "rights", rowsOf: ["rights", "settings"], part: "rights" },
  联系: { page: "rights", rowsOf: ["contacts"], part: "contacts" },
};

/** The row that a line speaks of: the first that rests on one of its clauses, in the order of the lists. */
function moreOf({ topic, clauses }: Plain["card"][number], facts: Facts): string {
  const { page, rowsOf, part } = MORE[topic];
  const rests = ({ at }: Facts["rights"][number] | Facts["settings"][number] | Facts["contacts"][number]) =>
    at.some(({ clause }) => clauses.includes(clause));
  const [row] = rowsOf.flatMap((list) => facts[list].filter(rests).map(({ id }) => id));
  return routes.list(page, row ?? part);
}

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
          <Line key={line.topic} line={line} lists={lists} />
        ))}
        <Changed version={document.version} previous={previous} older={older} />
        {sorted.slice(-1).map((line) => (
          <Line key={line.topic} line={line} lists={lists} />
        ))}
      </ul>
      <p className="screen-only">
        <a href={routes.list("mine")}>{text.mine}</a>
      </p>
    </section>
  );
}

function Line({ line, lists }: { readonly line: Plain["card"][number]; readonly lists: VersionLists }) {
  const { document, facts } = lists;
  const blocks = blocksById(document.blocks);
  return (
    <li>
      <a className="topic" href={moreOf(line, facts)}>
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
