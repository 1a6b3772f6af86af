import { WordsView } from "@/components/compare/WordsView";
import type { ChangeReport } from "@/lib/review/report";
import type { ReportRow } from "@/lib/review/report-row";
import { compareStrings } from "@/lib/strings/compare";
import { deskStrings } from "@/lib/strings/desk";
import { reviewStrings } from "@/lib/strings/review";

const text = deskStrings.report;

/** Every change with the whole words of both versions, those that differ marked. */
export function ReportTable({ report }: { readonly report: ChangeReport }) {
  return (
    <section className="report-table comparison" data-layout="shown" aria-label={text.table} tabIndex={-1}>
      <table>
        <thead>
          <tr>
            {text.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <tr key={row.change} data-open={row.class === "未定" ? "" : undefined}>
              <td>
                <a href={`#${row.change}`} aria-label={text.change(row.number)}>
                  {row.number}
                </a>
              </td>
              <th scope="row">{row.citation}</th>
              <td>{compareStrings.kinds[row.kind]}</td>
              <td className="class">{row.class}</td>
              <td className="words">
                <Side row={row} side="before" />
              </td>
              <td className="words">
                <Side row={row} side="after" />
              </td>
              <td>{row.note}</td>
              <td>{row.duty?.name ?? reviewStrings.rowOpen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Side({ row, side }: { readonly row: ReportRow; readonly side: "before" | "after" }) {
  const hidden = side === "before" ? "insert" : "delete";
  const words = row.words.filter(({ op, text }) => op !== hidden && text !== "");
  return words.length === 0 ? text.absent : <WordsView words={words} side={side} />;
}
