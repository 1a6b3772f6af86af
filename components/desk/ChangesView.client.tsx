"use client";

import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { ComparisonText } from "@/components/compare/ComparisonText";
import type { Change, ChangeId, ChangeKind, PolicyDiff } from "@/lib/compare/model";
import { CHANGE_KINDS } from "@/lib/compare/summary";
import type { PolicyDocument } from "@/lib/policy/model";
import { type Decision, type DecisionProblem, type Decisions, decisionOn } from "@/lib/review/decisions";
import type { ChangeReport } from "@/lib/review/report";
import { compareStrings } from "@/lib/strings/compare";
import { deskStrings } from "@/lib/strings/desk";
import { ChangeList } from "./ChangeList";
import { DecisionPanel } from "./DecisionPanel.client";
import { PortionBar, usePortions } from "./Portions.client";

interface ChangesViewProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly decisions: Decisions;
  readonly report: ChangeReport;
  /** The change that the address names; empty when it names none. */
  readonly target: string;
  readonly onDecide: (change: ChangeId, decision: Decision) => void;
}

interface Filter {
  readonly kind: ChangeKind | "";
  readonly chapter: string;
  /** The changes that had no class when this was asked for: one that gets a class does not vanish from under the hand. */
  readonly unclassed: ReadonlySet<ChangeId> | null;
}

/** Every change in its place, with the lawyer's decision beside it; a list of all of them leads there. */
export function ChangesView({ diff, from, to, decisions, report, target, onDecide }: ChangesViewProps) {
  const text = deskStrings.changes;
  const [filter, setFilter] = useState<Filter>({ kind: "", chapter: "", unclassed: null });
  const [current, setCurrent] = useState<ChangeId | null>(null);
  const shown = ({ id, kind, chapter }: Change) =>
    (filter.kind === "" || kind === filter.kind) &&
    (filter.chapter === "" || chapter === filter.chapter) &&
    (filter.unclassed === null || filter.unclassed.has(id));
  const rows = new Map(report.rows.map((row) => [row.change, row]));
  const problems = useMemo(() => problemsByChange(report.problems), [report]);
  const visible = diff.changes.filter(shown);
  const portions = usePortions(visible, target);
  const drawn = new Set(portions.drawn.map(({ id }) => id));
  const undecided = report.rows.filter((row) => row.class === "未定");
  const chapters = new Map(report.rows.map((row, at) => [diff.changes[at]?.chapter ?? "", row.chapter]));
  const step = useSteps(visible, current, (change) => {
    // It is gone to at once, so that it must be there.
    flushSync(() => {
      setCurrent(change);
      portions.show(change);
    });
  });

  return (
    <>
      <ChangeList rows={report.rows.filter(({ change }) => drawn.has(change))} current={current} />
      <div className="compare-filters" role="toolbar" aria-label={text.filters}>
        <select
          aria-label={text.kind}
          value={filter.kind}
          onChange={({ target }) =>
            setFilter({ ...filter, kind: CHANGE_KINDS.find((kind) => kind === target.value) ?? "" })
          }
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
          onChange={({ target }) => setFilter({ ...filter, chapter: target.value })}
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
            setFilter({
              ...filter,
              unclassed: filter.unclassed ? null : new Set(undecided.map(({ change }) => change)),
            })
          }
        >
          {text.unclassed}
        </button>
      </div>
      <div className="compare-steps" role="toolbar" aria-label={text.list} data-keys="n p">
        <button type="button" onClick={() => step(-1)}>
          {text.previous}
        </button>
        <button type="button" onClick={() => step(1)}>
          {text.next}
        </button>
        <span role="status">{`${text.shown(visible.length, diff.changes.length)}，${text.open(undecided.length)}`}</span>
      </div>
      <PortionBar portions={portions} />
      {visible.length === 0 ? <p>{text.nothing}</p> : null}
      <article className="comparison" data-layout="shown" aria-label={deskStrings.views.changes}>
        <ComparisonText
          diff={diff}
          from={from}
          to={to}
          shown={({ id }) => drawn.has(id)}
          beside={(change) => {
            const row = rows.get(change.id);
            return row ? (
              <DecisionPanel
                row={row}
                decision={decisionOn(decisions, change.id)}
                problems={problems.get(change.id) ?? []}
                onDecide={(decision) => onDecide(change.id, decision)}
              />
            ) : null;
          }}
        />
      </article>
    </>
  );
}

function problemsByChange(problems: readonly DecisionProblem[]): ReadonlyMap<ChangeId, readonly DecisionProblem[]> {
  const byChange = new Map<ChangeId, DecisionProblem[]>();
  for (const problem of problems) {
    const others = byChange.get(problem.change);
    if (others) others.push(problem);
    else byChange.set(problem.change, [problem]);
  }
  return byChange;
}

const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches("input,textarea,select");

/** Steps from change to change, by the buttons and by the keys n and p. */
function useSteps(visible: readonly Change[], current: ChangeId | null, onStep: (change: ChangeId) => void) {
  const step = (by: 1 | -1) => {
    const at = visible.findIndex(({ id }) => id === current);
    const goal = at < 0 ? (by === 1 ? 0 : visible.length - 1) : (at + by + visible.length) % visible.length;
    const next = visible[goal];
    const target = next ? document.getElementById(next.id) : null;
    if (!next || !target) return;
    onStep(next.id);
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "n") step(1);
      if (event.key === "p") step(-1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return step;
}
