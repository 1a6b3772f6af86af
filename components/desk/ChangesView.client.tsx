"use client";

import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { ChangeId, PolicyDiff } from "@/lib/compare/model";
import type { PolicyDocument } from "@/lib/policy/model";
import { type Decision, type DecisionProblem, type Decisions, decisionOn } from "@/lib/review/decisions";
import type { ChangeReport } from "@/lib/review/report";
import { deskStrings } from "@/lib/strings/desk";
import { ChangeList } from "./ChangeList";
import { ChangesBar } from "./ChangesBar.client";
import { ChangesText } from "./ChangesText";
import { ALL_CHANGES, isShown } from "./change-filter";
import { DecisionPanel } from "./DecisionPanel.client";
import { PortionBar, usePortions } from "./Portions.client";
import { SuggestionsView, suggestedRows } from "./SuggestionsView.client";
import { useSteps } from "./useSteps.client";

interface ChangesViewProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly decisions: Decisions;
  readonly report: ChangeReport;
  /** The change that the address names; empty when it names none. */
  readonly target: string;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Every change in its place, with the lawyer's decision beside it; a list of all of them leads there. */
export function ChangesView({ diff, from, to, decisions, report, target, onDecide }: ChangesViewProps) {
  const text = deskStrings.changes;
  const [filter, setFilter] = useState(ALL_CHANGES);
  const [current, setCurrent] = useState<ChangeId | null>(null);
  const [sides, setSides] = useState(false);
  const [looking, setLooking] = useState(false);
  const rows = new Map(report.rows.map((row) => [row.change, row]));
  const problems = useMemo(() => problemsByChange(report.problems), [report]);
  const visible = diff.changes.filter((change) => isShown(filter, change));
  const portions = usePortions(visible, target);
  const drawn = new Set(portions.drawn.map(({ id }) => id));
  const undecided = report.rows.filter((row) => row.class === "未定").length;
  const suggested = suggestedRows(report.rows);
  const chapters = new Map(report.rows.map((row, at) => [diff.changes[at]?.chapter ?? "", row.chapter]));
  useEffect(() => {
    if (target !== "") setCurrent(target);
  }, [target]);
  useRing(current);
  const { step, go } = useSteps(visible, current, (change) => {
    // It is gone to at once, so that it must be there.
    flushSync(() => {
      setLooking(false);
      setCurrent(change);
      portions.show(change);
    });
  });
  const at = visible.findIndex(({ id }) => id === current);
  const found = text.shown(visible.length, diff.changes.length, at < 0 ? null : at + 1);

  return (
    <>
      <ChangesBar
        report={report}
        filter={filter}
        chapters={chapters}
        onFilter={setFilter}
        onStep={step}
        sides={sides}
        onSides={setSides}
        suggested={suggested.length}
        onSuggestions={() => setLooking(true)}
        status={`${found}，${text.open(undecided)}`}
      />
      <div className="changes-split" data-view={sides ? "sides" : undefined}>
        <ChangeList rows={report.rows.filter(({ change }) => drawn.has(change))} current={current} />
        {looking && suggested.length > 0 ? (
          <SuggestionsView
            rows={suggested}
            decisions={decisions}
            onTake={(taken) => {
              onDecide(taken);
              setLooking(false);
            }}
            onGo={(change) => {
              flushSync(() => setLooking(false));
              go(change);
            }}
            onClose={() => setLooking(false)}
          />
        ) : (
          <div className="changes-text">
            <PortionBar portions={portions} />
            {visible.length === 0 ? <p>{text.nothing}</p> : null}
            <article className="comparison" data-layout="shown" aria-label={deskStrings.views.changes}>
              <ChangesText
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
                      onDecide={(decision: Decision) => onDecide({ [change.id]: decision })}
                    />
                  ) : null;
                }}
              />
            </article>
          </div>
        )}
      </div>
    </>
  );
}

/** Rings the change that one stands at, whichever way one came to it. */
function useRing(current: ChangeId | null) {
  useEffect(() => {
    const own = current === null ? null : document.getElementById(current);
    own?.setAttribute("data-current", "");
    return () => own?.removeAttribute("data-current");
  });
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
