"use client";

import { useId, useState } from "react";
import { WordsView } from "@/components/compare/WordsView";
import type { PolicyDiff } from "@/lib/compare/model";
import type { WaitingFact } from "@/lib/desk/facts-review";
import { clausesOfFact, entriesOf, titleOf } from "@/lib/facts/entries";
import type { Replacement } from "@/lib/facts/replace-words";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "@/lib/policy/model";
import { blockText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { deskListStrings as text } from "@/lib/strings/desk-lists";
import { changeAt } from "./change-at";
import type { FactsBefore } from "./FactsView.client";
import { FactWordsForm } from "./FactWordsForm.client";

interface WaitingFactCardProps {
  readonly waiting: WaitingFact;
  readonly document: PolicyDocument;
  readonly before: FactsBefore | null;
  readonly diff: PolicyDiff;
  readonly onConfirm: () => void;
  readonly onDrop: () => void;
  readonly onReword: (replacements: readonly Replacement[]) => void;
}

/** A fact that waits: what its clauses say now and said before, the words of it that are gone, and what to do with it. */
export function WaitingFactCard({
  waiting,
  document,
  before,
  diff,
  onConfirm,
  onDrop,
  onReword,
}: WaitingFactCardProps) {
  const { entry, missing } = waiting;
  const [editing, setEditing] = useState(false);
  const heading = useId();
  const state = missing.length > 0 ? "broken" : "review";
  const old = before && entriesOf(before.facts).find(({ fact }) => fact.id === entry.fact.id);
  const present = blocksById(document.blocks);
  const gone = (old ? clausesOfFact(old.fact) : []).filter((clause) => changeAt(diff, clause)?.kind === "removed");
  return (
    <article
      className="waiting"
      data-waiting={state}
      tabIndex={-1}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === "Enter" && state === "review") onConfirm();
        if (event.key === "e") setEditing(true);
        if (event.key === "e" || event.key === "Enter") event.preventDefault();
      }}
    >
      <h2 id={heading}>
        <span className="state">{text.states[state]}</span>
        {`${text.lists[entry.list]}：${titleOf(entry)}`}
      </h2>
      {missing.length > 0 ? <p className="missing">{text.missing(missing)}</p> : null}
      {clausesOfFact(entry.fact).map((clause) => {
        const block = present.get(clause);
        return block === undefined ? null : (
          <ClauseWords
            key={clause}
            clause={clause}
            label={clauseNumber(document, block)}
            now={blockText(block)}
            diff={diff}
          />
        );
      })}
      {gone.map((clause) => (
        <Gone key={clause} clause={clause} before={before} />
      ))}
      {editing ? (
        <FactWordsForm
          entry={entry}
          missing={missing}
          document={document}
          onApply={(replacements) => {
            onReword(replacements);
            setEditing(false);
          }}
          onStop={() => setEditing(false)}
        />
      ) : (
        <p className="actions">
          <button type="button" disabled={state === "broken"} onClick={onConfirm}>
            {text.confirm}
          </button>
          <button type="button" onClick={() => setEditing(true)}>
            {text.edit}
          </button>
          <button type="button" onClick={onDrop}>
            {text.drop}
          </button>
        </p>
      )}
    </article>
  );
}

interface ClauseWordsProps {
  readonly clause: BlockId;
  readonly label: string;
  readonly now: string;
  readonly diff: PolicyDiff;
}

/** What a clause says, with what it said before. */
export function ClauseWords({ clause, label, now, diff }: ClauseWordsProps) {
  const change = changeAt(diff, clause);
  return (
    <p className="clause-words">
      <a href={`#${clause}`}>{label}</a>
      {change === null || change.words.length === 0 ? now : <WordsView words={change.words} side="both" />}
    </p>
  );
}

function Gone({ clause, before }: { readonly clause: BlockId; readonly before: FactsBefore | null }) {
  const block = before && blocksById(before.document.blocks).get(clause);
  return block ? (
    <p className="clause-words">
      {text.gone}
      <del>{blockText(block)}</del>
    </p>
  ) : null;
}
