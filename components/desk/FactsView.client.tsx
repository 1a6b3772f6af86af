"use client";

import { useMemo, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import { type FactsReview, queueOf, waitingIn } from "@/lib/desk/facts-review";
import { type Kinds, kindsOf } from "@/lib/facts/kinds";
import type { Facts } from "@/lib/facts/model";
import { factsYaml } from "@/lib/facts/to-yaml";
import { chinaDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import { deskStrings } from "@/lib/strings/desk";
import { deskListStrings as text } from "@/lib/strings/desk-lists";
import { DraftLists } from "./DraftLists.client";
import { FactQueue } from "./FactQueue.client";
import { FactsDiffView } from "./FactsDiffView";
import { NewFactForm } from "./NewFactForm.client";
import { saveFile } from "./save-file";
import type { FactsWork, PublishedFacts } from "./useFacts.client";

/** The facts that the draft is compared with, and their text. */
export interface FactsBefore {
  readonly facts: Facts;
  readonly document: PolicyDocument;
}

interface FactsViewProps {
  readonly work: FactsWork;
  readonly published: PublishedFacts;
  readonly before: FactsBefore | null;
  readonly diff: PolicyDiff;
}

const PARTS = ["queue", "lists", "changes"] as const;
type Part = (typeof PARTS)[number];

/** The facts of the draft: what waits for a person, the lists as readers will have them, what changed, and the file to publish. */
export function FactsView({ work, published, before, diff }: FactsViewProps) {
  const { review, standing } = work;
  if (standing === "none") return <p>{text.none}</p>;
  if (standing === "failed") return <p role="alert">{text.failed}</p>;
  if (review === null) return <p role="status">{text.carrying}</p>;
  return <Review review={review} work={work} published={published} before={before} diff={diff} />;
}

function Review({ review, work, published, before, diff }: FactsViewProps & { readonly review: FactsReview }) {
  const [part, setPart] = useState<Part>("queue");
  const queue = useMemo(() => queueOf(review), [review]);
  const kinds: Kinds = useMemo(() => kindsOf(published.kinds, review.facts.kinds), [published, review]);
  const { facts, document } = review;
  return (
    <section className="desk-lists" aria-label={deskStrings.views.lists}>
      <p className="desk-counts" role="status">
        {text.counts(queue.kept, queue.review.length, queue.broken.length, queue.clauses.length)}
      </p>
      <p className="quiet">{waitingIn(queue) === 0 ? text.settled : text.waiting}</p>
      <p className="actions">
        <button
          type="button"
          className={waitingIn(queue) === 0 ? "primary" : undefined}
          onClick={() =>
            saveFile(
              `${document.version}.yaml`,
              "text/plain;charset=utf-8",
              factsYaml({ ...facts, version: document.version, revised: chinaDate(new Date()) }),
            )
          }
        >
          {text.take}
        </button>
        <span className="quiet">{text.takeNote(document.version)}</span>
      </p>
      <p className="desk-parts actions" role="toolbar" aria-label={text.parts.label}>
        {PARTS.map((one) => (
          <button key={one} type="button" aria-pressed={one === part} onClick={() => setPart(one)}>
            {text.parts[one]}
          </button>
        ))}
      </p>
      {part === "queue" ? (
        <>
          <FactQueue review={review} queue={queue} before={before} diff={diff} kinds={kinds} step={work.step} />
          <NewFactForm document={document} facts={facts} kinds={kinds} clause={null} step={work.step} />
        </>
      ) : null}
      {part === "lists" ? <DraftLists review={review} kinds={kinds} /> : null}
      {part === "changes" && before !== null ? (
        <FactsDiffView
          before={{ ...before, kinds: kindsOf(published.kinds, before.facts.kinds) }}
          after={{ document, facts, kinds }}
          diff={diff}
          unread={queue.clauses.length}
        />
      ) : null}
    </section>
  );
}
