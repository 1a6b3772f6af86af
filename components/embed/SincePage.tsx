import { createElement } from "react";
import { ChangeView } from "@/components/compare/ChangeView";
import { numberOf, stretches } from "@/components/compare/comparison";
import type { PolicyDiff } from "@/lib/compare/model";
import { CHANGE_KINDS } from "@/lib/compare/summary";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { routes } from "@/lib/routes";
import { compareStrings } from "@/lib/strings/compare";
import { embedStrings } from "@/lib/strings/embed";
import { ConsentBar } from "./ConsentBar";

interface SincePageProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** What authors said of changes in every version after `from` up to `to`, oldest first. */
  readonly notes: PolicyDocument["changes"];
}

/** What changed since the version a person agreed to: the sum on the first screen, then each change in its clause. */
export function SincePage({ diff, from, to, notes }: SincePageProps) {
  const kinds = CHANGE_KINDS.filter((kind) => diff.counts[kind] > 0);
  const classes = [...new Set(notes.map((note) => note.class))];
  const stressed = diff.changes.flatMap((change) =>
    change.emphasis.filter(({ after }) => after !== null).map(({ text }) => ({ id: change.id, text })),
  );
  const seen = new Set<string>();
  return (
    <div id="top">
      <main>
        <h1>{embedStrings.sinceTitle}</h1>
        <p className="dates">{embedStrings.compared(from.version, to.version)}</p>
        <p>
          <b>{compareStrings.total(diff.changes.length)}</b>
          {kinds.map((kind) => `，${compareStrings.count(compareStrings.kinds[kind], diff.counts[kind])}`)}
          {classes.map((one) => `；${compareStrings.count(one, notes.filter((note) => note.class === one).length)}`)}。
        </p>
        {notes.length > 0 ? <h2>{embedStrings.notes}</h2> : null}
        {notes.map((note) => (
          <p className="author-note" key={`${note.clause} ${note.note}`}>
            <b>{note.class}</b> {note.note}
          </p>
        ))}
        {stressed.length > 0 ? <h2>{embedStrings.newlyStressed}</h2> : null}
        <ul className="stressed">
          {stressed.map(({ id, text }) => (
            <li key={`${id} ${text}`}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={routes.embed()}>{embedStrings.full}</a>
        </p>
        <article className="comparison" aria-label={embedStrings.changes}>
          {stretches(diff).map((stretch) => {
            if (stretch.kind === "unchanged") return null;
            if (stretch.kind === "heading") {
              const level = stretch.block.kind === "heading" ? stretch.block.level + 1 : 6;
              return createElement(`h${level}`, { key: `heading ${stretch.block.id}` }, printedText(stretch.block));
            }
            const { change, row } = stretch;
            const first = !seen.has(change.id) && (row.kind !== "moved-from" || change.kind === "removed");
            if (first) seen.add(change.id);
            return (
              <ChangeView
                key={`${row.kind} ${change.id} ${diff.rows.indexOf(row)}`}
                change={change}
                row={row}
                first={first}
                number={numberOf(change, from, to)}
                notes={[]}
              />
            );
          })}
        </article>
        <p id="end">
          <a href={routes.embed()}>{embedStrings.full}</a>
        </p>
      </main>
      <ConsentBar />
    </div>
  );
}
