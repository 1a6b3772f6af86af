import type { ReactNode } from "react";
import type { Detail, Row, TableDetail } from "@/lib/compare/model";
import type { Block } from "@/lib/policy/model";
import { printedText, unreachable } from "@/lib/policy/text";
import { compareStrings } from "@/lib/strings/compare";
import { WordsView } from "./WordsView";

interface RowViewProps {
  readonly row: Row;
  /** Whether it leads to the other place of what moved; the first of clauses that moved together does. */
  readonly leads: boolean;
}

/** A changed clause: as one text with its marks, and as old and new beside each other. */
export function RowView({ row, leads }: RowViewProps) {
  switch (row.kind) {
    case "paired":
      return (
        <TakenFrom blocks={[row.before]} detail={row.detail}>
          <DetailView detail={row.detail} label={row.after.label?.printed ?? ""} />
        </TakenFrom>
      );
    case "regrouped":
      return (
        <TakenFrom blocks={row.before} detail={row.detail}>
          <DetailView detail={row.detail} label="" />
        </TakenFrom>
      );
    case "added":
      return <Whole op="insert" text={printedText(row.after)} />;
    case "removed":
      return <Whole op="delete" text={printedText(row.before)} />;
    case "moved-from":
      return (
        <p className="moved-from" id={`from-${row.before.id}`}>
          {leads ? (
            <>
              {compareStrings.movedTo} <a href={`#at-${row.to}`}>{compareStrings.newPlace}</a>{" "}
            </>
          ) : null}
          <del className="moved">
            <span className="spoken">{compareStrings.movedText}</span>
            {printedText(row.before)}
          </del>
        </p>
      );
    case "moved-to":
      return (
        <div className="moved-to" id={`at-${row.after.id}`}>
          {leads ? (
            <p className="quiet">
              {compareStrings.movedFrom} <a href={`#from-${row.from}`}>{compareStrings.oldPlace}</a>
            </p>
          ) : null}
          <DetailView detail={row.detail} label={row.after.label?.printed ?? ""} />
        </div>
      );
    default:
      return unreachable(row);
  }
}

interface TakenFromProps {
  readonly blocks: readonly Block[];
  readonly detail: Detail;
  readonly children: ReactNode;
}

/** A clause that stayed while a passage of it went elsewhere: each place leads to the other. */
function TakenFrom({ blocks, detail, children }: TakenFromProps) {
  const passage = detail.words.find(({ op, move }) => op === "delete" && move !== undefined);
  if (!passage) return children;
  return (
    <div>
      {blocks.map(({ id }) => (
        <span key={id} id={`from-${id}`} />
      ))}
      <p className="quiet">
        {compareStrings.passageMovedTo} <a href={`#${passage.move}`}>{compareStrings.newPlace}</a>
      </p>
      {children}
    </div>
  );
}

/** A clause that one of the versions has not. */
function Whole({ op, text }: { readonly op: "insert" | "delete"; readonly text: string }) {
  return (
    <p>
      <WordsView words={[{ op, text }]} side="both" />
    </p>
  );
}

function DetailView({ detail, label }: { readonly detail: Detail; readonly label: string }) {
  if (detail.table) return <TableDetailView table={detail.table} />;
  const { relabel } = detail;
  return (
    <>
      <p className="one-column">
        {relabel ? <WordsView words={relabelWords(relabel)} side="both" /> : label}
        <WordsView words={detail.words} side="both" />
      </p>
      <div className="two-columns">
        <p>
          <b>{compareStrings.before}</b> {relabel ? <WordsView words={relabelWords(relabel)} side="before" /> : label}
          <WordsView words={detail.words} side="before" />
        </p>
        <p>
          <b>{compareStrings.after}</b> {relabel ? <WordsView words={relabelWords(relabel)} side="after" /> : label}
          <WordsView words={detail.words} side="after" />
        </p>
      </div>
    </>
  );
}

function relabelWords({ before, after }: NonNullable<Detail["relabel"]>) {
  return [
    ...(before === null ? [] : [{ op: "delete", text: before } as const]),
    ...(after === null ? [] : [{ op: "insert", text: after } as const]),
  ];
}

/** The header, and the rows that say something else. */
function TableDetailView({ table }: { readonly table: TableDetail }) {
  const [header, ...rows] = table.rows;
  const changed = rows.filter(({ cells }) => cells.some((cell) => cell.some(({ op }) => op !== "equal")));
  const others = rows.length - changed.length;
  return (
    <>
      <table>
        <tbody>
          {[...(header ? [header] : []), ...changed].map((row) => {
            const name = row.cells.map((cell) => cell.map(({ text }) => text).join("")).join();
            return (
              <tr key={name}>
                {row.cells.map((cell, column) => (
                  <td key={`${table.columns[column]?.before}-${table.columns[column]?.after}`}>
                    <WordsView words={cell} side="both" />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {others > 0 ? <p className="quiet">{compareStrings.otherRows(others)}</p> : null}
    </>
  );
}
