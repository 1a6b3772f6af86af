"use client";

// Before any schema is made.
import "./without-eval";

import { useDeferredValue, useEffect, useMemo } from "react";
import { lacksFactsAlone } from "@/lib/desk/draft";
import { queueOf, waitingIn } from "@/lib/desk/facts-review";
import { currentDiff } from "@/lib/desk/state";
import { chinaDate } from "@/lib/policy/dates";
import { buildReport, type ChangeReport } from "@/lib/review/report";
import { deskStrings } from "@/lib/strings/desk";
import { ChangesView } from "./ChangesView.client";
import { ChecksView } from "./ChecksView";
import { ComparisonStatus } from "./ComparisonStatus";
import { DeskBar } from "./DeskBar.client";
import { FactsForm, lacksFacts } from "./FactsForm.client";
import { FactsView } from "./FactsView.client";
import { OpenFiles } from "./OpenFiles.client";
import { PreviewView } from "./PreviewView.client";
import { ReportView } from "./ReportView";
import { TabList, TabPanel } from "./Tabs.client";
import { TakeAwayBar } from "./TakeAwayBar.client";
import { type DeskProps, type DeskWork, useDesk } from "./useDesk.client";
import { useFactsOfChanges } from "./useFactsOfChanges.client";
import { type Place, useView } from "./useView.client";

/** The legal desk: one draft, opened from disk, in five views. */
export function Desk(props: DeskProps) {
  const desk = useDesk(props);
  const { draft, basis, decisions } = desk.state;
  const diff = currentDiff(desk.state);
  // Typing a note must not wait for the report that it stands in.
  const settled = useDeferredValue(decisions);
  const lists = useFactsOfChanges(desk, props.facts);
  const report = useMemo(
    () => (diff && basis ? buildReport(diff, settled, { today: chinaDate(new Date()), basis, lists }) : null),
    [diff, basis, settled, lists],
  );
  const changeIds = useMemo(() => new Set(diff?.changes.map(({ id }) => id)), [diff]);
  const clauseIds = useMemo(() => new Set(draft?.preview?.blocks.map(({ id }) => id)), [draft]);
  const place = useView(changeIds, clauseIds);
  const { review } = desk.facts;
  const waiting = useMemo(() => (review ? waitingIn(queueOf(review)) : 0), [review]);
  const decided = Object.keys(decisions).length > 0 || review?.touched === true;
  useLeaveGuard(draft !== null && !desk.keeping.on && decided);

  useWholeWindow(draft !== null);

  return (
    <div className="desk" data-ready={desk.engine ? "" : undefined}>
      {draft ? (
        <DeskBar desk={desk} versions={props.packed.versions.map(({ meta }) => meta)}>
          <TabList
            view={place.view}
            counts={{
              checks: draft.reports.length,
              ...(diff ? { changes: diff.changes.length } : {}),
              ...(waiting > 0 ? { lists: waiting } : {}),
            }}
          />
        </DeskBar>
      ) : (
        <>
          <p className="quiet">{deskStrings.intro}</p>
          <p className="desk-promise">{deskStrings.promise}</p>
        </>
      )}
      <OpenFiles desk={desk} />
      {draft ? (
        <>
          {draft.preview && lacksFactsAlone(draft) && lacksFacts(draft.preview) ? (
            <section className="desk-lacking" aria-label={deskStrings.facts.lacking}>
              <p>{deskStrings.facts.lacking}</p>
              <FactsForm key={draft.text} document={draft.preview} onApply={desk.correct} />
            </section>
          ) : null}
          <TabPanel view={place.view}>
            <ViewOf
              place={place}
              desk={desk}
              report={report}
              pendingLinks={props.pendingLinks}
              published={props.facts}
            />
          </TabPanel>
        </>
      ) : null}
    </div>
  );
}

interface ViewProps {
  readonly place: Place;
  readonly desk: DeskWork;
  readonly report: ChangeReport | null;
  readonly pendingLinks: DeskProps["pendingLinks"];
  readonly published: DeskProps["facts"];
}

function ViewOf({ place, desk, report, pendingLinks, published }: ViewProps) {
  const { view, id } = place;
  const { draft, decisions, base: chosen } = desk.state;
  const diff = currentDiff(desk.state);
  if (!draft) return null;
  if (view === "preview") {
    return draft.preview ? (
      <PreviewView
        document={draft.preview}
        whole={draft.document !== null || lacksFactsAlone(draft)}
        diff={draft.document ? diff : null}
        pendingLinks={pendingLinks}
      />
    ) : (
      <p>{deskStrings.preview.none}</p>
    );
  }
  if (view === "checks") return <ChecksView draft={draft} />;
  if (!draft.document) {
    return <p>{lacksFactsAlone(draft) ? deskStrings.changes.needsFacts : deskStrings.changes.needsDocument}</p>;
  }
  if (!desk.base) return <p role="alert">{chosen.kind === "file" ? deskStrings.base.broken : ""}</p>;
  if (!diff || !report) return <ComparisonStatus desk={desk} />;
  if (view === "lists") {
    const facts = published.versions[desk.base.version];
    const before = chosen.kind === "published" && facts !== undefined ? { facts, document: desk.base } : null;
    return <FactsView work={desk.facts} published={published} before={before} diff={diff} />;
  }
  if (view === "changes") {
    return (
      <ChangesView
        diff={diff}
        from={desk.base}
        to={draft.document}
        decisions={decisions}
        report={report}
        target={id}
        onDecide={(decisions) => desk.dispatch({ kind: "decided", decisions })}
      />
    );
  }
  return (
    <>
      <TakeAwayBar
        redline={desk.redline}
        cancellable={desk.engine?.inBackground === true}
        diff={diff}
        from={desk.base}
        to={draft.document}
        decisions={decisions}
        report={report}
      />
      <ReportView report={report} />
    </>
  );
}

/** Gives the desk the whole window while a draft is open: its bar takes the place of the page's heading. */
function useWholeWindow(on: boolean) {
  useEffect(() => {
    if (!on) return;
    document.documentElement.dataset.desk = "open";
    return () => {
      delete document.documentElement.dataset.desk;
    };
  }, [on]);
}

/** Asks before decisions are lost with the page. */
function useLeaveGuard(on: boolean) {
  useEffect(() => {
    if (!on) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [on]);
}
