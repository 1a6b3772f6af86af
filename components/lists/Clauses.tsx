import { clausesOfFact } from "@/lib/facts/entries";
import type { VersionLists } from "@/lib/facts/list-pages";
import type { FactOf } from "@/lib/facts/model";
import { vagueElsewhere } from "@/lib/facts/vague";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import { listStrings as say } from "@/lib/strings/lists";
import { Words } from "./Words";

/** The number of a clause as a link to it. */
export function ClauseLink({ lists, clause }: { readonly lists: VersionLists; readonly clause: BlockId }) {
  const { document, addresses } = lists;
  const block = blocksById(document.blocks).get(clause);
  return (
    <a className="clause" href={addresses.clause(clause)}>
      {block ? clauseNumber(document, block) : clause}
    </a>
  );
}

/** Some clauses, each as a link. */
export function ClauseLinks({
  lists,
  clauses,
}: {
  readonly lists: VersionLists;
  readonly clauses: readonly BlockId[];
}) {
  return (
    <span className="clauses">
      {clauses.map((clause) => (
        <ClauseLink key={clause} lists={lists} clause={clause} />
      ))}
    </span>
  );
}

interface EvidenceViewProps {
  readonly lists: VersionLists;
  readonly fact: Pick<FactOf<"collection">, "at" | "vague" | "note">;
  /** The words that the row shows: vague words that stand in none of them are told here. */
  readonly shown?: readonly string[];
}

/** Where the text says so: links to the clauses, and on request their words and an editor's note. */
export function EvidenceView({ lists, fact, shown = [] }: EvidenceViewProps) {
  const hidden = vagueElsewhere(fact.vague, [...shown, ...fact.at.map(({ quote }) => quote)]);
  return (
    <>
      <ClauseLinks lists={lists} clauses={clausesOfFact(fact)} />
      <details className="evidence">
        <summary>{say.quoted}</summary>
        {fact.at.map(({ clause, quote }) => (
          <q key={`${clause} ${quote}`}>
            <Words text={quote} vague={fact.vague} />
          </q>
        ))}
        {hidden.map((words) => (
          <q key={words}>
            <span className="vague">{words}</span>
          </q>
        ))}
        {fact.note === null ? null : (
          <span className="note-of-editor">
            {say.note}
            {fact.note}
          </span>
        )}
      </details>
    </>
  );
}
