"use client";

import type { ChangeKind } from "@/lib/compare/model";
import { CHANGE_KINDS } from "@/lib/compare/readings/summary";
import type { ChangeReport } from "@/lib/review/report";
import { compareStrings } from "@/lib/strings/compare";
import { deskStrings } from "@/lib/strings/desk";
import type { ChangeFilter } from "./change-filter";
import { StepButtons } from "./StepButtons";

interface ChangesBarProps {
  readonly report: ChangeReport;
  readonly filter: ChangeFilter;
  /** Each chapter with changes, by its id. */
  readonly chapters: ReadonlyMap<string, string>;
  readonly onFilter: (filter: ChangeFilter) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly sides: boolean;
  readonly onSides: (sides: boolean) => void;
  /** How many suggestions may be taken, and how many were taken last. */
  readonly suggested: number;
  readonly onSuggestions: () => void;
  readonly status: string;
}

/** What is done with the list of changes, in one line: which are shown, from one to the next, how, and all suggestions. */
export function ChangesBar(props: ChangesBarProps) {
  const { report, filter, chapters, onFilter, onStep, sides, onSides, suggested, onSuggestions, status } = props;
  const text = deskStrings.changes;
  const undecided = report.rows.filter((row) => row.class === "未定");
  const kindOf = (name: string): ChangeKind | "" => CHANGE_KINDS.find((kind) => kind === name) ?? "";
  return (
    <div className="changes-bar">
      <span role="toolbar" aria-label={text.list} data-keys="n p">
        <StepButtons previous={text.previous} next={text.next} onStep={onStep} />
      </span>
      <span className="standing" role="status">
        {status}
      </span>
      <span role="toolbar" aria-label={text.filters}>
        <select
          aria-label={text.kind}
          value={filter.kind}
          onChange={({ target }) => onFilter({ ...filter, kind: kindOf(target.value) })}
        >
          <option value="">{text.allKinds}</option>
          {report.kinds.map(({ kind, count }) => (
            <option key={kind} value={kind}>
              {`${compareStrings.kinds[kind]} ${count}`}
            </option>
          ))}
        </select>
        <select
          aria-label={text.chapter}
          value={filter.chapter}
          onChange={({ target }) => onFilter({ ...filter, chapter: target.value })}
        >
          <option value="">{text.allChapters}</option>
          {[...chapters].map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-pressed={filter.unclassed !== null}
          onClick={() =>
            onFilter({
              ...filter,
              unclassed: filter.unclassed ? null : new Set(undecided.map(({ change }) => change)),
            })
          }
        >
          {text.unclassed}
        </button>
        <button type="button" className="sides" aria-pressed={sides} onClick={() => onSides(!sides)}>
          {text.sides}
        </button>
      </span>
      {suggested > 0 ? (
        <button type="button" className="primary" onClick={onSuggestions}>
          {text.suggestions(suggested)}
        </button>
      ) : null}
    </div>
  );
}
