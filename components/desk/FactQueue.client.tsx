"use client";

import { useEffect, useRef, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import type { FactsQueue, FactsReview, FactsStep } from "@/lib/desk/facts-review";
import { titleOf } from "@/lib/facts/entries";
import type { Kinds } from "@/lib/facts/kinds";
import { deskListStrings as text } from "@/lib/strings/desk-lists";
import { ClauseCard } from "./ClauseCard.client";
import type { FactsBefore } from "./FactsView.client";
import { StepButtons } from "./StepButtons";
import { WaitingFactCard } from "./WaitingFactCard.client";

interface FactQueueProps {
  readonly review: FactsReview;
  readonly queue: FactsQueue;
  readonly before: FactsBefore | null;
  readonly diff: PolicyDiff;
  readonly kinds: Kinds;
  readonly step: (step: FactsStep) => void;
}

/**
 * What waits for a person, one under the other: facts that lost words, facts of changed clauses, clauses that nobody accounts
 * for. The keys n and p go from one to the next; what is done with one leads to the one after it.
 */
export function FactQueue({ review, queue, before, diff, kinds, step }: FactQueueProps) {
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const go = useSteps(list);
  const done = (words: string, taken: FactsStep) => {
    setSaid(words);
    step(taken);
    go.stay();
  };
  return (
    <>
      <p className="actions compare-steps" role="toolbar" aria-label={text.parts.queue} data-keys="n p">
        <StepButtons previous={text.previous} next={text.next} onStep={go.by} />
        <span className="quiet">{text.keys}</span>
        <span role="status">{said}</span>
      </p>
      <div ref={list}>
        {[...queue.broken, ...queue.review].map((waiting) => (
          <WaitingFactCard
            key={waiting.entry.fact.id}
            waiting={waiting}
            document={review.document}
            before={before}
            diff={diff}
            onConfirm={() => {
              const { id } = waiting.entry.fact;
              done(text.confirmed(titleOf(waiting.entry)), { kind: "confirmed", id });
            }}
            onDrop={() => done(text.dropped(titleOf(waiting.entry)), { kind: "dropped", id: waiting.entry.fact.id })}
            onReword={(replacements) => step({ kind: "reworded", id: waiting.entry.fact.id, replacements })}
          />
        ))}
        {queue.clauses.map((clause) => (
          <ClauseCard
            key={clause}
            clause={clause}
            review={review}
            kinds={kinds}
            diff={diff}
            step={(taken) => done(text.settledClause, taken)}
          />
        ))}
      </div>
    </>
  );
}

const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches("input,textarea,select");

/** Goes from card to card by the buttons and by the keys n and p. */
function useSteps(list: React.RefObject<HTMLDivElement | null>) {
  const at = useRef(-1);
  const wanted = useRef<number | null>(null);
  const cards = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-waiting]") ?? [])];
  const focus = (index: number) => {
    const card = cards()[index];
    if (!card) return;
    at.current = index;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "center" });
  };
  const by = (step: 1 | -1) => {
    const all = cards();
    const own = all.findIndex((card) => card.contains(document.activeElement));
    const from = own >= 0 ? own : at.current;
    if (all.length > 0) focus((Math.max(from, step === 1 ? -1 : 0) + step + all.length) % all.length);
  };
  /** After what the focus was in is gone, it goes to what stands in its place. */
  const stay = () => {
    wanted.current = Math.max(
      0,
      cards().findIndex((card) => card.contains(document.activeElement)),
    );
  };
  useEffect(() => {
    if (wanted.current === null) return;
    focus(Math.min(wanted.current, cards().length - 1));
    wanted.current = null;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "n") by(1);
      if (event.key === "p") by(-1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return { by, stay };
}
