"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import type { ComparedFacts, ComparedVersion } from "@/lib/facts/diff/run-comparison";
import type { PolicyDocument } from "@/lib/policy/model";
import { routes } from "@/lib/routes";
import { compareStrings } from "@/lib/strings/compare";
import { type CompareEngine, startCompareEngine } from "./compare-engine";

export interface ComparedVersions {
  readonly from: string;
  readonly to: string;
}

/** How far a comparison is, or what it came to. */
export type Outcome =
  | { readonly state: "none" }
  | { readonly state: "waiting"; readonly inBackground: boolean }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly message: string }
  | {
      readonly state: "ready";
      readonly diff: PolicyDiff;
      readonly from: PolicyDocument;
      readonly to: PolicyDocument;
      /** How their facts differ; null unless both have some. */
      readonly facts: ComparedFacts | null;
    };

async function fetchJson(address: string, signal: AbortSignal) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function fetchVersion(version: string, listed: boolean, signal: AbortSignal): Promise<ComparedVersion> {
  const [document, facts] = await Promise.all([
    fetchJson(routes.documentJson(version), signal),
    listed ? fetchJson(routes.factsSource(version), signal) : null,
  ]);
  return { document, listed: facts };
}

export interface ComparisonWork {
  readonly outcome: Outcome;
  /** Compares; what is being compared is left. */
  readonly compare: (versions: ComparedVersions) => Promise<void>;
  /** Says why there is nothing to compare; what is being compared is left. */
  readonly refuse: (message: string) => void;
  readonly cancel: () => void;
}

/**
 * Compares two versions in a worker, one comparison at a time.
 * @param listed the versions that have facts
 */
export function useComparison(listed: readonly string[]): ComparisonWork {
  const [outcome, setOutcome] = useState<Outcome>({ state: "none" });
  const engine = useRef<Promise<CompareEngine> | null>(null);
  const current = useRef(new AbortController());

  useEffect(
    () => () => {
      current.current.abort();
      engine.current?.then(
        (started) => started.close(),
        () => undefined,
      );
      engine.current = null;
    },
    [],
  );

  const begin = useCallback(() => {
    current.current.abort();
    current.current = new AbortController();
    return current.current.signal;
  }, []);

  const compare = useCallback(
    async ({ from, to }: ComparedVersions) => {
      const signal = begin();
      const tell = (next: Outcome) => {
        if (!signal.aborted) setOutcome(next);
      };
      tell({ state: "waiting", inBackground: true });
      // Of one version's facts alone nothing is said.
      const both = listed.includes(from) && listed.includes(to);
      const asked = [fetchVersion(from, both, signal), fetchVersion(to, both, signal)] as const;
      const got = await Promise.all(asked).catch(() => null);
      if (got === null) return tell({ state: "failed", message: compareStrings.failed });
      const [before, after] = got;
      engine.current ??= startCompareEngine();
      const started = await engine.current.catch(() => null);
      if (signal.aborted) return;
      if (started === null) {
        // Its script did not come: the next comparison asks for it again.
        engine.current = null;
        return tell({ state: "failed", message: compareStrings.failed });
      }
      tell({ state: "waiting", inBackground: started.inBackground });
      const end = await started.run({ before, after }, { signal });
      switch (end.kind) {
        case "cancelled":
          return;
        case "died":
          return tell({ state: "failed", message: compareStrings.died });
        case "answered":
          return tell(
            end.answer.kind === "compared"
              ? {
                  state: "ready",
                  from: before.document,
                  to: after.document,
                  diff: end.answer.diff,
                  facts: end.answer.facts,
                }
              : { state: "failed", message: compareStrings.broke },
          );
      }
    },
    [begin, listed],
  );

  const refuse = useCallback(
    (message: string) => {
      begin();
      setOutcome({ state: "failed", message });
    },
    [begin],
  );
  const cancel = useCallback(() => {
    begin();
    setOutcome({ state: "cancelled" });
  }, [begin]);
  return { outcome, compare, refuse, cancel };
}
