"use client";

import { useState } from "react";
import { WordsView } from "@/components/compare/WordsView";
import type { ChangeId } from "@/lib/compare/model";
import { CHANGE_CLASSES } from "@/lib/policy/model";
import type { Decisions } from "@/lib/review/decisions";
import { decisionOn } from "@/lib/review/decisions";
import { briefWords, type ReportRow } from "@/lib/review/report-row";
import { deskStrings } from "@/lib/strings/desk";

const text = deskStrings.suggestions;

/** A change that has no class yet and a suggestion for one. */
type SuggestedRow = ReportRow & { readonly suggestion: NonNullable<ReportRow["suggestion"]> };

/** The changes without a class that have a suggestion, in reading order. */
export const suggestedRows = (rows: readonly ReportRow[]): readonly SuggestedRow[] =>
  rows.flatMap((row) => {
    const { suggestion } = row;
    return row.class === "未定" && suggestion !== null ? [{ ...row, suggestion }] : [];
  });

interface SuggestionsViewProps {
  readonly rows: readonly SuggestedRow[];
  readonly decisions: Decisions;
  readonly onTake: (taken: Decisions) => void;
  readonly onGo: (change: ChangeId) => void;
  readonly onClose: () => void;
}

/** All suggestions to be looked through before they are taken at once: each with its words and what it rests on. */
export function SuggestionsView({ rows, decisions, onTake, onGo, onClose }: SuggestionsViewProps) {
  const [left, setLeft] = useState<ReadonlySet<ChangeId>>(new Set());
  const taken = rows.filter(({ change }) => !left.has(change));
  const turn = (changes: readonly ChangeId[], on: boolean) => {
    const next = new Set(left);
    for (const change of changes) {
      if (on) next.delete(change);
      else next.add(change);
    }
    setLeft(next);
  };
  const groups = CHANGE_CLASSES.map((cls) => ({ cls, own: rows.filter(({ suggestion }) => suggestion.class === cls) }));
  const take = () =>
    onTake(
      Object.fromEntries(
        taken.map(({ change, suggestion }) => [
          change,
          { note: "", ...decisionOn(decisions, change), class: suggestion.class },
        ]),
      ),
    );
  return (
    <section className="suggestions" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="quiet">{text.explain}</p>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ cls, own }) => (
          <fieldset key={cls}>
            <legend>
              <label>
                <input
                  type="checkbox"
                  checked={own.every(({ change }) => !left.has(change))}
                  onChange={({ target }) =>
                    turn(
                      own.map(({ change }) => change),
                      target.checked,
                    )
                  }
                />
                {text.group(cls, own.length)}
              </label>
            </legend>
            <ol>
              {own.map(({ change, number, citation, words, suggestion }) => (
                <li key={change}>
                  <label>
                    <input
                      type="checkbox"
                      checked={!left.has(change)}
                      onChange={({ target }) => turn([change], target.checked)}
                    />
                    {deskStrings.report.change(number)} <b>{citation}</b>
                  </label>
                  <p className="comparison" data-layout="shown">
                    <WordsView words={briefWords(words)} side="both" />
                  </p>
                  <p className="quiet">
                    {suggestion.why}
                    <button type="button" className="link" onClick={() => onGo(change)}>
                      {text.toChange}
                    </button>
                  </p>
                </li>
              ))}
            </ol>
          </fieldset>
        ))}
      <p className="actions">
        <button type="button" className="primary" disabled={taken.length === 0} onClick={take}>
          {text.take(taken.length)}
        </button>
        <button type="button" onClick={onClose}>
          {text.close}
        </button>
      </p>
    </section>
  );
}
