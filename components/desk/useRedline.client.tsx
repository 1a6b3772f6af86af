"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ChangeId, PolicyDiff } from "@/lib/compare/model";
import { takeAwayName } from "@/lib/desk/file-names";
import type { DeskTask } from "@/lib/desk/messages";
import type { PolicyDocument } from "@/lib/policy/model";
import type { NoMarks, OwnFileRedline } from "@/lib/redline/own-file/own-file-redline";
import type { DeskEngine } from "./engine";
import { saveFile } from "./save-file";

/** How the redline stands that was asked for last. */
export type RedlineOutcome = "idle" | "working" | "cancelled" | "failed" | "died";

/** What is said of the draft's own file once it has its marks, or of why it can have none. */
export type OwnFileTold = Omit<OwnFileRedline, "bytes"> | NoMarks;

export interface Redline {
  readonly outcome: RedlineOutcome;
  /** @param comments what is said of changes to colleagues */
  readonly save: (author: string, comments: ReadonlyMap<ChangeId, string>) => Promise<void>;
  /** Writes the changes into the file that the draft came from; null where it came from no Word file. */
  readonly saveOwn: ((author: string, comments: ReadonlyMap<ChangeId, string>) => Promise<void>) | null;
  readonly told: OwnFileTold | null;
  readonly cancel: () => void;
}

interface RedlineNeeds {
  readonly engine: DeskEngine | null;
  /** The comparison of the two; null until it is made. */
  readonly diff: PolicyDiff | null;
  readonly before: PolicyDocument | null;
  readonly after: PolicyDocument | null;
  /** The Word file of `after`. */
  readonly source: Uint8Array | null;
}

interface Last {
  readonly of: PolicyDiff | null;
  readonly outcome: RedlineOutcome;
  readonly told: OwnFileTold | null;
}

const NOTHING: Last = { of: null, outcome: "idle", told: null };
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Word redline whatever view is shown meanwhile; one of another comparison is left when there is a new one. */
export function useRedline({ engine, diff, before, after, source }: RedlineNeeds): Redline {
  const [last, setLast] = useState(NOTHING);
  const current = useRef({ of: diff, making: new AbortController() });
  useEffect(() => {
    if (current.current.of !== diff) current.current.making.abort();
  }, [diff]);
  useEffect(() => () => current.current.making.abort(), []);

  /** Has one made and saved; a later one ends an earlier one that is not done. */
  const make = useCallback(
    async (task: DeskTask) => {
      current.current.making.abort();
      if (!engine || !before || !after) return;
      const making = new AbortController();
      const { signal } = making;
      current.current = { of: diff, making };
      const end = (outcome: RedlineOutcome, told: OwnFileTold | null = null) => setLast({ of: diff, outcome, told });
      end("working");
      const answer = await engine.run(task, { signal });
      if (signal.aborted) return;
      const save = (name: "redline" | "own-redline", bytes: Uint8Array<ArrayBuffer>) =>
        saveFile(takeAwayName(name, before.version, after.version), WORD, bytes);
      if (answer.kind === "redline") {
        save("redline", answer.bytes);
        end("idle");
      } else if (answer.kind === "own-redline") {
        const { result } = answer;
        if (typeof result === "string") return end("idle", result);
        save("own-redline", result.bytes);
        const { bytes: _, ...told } = result;
        end("idle", told);
      } else end(answer.kind === "died" ? "died" : "failed");
    },
    [engine, diff, before, after],
  );
  // Dated by the draft and not by the clock, so that the same two versions give the same file.
  const date = `${after?.updatedOn ?? ""}T00:00:00Z`;
  const save = useCallback(
    async (author: string, comments: ReadonlyMap<ChangeId, string>) => {
      if (diff && before && after)
        await make({ kind: "redline", diff, before, after, authorship: { author, date }, comments });
    },
    [make, diff, before, after, date],
  );
  const saveOwn = useCallback(
    async (author: string, comments: ReadonlyMap<ChangeId, string>) => {
      if (!diff || !source || !before || !after) return;
      await make({ kind: "own-redline", source, diff, before, after, authorship: { author, date }, comments });
    },
    [make, diff, before, after, source, date],
  );
  const cancel = useCallback(() => {
    current.current.making.abort();
    setLast({ of: diff, outcome: "cancelled", told: null });
  }, [diff]);
  const { outcome, told } = last.of === diff ? last : NOTHING;
  return { outcome, told, save, saveOwn: source ? saveOwn : null, cancel };
}
