"use client";

import { useState } from "react";
import type { PolicyDocument } from "@/lib/policy/model";
import { deskStrings } from "@/lib/strings/desk";
import type { Facts } from "./useDesk.client";

interface FactsFormProps {
  readonly document: PolicyDocument;
  readonly onApply: (facts: Facts) => void;
}

/** Whether a draft lacks its name or a date, which must be put in before it can be compared. */
export const lacksFacts = ({ title, updatedOn, effectiveOn }: PolicyDocument) =>
  title === "" || updatedOn === "" || effectiveOn === "";

/** The title and dates, which a Word file often lacks. */
export function FactsForm({ document, onApply }: FactsFormProps) {
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
    <form
      className="desk-facts"
      aria-label={text.title}
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
  );
}
