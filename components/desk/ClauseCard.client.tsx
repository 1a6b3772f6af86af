"use client";

import { useId, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import type { FactsReview, FactsStep } from "@/lib/desk/facts-review";
import { clausesOfFact, entriesOf } from "@/lib/facts/entries";
import type { Kinds } from "@/lib/facts/kinds";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId } from "@/lib/policy/model";
import { blockText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { deskListStrings as text } from "@/lib/strings/desk-lists";
import { NewFactForm } from "./NewFactForm.client";
import { ClauseWords } from "./WaitingFactCard.client";

interface ClauseCardProps {
  readonly clause: BlockId;
  readonly review: FactsReview;
  readonly kinds: Kinds;
  readonly diff: PolicyDiff;
  readonly step: (step: FactsStep) => void;
}

/** A clause that nobody has accounted for: a fact is taken from it, or it is said why it holds none. */
export function ClauseCard({ clause, review, kinds, diff, step }: ClauseCardProps) {
  const { document, facts } = review;
  const [why, setWhy] = useState("");
  const heading = useId();
  const block = blocksById(document.blocks).get(clause);
  if (block === undefined) return null;
  const number = clauseNumber(document, block);
  const covered = entriesOf(facts).some(({ fact }) => clausesOfFact(fact).includes(clause));
  return (
    <article className="waiting" data-waiting="clause" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>
        <span className="state">{text.states.clause}</span>
        {number}
      </h2>
      <ClauseWords clause={clause} label={number} now={blockText(block)} diff={diff} />
      <NewFactForm document={document} facts={facts} kinds={kinds} clause={clause} step={step} />
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          step({ kind: "factless", clause, why });
        }}
      >
        {covered ? (
          <button type="button" onClick={() => step({ kind: "seen", clause })}>
            {text.factless.seen}
          </button>
        ) : (
          <>
            <label>
              {text.factless.label}
              <input type="text" required value={why} onChange={({ target }) => setWhy(target.value)} />
            </label>
            <button type="submit">{text.factless.save}</button>
          </>
        )}
      </form>
    </article>
  );
}
