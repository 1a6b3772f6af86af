"use client";

import { useId, useRef, useState } from "react";
import { CHANGE_CLASSES } from "@/lib/policy/model";
import { CLASS_GROUPS } from "@/lib/review/class-groups";
import { type Decision, type DecisionProblem, NOTE_LIMIT } from "@/lib/review/decisions";
import { printedFact } from "@/lib/review/facts-evidence";
import type { ReportRow } from "@/lib/review/report-row";
import { deskStrings } from "@/lib/strings/desk";

interface DecisionPanelProps {
  readonly row: ReportRow;
  readonly decision: Decision | null;
  readonly problems: readonly DecisionProblem[];
  readonly onDecide: (decision: Decision) => void;
}

/** How long after the last key a note is taken over, in milliseconds: the report that it stands in is made anew then. */
const PAUSE_MS = 400;

/** It is one line in the draft, however it is wrapped here. */
const inOneLine = (typed: string) => typed.replace(/[\r\n]+/gu, " ");

/** A text as it is typed, taken over after a pause and when its field is left. */
function useTyped(decided: string, take: (note: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const end = (text: string | null) => {
    clearTimeout(timer.current);
    if (text !== null && text !== decided) take(text);
    setTyped(null);
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => end(text), PAUSE_MS);
  };
  return [{ text: typed ?? decided, commit: () => end(typed) }, type] as const;
}

/** What a lawyer decides about one change: its class, and a sentence for readers. */
export function DecisionPanel({ row, decision, problems, onDecide }: DecisionPanelProps) {
  const text = deskStrings.changes;
  const own: Decision = decision ?? { class: "未定", note: "" };
  const [note, setNote] = useTyped(own.note, (text) => onDecide({ ...own, note: text }));
  const [comment, setComment] = useTyped(own.comment ?? "", (text) => onDecide({ ...own, comment: text }));
  const { length } = [...note.text];
  const { suggestion } = row;
  const counted = useId();
  return (
    <fieldset className="decision">
      <legend className="spoken">{text.decision(row.citation)}</legend>
      <label>
        {text.class}
        <select
          value={own.class}
          onChange={({ target }) => {
            const chosen = CHANGE_CLASSES.find((one) => one === target.value);
            if (chosen) onDecide({ ...own, class: chosen });
          }}
        >
          {CLASS_GROUPS.map(({ name, classes }) => (
            <optgroup key={name} label={name}>
              {classes.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {suggestion && own.class !== suggestion.class ? (
        <p className="suggestion">
          <button type="button" onClick={() => onDecide({ ...own, class: suggestion.class })}>
            {text.suggestion(suggestion.class)}
          </button>
          <span className="quiet">{suggestion.why}</span>
        </p>
      ) : null}
      {row.evidence.length > 0 ? (
        <ul className="evidence">
          {[...new Set(row.evidence.map(printedFact))].map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : null}
      {own.class === "未定" && row.class !== "未定" ? <p className="quiet">{text.settled}</p> : null}
      <label>
        {text.note}
        <textarea
          rows={3}
          value={note.text}
          aria-describedby={counted}
          aria-invalid={length > NOTE_LIMIT}
          onChange={({ target }) => setNote(inOneLine(target.value))}
          onBlur={note.commit}
        />
      </label>
      <p className={length > NOTE_LIMIT ? "count over" : "count"} id={counted}>
        {text.count(length, NOTE_LIMIT)}
      </p>
      <label>
        {text.comment}
        <textarea
          rows={2}
          value={comment.text}
          onChange={({ target }) => setComment(inOneLine(target.value))}
          onBlur={comment.commit}
        />
      </label>
      {row.duty ? <p className="duty">{`${deskStrings.report.duties}：${row.duty.name}`}</p> : null}
      {problems
        .filter(({ rule }) => rule !== "undecided")
        .map(({ rule, message }) => (
          <p className="problem" key={rule}>
            {`${message}。`}
          </p>
        ))}
    </fieldset>
  );
}
