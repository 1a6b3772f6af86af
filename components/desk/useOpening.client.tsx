"use client";

import { useCallback, useRef, useState } from "react";
import type { OpenedDraft } from "@/lib/desk/draft";
import { shownFileName } from "@/lib/desk/file-names";
import type { DeskAction, Role } from "@/lib/desk/state";
import { sizeRefusal } from "@/lib/import/refusal";
import type { PolicyDocument } from "@/lib/policy/model";
import type { RuleContext } from "@/lib/policy/rules/rule";
import { deskStrings } from "@/lib/strings/desk";
import type { DeskEngine } from "./engine";
import { type NamedDraft, readDraft } from "./read-draft";

export interface Opening {
  /** Opens one file in that role, or two as base and draft, the older one as the base; the last that are given win. */
  readonly open: (files: readonly File[], role: Role) => Promise<void>;
  readonly openText: (text: string) => Promise<void>;
  /** Opens a text in place of what is being opened; null when it was refused, cancelled, or another file was chosen meanwhile. */
  readonly reread: (name: string, text: string) => Promise<OpenedDraft | null>;
  /** The same for what was kept on the device; a file that is chosen meanwhile waits for it. */
  readonly readKept: (shown: string, text: string) => Promise<OpenedDraft | null>;
  /** Lets files be opened that were given before the desk was ready. */
  readonly ready: () => void;
  readonly cancel: () => void;
}

interface OpeningNeeds {
  /** Null while it is not there; once `ready` was called, because it cannot be had. */
  readonly engine: DeskEngine | null;
  readonly base: PolicyDocument | null;
  readonly context: RuleContext;
  readonly dispatch: (action: DeskAction) => void;
}

/** A promise that is kept when somebody says so. */
function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** Everything by which a file or a text comes to the desk. */
export function useOpening({ engine, base, context, dispatch }: OpeningNeeds): Opening {
  // A file may have waited: what is true when its turn comes counts.
  const now = useRef({ engine, base });
  now.current = { engine, base };
  const [readiness] = useState(gate);
  const kept = useRef(new AbortController());
  /** What is being opened; a later file ends an earlier one that is not done. */
  const current = useRef(new AbortController());
  const begin = useCallback(() => {
    current.current.abort();
    current.current = new AbortController();
    return current.current.signal;
  }, []);

  const read = useCallback(
    (file: NamedDraft, bytes: () => Promise<Uint8Array>, signal: AbortSignal) =>
      readDraft(file, bytes, signal, { now: () => now.current, context, dispatch }),
    [context, dispatch],
  );
  const readText = useCallback(
    (name: string, text: string, signal: AbortSignal, shown = name) =>
      read({ name, shown }, async () => new TextEncoder().encode(text), signal),
    [read],
  );

  const readFile = useCallback(
    async (file: File, signal: AbortSignal): Promise<OpenedDraft | null> => {
      const tooLarge = sizeRefusal(file.size);
      if (!tooLarge) return read(file, async () => new Uint8Array(await file.arrayBuffer()), signal);
      if (!signal.aborted) dispatch({ kind: "refused", name: shownFileName(file.name), reason: tooLarge.message });
      return null;
    },
    [read, dispatch],
  );

  const open = useCallback(
    async (files: readonly File[], role: Role) => {
      const [one, other, ...more] = files;
      if (!one) return;
      if (more.length > 0) {
        dispatch({ kind: "turned-away", name: shownFileName(one.name), reason: deskStrings.open.tooMany });
        return;
      }
      const signal = begin();
      dispatch({ kind: "opening", name: shownFileName(one.name) });
      await readiness.passed;
      const first = await readFile(one, signal);
      const second = first && other ? await readFile(other, signal) : null;
      if (signal.aborted) return;
      if (first && !other) dispatch({ kind: "opened", role, draft: first });
      if (!first || !second) return;
      const date = ({ preview }: OpenedDraft) => preview?.effectiveOn ?? "";
      const [older, newer] = date(first) <= date(second) ? [first, second] : [second, first];
      dispatch({ kind: "opened", role: "base", draft: older });
      dispatch({ kind: "opened", role: "draft", draft: newer });
    },
    [readFile, begin, readiness, dispatch],
  );

  const openText = useCallback(
    async (text: string) => {
      const signal = begin();
      dispatch({ kind: "opening", name: deskStrings.open.pasted });
      await readiness.passed;
      const draft = await readText(deskStrings.open.pasted, text, signal);
      if (draft) dispatch({ kind: "opened", role: "draft", draft });
    },
    [readText, begin, readiness, dispatch],
  );

  const reread = useCallback((name: string, text: string) => readText(name, text, begin()), [readText, begin]);
  const readKept = useCallback(
    (shown: string, text: string) => readText("kept.mdx", text, kept.current.signal, shown),
    [readText],
  );
  const cancel = useCallback(() => {
    current.current.abort();
    kept.current.abort();
    dispatch({ kind: "cancelled" });
  }, [dispatch]);
  return { open, openText, reread, readKept, ready: readiness.open, cancel };
}
