"use client";

import { useState } from "react";
import { lacksFactsAlone } from "@/lib/desk/draft";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyDocument, PolicyMeta } from "@/lib/policy/model";
import { deskStrings } from "@/lib/strings/desk";
import type { DeskWork, Facts } from "./useDesk.client";

interface DraftBarProps {
  readonly desk: DeskWork;
  /** The published versions, the oldest first. */
  readonly versions: readonly PolicyMeta[];
}

/** What is known of the draft as a whole: its base, its name and dates, and whether the device keeps it. */
export function DraftBar({ desk, versions }: DraftBarProps) {
  const { state, dispatch, keeping, correct } = desk;
  const { draft, base } = state;
  const text = deskStrings;
  return (
    <section className="desk-bar" aria-label={draft?.name}>
      <p className="actions">
        <label>
          {text.base.label}
          <select
            value={base.kind === "published" ? base.version : ""}
            onChange={({ target }) => target.value !== "" && dispatch({ kind: "base-chosen", version: target.value })}
          >
            {base.kind === "file" ? <option value="">{text.base.file(base.draft.name)}</option> : null}
            {[...versions].reverse().map(({ version, provenance }) => (
              <option key={version} value={version}>
                {provenance === "sample" ? `${version}${text.base.sample}` : version}
              </option>
            ))}
          </select>
        </label>
        {base.kind === "file" ? (
          <button type="button" onClick={() => dispatch({ kind: "swapped" })}>
            {text.base.swap}
          </button>
        ) : null}
        <button type="button" onClick={() => dispatch({ kind: "closed" })}>
          {text.open.close}
        </button>
      </p>
      {draft?.preview && (draft.document !== null || lacksFactsAlone(draft)) ? (
        <FactsForm key={draft.text} document={draft.preview} onApply={correct} />
      ) : null}
      <p className="desk-keep">
        <label>
          <input type="checkbox" checked={keeping.on} onChange={({ target }) => keeping.turn(target.checked)} />
          {text.keep.label}
        </label>
        {keeping.on ? (
          <button type="button" onClick={() => keeping.turn(false)}>
            {text.keep.clear}
          </button>
        ) : null}
        <span className="quiet" role="status">
          {keeping.outcome === "none" ? text.keep.note : text.keep[keeping.outcome]}
        </span>
      </p>
    </section>
  );
}

interface FactsFormProps {
  readonly document: PolicyDocument;
  readonly onApply: (facts: Facts) => void;
}

/** The title and dates, which a Word file often lacks. */
function FactsForm({ document, onApply }: FactsFormProps) {
  const { title, updatedOn, effectiveOn } = document;
  const [facts, setFacts] = useState<Facts>({ title, updatedOn, effectiveOn });
  const text = deskStrings.facts;
  const field = (name: keyof Facts, label: string, type: "text" | "date") => (
    <label>
      {label}
      <input
        type={type}
        required
        value={facts[name]}
        onChange={({ target }) => setFacts({ ...facts, [name]: target.value })}
      />
    </label>
  );
  return (
    <details className="desk-facts" open={title === "" || updatedOn === "" || effectiveOn === ""}>
      <summary>
        {`${text.title}：${title}，${text.updatedOn} ${printedDate(updatedOn)}，${text.effectiveOn} ${printedDate(effectiveOn)}`}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onApply(facts);
        }}
      >
        {field("title", text.policyTitle, "text")}
        {field("updatedOn", text.updatedOn, "date")}
        {field("effectiveOn", text.effectiveOn, "date")}
        <button type="submit">{text.apply}</button>
        <p className="quiet">{text.note}</p>
      </form>
    </details>
  );
}
