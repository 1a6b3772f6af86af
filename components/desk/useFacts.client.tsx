"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import { afterStep, type FactsReview, type FactsStep } from "@/lib/desk/facts-review";
import type { Kept } from "@/lib/desk/kept";
import type { KindsFile } from "@/lib/facts/kinds";
import type { Facts } from "@/lib/facts/model";
import { readFacts } from "@/lib/facts/read-facts";
import type { PolicyDocument, VersionId } from "@/lib/policy/model";
import type { DeskEngine } from "./engine";

/** What the desk knows of the published versions' facts. */
export interface PublishedFacts {
  readonly kinds: KindsFile;
  readonly versions: Readonly<Record<VersionId, Facts>>;
}

export interface FactsWork {
  /** `none`: what the draft is compared with has no facts. */
  readonly standing: "none" | "carrying" | "failed" | "there";
  readonly review: FactsReview | null;
  readonly step: (step: FactsStep) => void;
  /** Takes the facts that the device kept for the draft that is opened next. */
  readonly restore: (kept: Kept["facts"]) => void;
}

interface FactsNeeds {
  readonly engine: DeskEngine | null;
  /** The comparison of the two; null until it is made. */
  readonly diff: PolicyDiff | null;
  readonly before: PolicyDocument | null;
  readonly after: PolicyDocument | null;
  /** Those of `before`; null where it has none. */
  readonly facts: Facts | null;
}

/** What is carried on: the facts of a text, and the clauses of it that wait. */
interface Origin {
  readonly facts: Facts;
  readonly document: PolicyDocument;
  readonly open: readonly string[];
  readonly diff: PolicyDiff | null;
  readonly touched: boolean;
}

/**
 * Carries facts to the draft as soon as it is compared: those that a person has gone through already where there are any, else
 * those of the version it is compared with.
 */
export function useFacts({ engine, diff, before, after, facts }: FactsNeeds): FactsWork {
  const [review, setReview] = useState<FactsReview | null>(null);
  const [standing, setStanding] = useState<FactsWork["standing"]>("none");
  const last = useRef<FactsReview | null>(null);
  const kept = useRef<Kept["facts"]>(undefined);
  last.current = review;

  useEffect(() => {
    if (after === null) {
      setReview(null);
      setStanding("none");
      return;
    }
    if (!engine || !diff || !before || diff.to.version !== after.version) return;
    const known = last.current;
    if (known?.touched && known.document === after) return;
    const own = kept.current === undefined ? null : readFacts(kept.current.text).data;
    const waiting = kept.current?.open ?? [];
    kept.current = undefined;
    const origin: Origin | null =
      own !== null
        ? // Of this very draft: it is opened again from the same text.
          { facts: own, document: after, open: waiting, diff: null, touched: true }
        : known?.touched
          ? { facts: known.facts, document: known.document, open: known.open, diff: null, touched: true }
          : facts && { facts, document: before, open: [], diff, touched: false };
    if (origin === null) {
      setReview(null);
      setStanding("none");
      return;
    }
    const carrying = new AbortController();
    setStanding("carrying");
    engine
      .run(
        { kind: "carry", facts: origin.facts, before: origin.document, after, diff: origin.diff },
        { signal: carrying.signal },
      )
      .then((answer) => {
        if (carrying.signal.aborted) return;
        if (answer.kind !== "carried") return setStanding("failed");
        const there = new Set(after.blocks.map(({ id }) => id));
        const open = [...new Set([...origin.open.filter((id) => there.has(id)), ...answer.carry.unaccounted])];
        const mine = origin.document === after ? origin.open : open;
        setReview({ document: after, facts: answer.carry.facts, open: mine, touched: origin.touched });
        setStanding("there");
      });
    return () => carrying.abort();
  }, [engine, diff, before, after, facts]);

  const step = useCallback((taken: FactsStep) => setReview((now) => now && afterStep(now, taken)), []);
  const restore = useCallback((facts: Kept["facts"]) => {
    kept.current = facts;
    // Nothing is kept anew before these are there again.
    if (facts !== undefined) setStanding("carrying");
  }, []);
  return { standing, review, step, restore };
}
