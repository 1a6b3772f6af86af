import type { PolicyDiff } from "@/lib/compare/model";
import { classOf } from "@/lib/facts/diff/classes";
import { diffFacts } from "@/lib/facts/diff/diff-facts";
import type { FactChange } from "@/lib/facts/diff/entry";
import { factsSentences } from "@/lib/facts/diff/sentences";
import type { FactsSide } from "@/lib/facts/diff/side";
import { deskListStrings } from "@/lib/strings/desk-lists";
import { factsDiffStrings } from "@/lib/strings/facts-diff";
import { changeAt } from "./change-at";

const text = deskListStrings.changes;

interface FactsDiffViewProps {
  readonly before: FactsSide;
  readonly after: FactsSide;
  readonly diff: PolicyDiff;
  /** How many clauses of the draft nobody has accounted for. */
  readonly unread: number;
}

/** What the draft does differently with information: in readers' sentences, and each with the class that it suggests. */
export function FactsDiffView({ before, after, diff, unread }: FactsDiffViewProps) {
  const found = diffFacts(before, after, diff);
  return (
    <>
      {factsSentences(found, diff.changes.length > 0, unread).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul className="facts-entries">
        {found.entries.map((entry) => (
          <Entry key={`${entry.id} ${entry.kind} ${entry.before} ${entry.after}`} entry={entry} diff={diff} />
        ))}
      </ul>
    </>
  );
}

function Entry({ entry, diff }: { readonly entry: FactChange; readonly diff: PolicyDiff }) {
  const { kind, before, after, clauses } = entry;
  const change = clauses.map((clause) => changeAt(diff, clause)).find((one) => one !== null);
  return (
    <li>
      <b>{text.entry(factsDiffStrings.kindName(kind), classOf(kind))}</b>
      {before === null ? null : <del>{before}</del>}
      {after === null ? null : <ins>{after}</ins>}
      {change ? <a href={`#${change.id}`}>{text.toChange}</a> : null}
    </li>
  );
}
