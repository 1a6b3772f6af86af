import type { Change, Row } from "@/lib/compare/model";
import type { ChangeNote } from "@/lib/policy/model";
import { compareStrings } from "@/lib/strings/compare";
import { FlagsView } from "./FlagsView";
import { RowView } from "./RowView";
import { rowKey } from "./row-key";

interface ChangeViewProps {
  readonly change: Change;
  /** Clauses of the change that follow each other. */
  readonly rows: readonly Row[];
  /** Whether these carry the change's heading; one that moved stands in two places. */
  readonly first: boolean;
  readonly number: string;
  /** The level of the heading that changed, for what hides headings without a change below. */
  readonly level?: number | null;
  /** Where the clause stands in the whole text. */
  readonly inText?: string | null;
  readonly notes: readonly ChangeNote[];
}

/** A change in its place: what kind it is, which clause, what matters about it, and the words. */
export function ChangeView({ change, rows, first, number, level = null, inText = null, notes }: ChangeViewProps) {
  const text = compareStrings;
  return (
    <div
      className="change"
      data-kind={change.kind}
      data-chapter={change.chapter}
      data-level={level ?? undefined}
      id={first ? change.id : undefined}
    >
      {first ? (
        <p className="change-head">
          <b className="kind">{text.kinds[change.kind]}</b>
          <a href={`#${change.id}`} aria-label={`${text.link}：${number}`}>
            {number}
          </a>
          <FlagsView flags={change.flags} />
          {inText === null ? null : (
            <a className="in-text screen-only" href={inText} aria-label={text.inTextOf(number)}>
              {text.inText}
            </a>
          )}
        </p>
      ) : null}
      {rows.map((row, at) => (
        <RowView key={rowKey(row)} row={row} leads={at === 0} />
      ))}
      {first && change.emphasis.length > 0 ? (
        <ul className="emphasis-changes">
          {change.emphasis.map((one) => (
            <li key={`${one.text} ${one.before} ${one.after}`}>
              {text.emphasisChange(one.text, text.emphasis[one.before ?? "none"], text.emphasis[one.after ?? "none"])}
            </li>
          ))}
        </ul>
      ) : null}
      {first
        ? notes.map(({ note, class: changeClass }) => (
            <p className="author-note" key={note}>
              <b>{`${text.note} · ${changeClass}`}</b> {note}
            </p>
          ))
        : null}
    </div>
  );
}
