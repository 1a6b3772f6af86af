import type { Change, Row } from "@/lib/compare/model";
import type { ChangeNote } from "@/lib/policy/model";
import { compareStrings } from "@/lib/strings/compare";
import { FlagsView } from "./FlagsView";
import { RowView } from "./RowView";

interface ChangeViewProps {
  readonly change: Change;
  readonly row: Row;
  /** Whether this is the row that carries the change's heading; a moved section has many rows. */
  readonly first: boolean;
  readonly number: string;
  readonly notes: readonly ChangeNote[];
}

/** A change in its place: what kind it is, which clause, what matters about it, and the words. */
export function ChangeView({ change, row, first, number, notes }: ChangeViewProps) {
  const text = compareStrings;
  return (
    <div className="change" data-kind={change.kind} data-chapter={change.chapter} id={first ? change.id : undefined}>
      {first ? (
        <p className="change-head">
          <b className="kind">{text.kinds[change.kind]}</b>
          <a href={`#${change.id}`} aria-label={`${text.link}：${number}`}>
            {number}
          </a>
          <FlagsView flags={change.flags} />
        </p>
      ) : null}
      <RowView row={row} />
      {first && change.emphasis.length > 0 ? (
        <ul className="emphasis-changes">
          {change.emphasis.map((one) => (
            <li key={`${one.text} ${one.before} ${one.after}`}>
              {text.emphasisChange(one.text, text.emphasis[one.before ?? "none"], text.emphasis[one.after ?? "none"])}
            </li>
          ))}
        </ul>
      ) : null}
      {first && change.kind === "renumbered" && change.relabel ? (
        <p className="quiet">
          {text.relabel(change.relabel.before ?? text.noLabel, change.relabel.after ?? text.noLabel)}
        </p>
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
