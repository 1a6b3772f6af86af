"use client";

import { useEffect, useState } from "react";
import type { SearchResponse } from "@/lib/search/response";
import { loadEngine } from "./engine";

export interface Question {
  readonly query: string;
  /** The version in view; null searches all. */
  readonly version: string | null;
  readonly literal: boolean;
}

export type Answer =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly response: SearchResponse };

/**
 * Answers a question as it changes. Answers come in the order of the questions, whatever takes longer.
 * @param attempt raise it to try again after a failure
 */
export function useSearch(address: string, { query, version, literal }: Question, attempt: number): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: "loading" });
  useEffect(() => {
    let current = attempt >= 0;
    loadEngine(address)
      .then((engine) => engine.search(query, { literal, ...(version === null ? {} : { version }) }))
      .then((response) => {
        if (current) setAnswer({ state: "ready", response });
      })
      .catch(() => {
        if (current) setAnswer({ state: "failed" });
      });
    return () => {
      current = false;
    };
  }, [address, query, version, literal, attempt]);
  return answer;
}
