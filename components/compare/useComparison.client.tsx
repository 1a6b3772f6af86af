"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
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
  | { readonly state: "ready"; readonly diff: PolicyDiff; readonly from: PolicyDocument; readonly to: PolicyDocument };

async function fetchDocument(version: string, signal: AbortSignal): Promise<PolicyDocument> {
  const response = await fetch(routes.documentJson(version), { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

export interface ComparisonWork {
  readonly outcome: Outcome;
  /** Compares; what is being compared is left. */
  readonly compare: (versions: ComparedVersions) => Promise<void>;
  /** Says why there is nothing to compare; what is being compared is left. */
  readonly refuse: (message: string) => void;
  readonly cancel: () => void;
}

/** Compares two versions in a worker, one comparison at a time. */
export function useComparison(): ComparisonWork {
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
      const got = await Promise.all([fetchDocument(from, signal), fetchDocument(to, signal)]).catch(() => null);
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
              ? { state: "ready", from: before, to: after, diff: end.answer.diff }
              : { state: "failed", message: compareStrings.broke },
          );
      }
    },
    [begin],
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
