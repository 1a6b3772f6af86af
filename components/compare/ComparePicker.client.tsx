"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { routes } from "@/lib/routes";
import { compareStrings } from "@/lib/strings/compare";
import { FactsChanges } from "../lists/FactsChanges";
import { ProgressBar } from "../workers/ProgressBar";
import { ComparisonView } from "./ComparisonView";
import { COMPARED } from "./compared-event";
import { type ComparedVersions, useComparison } from "./useComparison.client";

export interface ComparePickerProps {
  /** All versions, the newest first, with the word that marks a sample. */
  readonly versions: readonly { readonly id: string; readonly sample: boolean }[];
  /** Pairs that have a page of their own. */
  readonly built: readonly string[];
  /** The versions that have facts. */
  readonly listed: readonly string[];
}

/** Any two versions, compared in the browser; the address keeps the choice. */
export function ComparePicker({ versions, built, listed }: ComparePickerProps) {
  const text = compareStrings;
  const [newest, previous] = versions;
  const [choice, setChoice] = useState<ComparedVersions>({ from: previous?.id ?? "", to: newest?.id ?? "" });
  const [asked, setAsked] = useState(false);
  const { outcome, compare, refuse, cancel } = useComparison(listed);
  const form = useRef<HTMLFormElement>(null);

  const show = useCallback(
    (next: ComparedVersions) => {
      const unknown = [next.from, next.to].find((id) => versions.every((version) => version.id !== id));
      if (unknown !== undefined) refuse(text.unknown(unknown.slice(0, 40)));
      else if (next.from === next.to) refuse(text.same);
      else compare(next);
    },
    [versions, compare, refuse],
  );

  useEffect(() => {
    const parameters = new URLSearchParams(window.location.search);
    const from = parameters.get("from");
    const to = parameters.get("to");
    if (from === null || to === null) return;
    setChoice({ from, to });
    setAsked(true);
    show({ from, to });
  }, [show]);

  useEffect(() => {
    if (outcome.state === "ready") document.dispatchEvent(new Event(COMPARED));
  }, [outcome]);

  /** What the form says: a version may be chosen before the program has come, or be brought back by the browser. */
  const chosen = (): ComparedVersions => {
    if (form.current === null) return choice;
    const fields = new FormData(form.current);
    return { from: String(fields.get("from")), to: String(fields.get("to")) };
  };
  const choose = (next: ComparedVersions) => {
    setChoice(next);
    if (!asked) return;
    history.replaceState(null, "", routes.compare(next.from, next.to));
    show(next);
  };
  const onSubmit = (event: React.FormEvent) => {
    event.preventDefault();
    const { from, to } = chosen();
    if (built.includes(`${from} ${to}`)) {
      window.location.assign(routes.comparison(from, to));
      return;
    }
    history.replaceState(null, "", routes.compare(from, to));
    setChoice({ from, to });
    setAsked(true);
    show({ from, to });
  };
  const field = (name: keyof ComparedVersions, label: string) => (
    <label>
      {label}
      <select name={name} value={choice[name]} onChange={() => choose(chosen())}>
        {versions.map(({ id, sample }) => (
          <option key={id} value={id}>
            {sample ? `${id}（${text.sample}）` : id}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <form ref={form} className="compare-form" action={routes.compare()} onSubmit={onSubmit}>
        {field("from", text.from)}
        <button type="button" onClick={() => choose({ from: chosen().to, to: chosen().from })}>
          {text.swap}
        </button>
        {field("to", text.to)}
        <button type="submit" className="primary">
          {text.show}
        </button>
      </form>
      {outcome.state === "waiting" || outcome.state === "cancelled" ? (
        <p role="status">{outcome.state === "waiting" ? text.loading : text.cancelled}</p>
      ) : null}
      {outcome.state === "waiting" && outcome.inBackground ? (
        <ProgressBar label={text.loading} cancel={text.cancel} onCancel={cancel} />
      ) : null}
      {outcome.state === "waiting" && !outcome.inBackground ? <p className="quiet">{text.noWorker}</p> : null}
      {outcome.state === "failed" ? <p role="alert">{outcome.message}</p> : null}
      {outcome.state === "ready" ? (
        <ComparisonView
          key={`${outcome.from.version} ${outcome.to.version}`}
          diff={outcome.diff}
          from={outcome.from}
          to={outcome.to}
          address={window.location.origin + routes.version(outcome.to.version)}
          {...(outcome.facts === null
            ? {}
            : {
                lead: <FactsChanges diff={outcome.facts.diff} from={outcome.from} to={outcome.to} />,
                evidence: outcome.facts.evidence,
              })}
        />
      ) : null}
    </>
  );
}
