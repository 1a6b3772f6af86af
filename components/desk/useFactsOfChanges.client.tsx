"use client";

import { useDeferredValue, useMemo } from "react";
import { currentDiff } from "@/lib/desk/state";
import { diffFacts } from "@/lib/facts/diff/diff-facts";
import { evidenceOf } from "@/lib/facts/diff/evidence";
import { kindsOf } from "@/lib/facts/kinds";
import { type FactsOfChanges, factsOfChanges } from "@/lib/review/facts-evidence";
import type { DeskWork } from "./useDesk.client";
import type { PublishedFacts } from "./useFacts.client";

const NOTHING: FactsOfChanges = new Map();

/** What the facts of the draft and of what it is compared with say of each change; nothing while either has none. */
export function useFactsOfChanges({ state, base, facts }: DeskWork, published: PublishedFacts): FactsOfChanges {
  const diff = currentDiff(state);
  // Confirming a fact must not wait for the report that it is told in.
  const review = useDeferredValue(facts.review);
  const own = state.base.kind === "published" && base ? (published.versions[base.version] ?? null) : null;
  return useMemo(() => {
    if (!diff || !base || !review || !own || review.document.version !== diff.to.version) return NOTHING;
    const before = { document: base, facts: own, kinds: kindsOf(published.kinds, own.kinds) };
    const after = {
      document: review.document,
      facts: review.facts,
      kinds: kindsOf(published.kinds, review.facts.kinds),
    };
    const { entries } = diffFacts(before, after, diff);
    return factsOfChanges(evidenceOf(entries, diff, { before: base, after: review.document }));
  }, [diff, base, review, own, published]);
}
