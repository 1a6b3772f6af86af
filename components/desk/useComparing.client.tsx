"use client";

import { useCallback, useEffect, useRef } from "react";
import type { DeskAction } from "@/lib/desk/state";
import type { PolicyDocument } from "@/lib/policy/model";
import type { RuleContext } from "@/lib/policy/rules/rule";
import type { DeskEngine } from "./engine";

export interface Comparing {
  readonly cancelComparison: () => void;
  readonly compareAgain: () => void;
}

interface ComparingNeeds {
  readonly engine: DeskEngine | null;
  readonly before: PolicyDocument | null;
  readonly after: PolicyDocument | null;
  readonly houseWording: RuleContext["houseWording"];
  readonly dispatch: (action: DeskAction) => void;
}

/** Compares the two documents as soon as both are there; another pair ends the comparison of the one before. */
export function useComparing({ engine, before, after, houseWording, dispatch }: ComparingNeeds): Comparing {
  const current = useRef(new AbortController());
  const compare = useCallback(async () => {
    current.current.abort();
    if (!engine || !before || !after) return;
    const comparing = new AbortController();
    current.current = comparing;
    dispatch({ kind: "comparing" });
    const answer = await engine.run({ kind: "compare", before, after, houseWording }, { signal: comparing.signal });
    if (comparing.signal.aborted) return;
    if (answer.kind === "compared") dispatch(answer);
    else dispatch({ kind: "not-compared", why: answer.kind === "died" ? "died" : "failed" });
  }, [engine, before, after, houseWording, dispatch]);
  useEffect(() => {
    compare();
    return () => current.current.abort();
  }, [compare]);
  const cancelComparison = useCallback(() => {
    current.current.abort();
    dispatch({ kind: "not-compared", why: "cancelled" });
  }, [dispatch]);
  return { cancelComparison, compareAgain: compare };
}
