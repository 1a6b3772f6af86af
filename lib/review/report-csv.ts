import { compareStrings } from "@/lib/strings/compare";
import { reviewStrings as say } from "../strings/review";
import type { ChangeReport } from "./report";
import type { ReportRow } from "./report-row";

/** Without it Excel reads the file in the system's own encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A cell by RFC 4180. A text that a spreadsheet would run as a formula (OWASP: CSV injection) gets an apostrophe before
 * it, which spreadsheets read as "text"; so does one whose formula hides behind white space.
 */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[\s]*[=+\-@＝＋－＠]/u.test(value) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** The report's table: a heading and a line a change, in UTF-8 with a byte order mark, lines ended by CRLF. */
export function reportCsv(report: ChangeReport): string {
  const clauses = (row: ReportRow) =>
    report.duties
      .flatMap((duty) => duty.clauses)
      .filter(({ promise }, at, all) => {
        const first = all.findIndex((one) => one.promise === promise) === at;
        return first && (row.duty?.promises.includes(promise) ?? false);
      })
      .map(({ number }) => number);
  const lines = report.rows.map((row) => [
    row.number,
    row.chapter,
    row.citation,
    compareStrings.kinds[row.kind],
    row.class,
    row.suggestion?.class ?? "",
    row.before,
    row.after,
    printedFlags(row).join("；"),
    row.note,
    row.duty?.name ?? "",
    [...(row.duty?.statutes ?? []), ...clauses(row)].join("；"),
  ]);
  return `${BYTE_ORDER_MARK}${[[...say.columns], ...lines].map((line) => `${line.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** What a row's flags say, e.g. 数字：15天 → 十五个工作日. */
export function printedFlags({ flags }: Pick<ReportRow, "flags">): readonly string[] {
  return flags.map(({ kind, before, after }) => say.flag(kind, before, after));
}
