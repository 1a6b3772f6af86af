"use client";

import { useEffect, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import type { PolicyDocument } from "@/lib/policy/model";
import { routes } from "@/lib/routes";
import { compareStrings } from "@/lib/strings/compare";
import { ComparisonView } from "./ComparisonView";

export interface ComparePickerProps {
  /** All versions, the newest first, with the word that marks a sample. */
  readonly versions: readonly { readonly id: string; readonly sample: boolean }[];
  /** Pairs that have a page of their own. */
  readonly built: readonly string[];
}

interface Choice {
  readonly from: string;
  readonly to: string;
}

type Outcome =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "ready"; readonly diff: PolicyDiff; readonly from: PolicyDocument; readonly to: PolicyDocument };

async function fetchDocument(version: string): Promise<PolicyDocument> {
  const response = await fetch(routes.documentJson(version));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Any two versions, compared in the browser; the address keeps the choice. */
export function ComparePicker({ versions, built }: ComparePickerProps) {
  const text = compareStrings;
  const [newest, previous] = versions;
  const [choice, setChoice] = useState<Choice>({ from: previous?.id ?? "", to: newest?.id ?? "" });
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ state: "waiting" });

  useEffect(() => {
    const parameters = new URLSearchParams(window.location.search);
    const from = parameters.get("from");
    const to = parameters.get("to");
    if (from === null || to === null) return;
    setChoice({ from, to });
    setAsked(true);
  }, []);

  useEffect(() => {
    if (!asked) return;
    const unknown = [choice.from, choice.to].find((id) => versions.every((version) => version.id !== id));
    if (unknown !== undefined) {
      setOutcome({ state: "failed", message: text.unknown(unknown.slice(0, 40)) });
      return;
    }
    if (choice.from === choice.to) {
      setOutcome({ state: "failed", message: text.same });
      return;
    }
    let current = true;
    setOutcome({ state: "waiting" });
    Promise.all([fetchDocument(choice.from), fetchDocument(choice.to), import("@/lib/compare/compare-policies")])
      .then(([from, to, { comparePolicies }]) => {
        if (current) setOutcome({ state: "ready", from, to, diff: comparePolicies(from, to) });
      })
      .catch(() => {
        if (current) setOutcome({ state: "failed", message: text.failed });
      });
    return () => {
      current = false;
    };
  }, [asked, choice, versions]);

  const choose = (next: Choice) => {
    setChoice(next);
    if (asked) history.replaceState(null, "", routes.compare(next.from, next.to));
  };
  const onSubmit = (event: React.FormEvent) => {
    event.preventDefault();
    if (built.includes(`${choice.from} ${choice.to}`)) {
      window.location.assign(routes.comparison(choice.from, choice.to));
      return;
    }
    history.replaceState(null, "", routes.compare(choice.from, choice.to));
    setAsked(true);
  };
  const field = (name: keyof Choice, label: string) => (
    <label>
      {label}
      <select name={name} value={choice[name]} onChange={(event) => choose({ ...choice, [name]: event.target.value })}>
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
      <form className="compare-form" action={routes.compare()} onSubmit={onSubmit}>
        {field("from", text.from)}
        {field("to", text.to)}
        <button type="button" onClick={() => choose({ from: choice.to, to: choice.from })}>
          {text.swap}
        </button>
        <button type="button" onClick={() => choose({ from: previous?.id ?? "", to: newest?.id ?? "" })}>
          {text.withPrevious}
        </button>
        <button type="submit" className="primary">
          {text.show}
        </button>
      </form>
      {asked && outcome.state === "waiting" ? <p role="status">{text.loading}</p> : null}
      {outcome.state === "failed" ? <p role="alert">{outcome.message}</p> : null}
      {outcome.state === "ready" ? (
        <ComparisonView
          key={`${outcome.from.version} ${outcome.to.version}`}
          diff={outcome.diff}
          from={outcome.from}
          to={outcome.to}
        />
      ) : null}
    </>
  );
}
