import { compareStrings } from "@/lib/strings/compare";
import type { Word } from "../compare/model";
import { csvTable } from "../policy/csv-cell";
import { reviewStrings as say } from "../strings/review";
import { printedDuty } from "./duty";
import type { ChangeReport } from "./report";
import type { ReportRow } from "./report-row";

/** What the last line says of a version whose duty cannot be told, by column. */
const UNFINISHED: Readonly<Record<string, ((duty: string) => string) | undefined>> = {
  序号: () => say.unfinished,
  条款: () => say.wholeVersion,
  义务: (duty) => duty,
};

/** One version's words, whole, with what only it has in brackets of its own: a table has no other way to mark it. */
export function markedText(words: readonly Word[], side: "before" | "after"): string {
  const own = side === "before" ? "delete" : "insert";
  return words
    .map(({ op, text }) => {
      if (op === "equal") return text;
      if (op !== own) return "";
      return side === "before" ? say.marked.deleted(text) : say.marked.inserted(text);
    })
    .join("");
}

/** The report's table: a heading and a line a change; a last line while what the version owes cannot be told; in UTF-8 with a byte order mark, lines ended by CRLF. */
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
    markedText(row.words, "before"),
    markedText(row.words, "after"),
    printedFlags(row).join("；"),
    row.note,
    row.duty?.name ?? say.rowOpen,
    [...(row.duty?.statutes ?? []), ...clauses(row)].join("；"),
  ]);
  // A table is filed and sent without the page beside it.
  const unfinished =
    report.duty.kind === "open"
      ? [say.columns.map((column) => UNFINISHED[column]?.(printedDuty(report.duty)) ?? "")]
      : [];
  return csvTable([[...say.columns], ...lines, ...unfinished]);
}

/** What a row's flags say, e.g. 数字：15天 → 十五个工作日. */
export function printedFlags({ flags }: Pick<ReportRow, "flags">): readonly string[] {
  return flags.map(({ kind, before, after }) => say.flag(compareStrings.flags[kind], before, after));
}
