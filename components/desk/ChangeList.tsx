import type { ReportRow } from "@/lib/review/report-row";
import { compareStrings } from "@/lib/strings/compare";
import { deskStrings } from "@/lib/strings/desk";

interface ChangeListProps {
  readonly rows: readonly ReportRow[];
  readonly current: string | null;
}

/** Each change by its number in the report, its clause and first words, and its class. Beside the text on a wide screen. */
export function ChangeList({ rows, current }: ChangeListProps) {
  return (
    <nav className="desk-rail" aria-label={deskStrings.changes.list}>
      <ol className="change-list">
        {rows.map((row) => (
          <li key={row.change} data-open={row.class === "未定" ? "" : undefined}>
            <a href={`#${row.change}`} aria-current={row.change === current ? "location" : undefined}>
              <span className="ordinal">{row.number}</span>
              <span className="where">{row.citation}</span>
              <span className="opening">{row.opening}</span>
              <span className="what">
                {compareStrings.kinds[row.kind]} · <b>{row.class}</b>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
