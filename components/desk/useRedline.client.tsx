"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import { takeAwayName } from "@/lib/desk/file-names";
import type { PolicyDocument } from "@/lib/policy/model";
import type { DeskEngine } from "./engine";
import { saveFile } from "./save-file";

/** How the redline stands that was asked for last. */
export type RedlineOutcome = "idle" | "working" | "cancelled" | "failed" | "died";

export interface Redline {
  readonly outcome: RedlineOutcome;
  readonly save: (author: string) => Promise<void>;
  readonly cancel: () => void;
}

interface RedlineNeeds {
  readonly engine: DeskEngine | null;
  /** The comparison of the two; null until it is made. */
  readonly diff: PolicyDiff | null;
  readonly before: PolicyDocument | null;
  readonly after: PolicyDocument | null;
}

const NOTHING = { of: null, outcome: "idle" } as const;
const OUTCOMES = { redline: "idle", died: "died", failed: "failed" } as const;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Word redline whatever view is shown meanwhile; one of another comparison is left when there is a new one. */
export function useRedline({ engine, diff, before, after }: RedlineNeeds): Redline {
  const [last, setLast] = useState<{ readonly of: PolicyDiff | null; readonly outcome: RedlineOutcome }>(NOTHING);
  const current = useRef({ of: diff, making: new AbortController() });
  useEffect(() => {
    if (current.current.of !== diff) current.current.making.abort();
  }, [diff]);
  useEffect(() => () => current.current.making.abort(), []);

  const save = useCallback(
    async (author: string) => {
      current.current.making.abort();
      if (!engine || !diff || !before || !after) return;
      const making = new AbortController();
      const { signal } = making;
      current.current = { of: diff, making };
      setLast({ of: diff, outcome: "working" });
      // Dated by the draft and not by the clock, so that the same two versions give the same file.
      const authorship = { author, date: `${after.updatedOn}T00:00:00Z` };
      const answer = await engine.run({ kind: "redline", diff, before, after, authorship }, { signal });
      if (signal.aborted) return;
      if (answer.kind === "redline")
        saveFile(takeAwayName("redline", before.version, after.version), WORD, answer.bytes);
      setLast({
        of: diff,
        outcome: OUTCOMES[answer.kind === "redline" || answer.kind === "died" ? answer.kind : "failed"],
      });
    },
    [engine, diff, before, after],
  );
  const cancel = useCallback(() => {
    current.current.making.abort();
    setLast({ of: diff, outcome: "cancelled" });
  }, [diff]);
  return { outcome: last.of === diff ? last.outcome : "idle", save, cancel };
}
