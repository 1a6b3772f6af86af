import type { FactChange } from "@/lib/facts/diff/entry";
import type { FactsDiffJson } from "@/lib/facts/diff/to-json";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { PolicyDocument } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";

const text = listStrings.changes;

interface FactsChangesProps {
  readonly diff: FactsDiffJson;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** Where the same is as JSON; a comparison made in the browser has no such file. */
  readonly json?: string;
}

/** What two versions do differently with information: in sentences, and on request change by change with the clauses. */
export function FactsChanges({ diff, from, to, json }: FactsChangesProps) {
  return (
    <section className="facts-changes" aria-labelledby="facts-changes">
      <h2 id="facts-changes">{text.title}</h2>
      <Sentences sentences={diff.sentences} />
      <p className="quiet">{text.basis}</p>
      {diff.entries.length > 0 ? (
        <details>
          <summary>{text.each(diff.entries.length)}</summary>
          <ul>
            {diff.entries.map((entry) => (
              <Entry
                key={`${entry.id} ${entry.kind} ${entry.before} ${entry.after}`}
                entry={entry}
                from={from}
                to={to}
              />
            ))}
          </ul>
        </details>
      ) : null}
      {json === undefined ? null : (
        <p className="screen-only">
          <a href={json}>{listStrings.json}</a>
        </p>
      )}
    </section>
  );
}

/** The same in short, with a heading; nothing where either version has no facts. */
export function FactsSentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className="facts-changes" aria-labelledby="facts-changes">
      <h2 id="facts-changes">{text.title}</h2>
      <Sentences sentences={sentences} />
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="facts-sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Entry({ entry, from, to }: { readonly entry: FactChange } & Pick<FactsChangesProps, "from" | "to">) {
  const { kind, before, after, clauses } = entry;
  // What went stands in the older version alone.
  const side = after === null ? from : to;
  const blocks = blocksById(side.blocks);
  return (
    <li>
      <b>{kind}</b>
      {before === null ? null : <del>{before}</del>}
      {after === null ? null : <ins>{after}</ins>}
      {clauses.map((clause) => {
        const block = blocks.get(clause);
        return block === undefined ? null : (
          <a key={clause} href={routes.clause(side.version, clause)}>
            {clauseNumber(side, block)}
          </a>
        );
      })}
    </li>
  );
}
