"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { OpenedDraft } from "@/lib/desk/draft";
import { shownFileName } from "@/lib/desk/file-names";
import { type PackedVersions, unpackVersion } from "@/lib/desk/packed-versions";
import {
  type Base,
  baseDocument,
  currentDiff,
  type DeskAction,
  type DeskState,
  emptyDesk,
  nextDesk,
  type Role,
} from "@/lib/desk/state";
import { sizeRefusal } from "@/lib/import/refusal";
import { chinaDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import type { RuleContext } from "@/lib/policy/rules/rule";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import { withDecisions } from "@/lib/review/front-matter";
import { deskStrings } from "@/lib/strings/desk";
import { type DeskEngine, startEngine } from "./engine";
import { type Keeping, useKept } from "./useKept.client";

export interface DeskProps {
  readonly packed: PackedVersions;
  /** The version in force when the site was built: the base until another is chosen. */
  readonly inForce: string;
  readonly context: RuleContext;
  readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
}

/** The facts a person may correct by hand. */
export interface Facts {
  readonly title: string;
  readonly updatedOn: string;
  readonly effectiveOn: string;
}

export interface DeskWork {
  readonly state: DeskState;
  /** Null until the workers and their scripts are there. */
  readonly engine: DeskEngine | null;
  readonly base: PolicyDocument | null;
  readonly dispatch: (action: DeskAction) => void;
  /** Opens one file in that role, or two as base and draft, the older one as the base. */
  readonly open: (files: readonly File[], role: Role) => Promise<void>;
  readonly openText: (text: string) => Promise<void>;
  readonly cancel: () => void;
  readonly cancelComparison: () => void;
  readonly compareAgain: () => void;
  readonly correct: (facts: Facts) => Promise<void>;
  readonly keeping: Keeping;
}

/** The desk's state, and everything a person can do with it. */
export function useDesk({ packed, inForce, context }: DeskProps): DeskWork {
  const [state, dispatch] = useReducer(nextDesk, inForce, emptyDesk);
  const [engine, setEngine] = useState<DeskEngine | null>(null);
  const published = useCallback((version: string) => unpackVersion(packed, version), [packed]);
  const base = useStable(state.base, published);

  useEffect(() => {
    let started: DeskEngine | null = null;
    let gone = false;
    startEngine().then((ready) => {
      started = ready;
      if (gone) ready.close();
      else setEngine(ready);
    });
    return () => {
      gone = true;
      started?.close();
    };
  }, []);

  /** What is being opened; a later file ends an earlier one that is not done. */
  const current = useRef(new AbortController());
  const begin = useCallback(() => {
    current.current.abort();
    current.current = new AbortController();
    return current.current;
  }, []);

  /** Opens the bytes of a file once they are there, and tells the desk why not when they cannot be opened. */
  const read = useCallback(
    async (name: string, bytes: () => Promise<Uint8Array>, opening: AbortController): Promise<OpenedDraft | null> => {
      if (!engine || opening.signal.aborted) return null;
      const shown = shownFileName(name);
      const refused = (reason: string) => {
        if (!opening.signal.aborted) dispatch({ kind: "refused", name: shown, reason });
        return null;
      };
      dispatch({ kind: "opening", name: shown });
      const content = await bytes().catch(() => null);
      if (content === null) return refused(deskStrings.open.unreadable);
      const facts = { base, today: chinaDate(new Date()) };
      const answer = await engine.run(
        { kind: "open", file: { name, bytes: content }, facts, context },
        { signal: opening.signal, onProgress: (step) => dispatch({ kind: "step", step }) },
      );
      if (answer.kind === "cancelled") return null;
      if (answer.kind !== "opened") return refused(deskStrings.open[answer.kind === "died" ? "died" : "failed"]);
      return answer.result.kind === "opened" ? answer.result.draft : refused(answer.result.reason);
    },
    [engine, base, context],
  );

  const readFile = useCallback(
    async (file: File, opening: AbortController): Promise<OpenedDraft | null> => {
      const tooLarge = sizeRefusal(file.size);
      if (tooLarge) {
        dispatch({ kind: "refused", name: shownFileName(file.name), reason: tooLarge.message });
        return null;
      }
      return read(file.name, async () => new Uint8Array(await file.arrayBuffer()), opening);
    },
    [read],
  );

  const open = useCallback(
    async (files: readonly File[], role: Role) => {
      const [one, other, ...more] = files;
      if (!one) return;
      if (more.length > 0) {
        dispatch({ kind: "refused", name: shownFileName(one.name), reason: deskStrings.open.tooMany });
        return;
      }
      const opening = begin();
      const first = await readFile(one, opening);
      const second = first && other ? await readFile(other, opening) : null;
      if (opening.signal.aborted) return;
      if (first && !other) dispatch({ kind: "opened", role, draft: first });
      if (!first || !second) return;
      const date = ({ preview }: OpenedDraft) => preview?.effectiveOn ?? "";
      const [older, newer] = date(first) <= date(second) ? [first, second] : [second, first];
      dispatch({ kind: "opened", role: "base", draft: older });
      dispatch({ kind: "opened", role: "draft", draft: newer });
    },
    [readFile, begin],
  );

  /** Opens a text that is no file, unless another file was chosen meanwhile. */
  const readText = useCallback(
    async (name: string, text: string, opening: AbortController): Promise<OpenedDraft | null> => {
      const draft = await read(name, async () => new TextEncoder().encode(text), opening);
      return opening.signal.aborted ? null : draft;
    },
    [read],
  );

  const openText = useCallback(
    async (text: string) => {
      const draft = await readText(deskStrings.open.pasted, text, begin());
      if (draft) dispatch({ kind: "opened", role: "draft", draft });
    },
    [readText, begin],
  );

  const { draft, decisions } = state;
  const diff = currentDiff(state);
  const correct = useCallback(
    async (facts: Facts) => {
      if (!draft?.document) return;
      const document = diff ? withDecisions(draft.document, diff, decisions) : draft.document;
      const version = document.provenance === "sample" ? `${facts.effectiveOn}-sample` : facts.effectiveOn;
      const written = await readText(`${version}.mdx`, writeMdx({ ...document, ...facts, version }), begin());
      if (!written) return;
      const { name, format, notices } = draft;
      dispatch({ kind: "opened", role: "draft", draft: { ...written, name, format, notices } });
    },
    [draft, diff, decisions, readText, begin],
  );

  const comparison = useRef(new AbortController());
  const draftDocument = draft?.document ?? null;
  const compare = useCallback(() => {
    comparison.current.abort();
    if (!engine || !draftDocument || !base) return;
    const comparing = new AbortController();
    comparison.current = comparing;
    dispatch({ kind: "comparing" });
    const task = { kind: "compare", before: base, after: draftDocument, houseWording: context.houseWording } as const;
    engine.run(task, { signal: comparing.signal }).then((answer) => {
      if (comparing.signal.aborted) return;
      if (answer.kind === "compared") dispatch(answer);
      else dispatch({ kind: "not-compared", why: answer.kind === "died" ? "died" : "failed" });
    });
  }, [engine, draftDocument, base, context]);
  useEffect(() => {
    compare();
    return () => comparison.current.abort();
  }, [compare]);
  const cancelComparison = useCallback(() => {
    comparison.current.abort();
    dispatch({ kind: "not-compared", why: "cancelled" });
  }, []);

  const keeping = useKept(state, engine !== null, async (kept) => {
    const opening = begin();
    const again = async (name: string, text: string) => {
      const opened = await readText("kept.mdx", text, opening);
      return opened && { ...opened, name };
    };
    const own = await again(kept.draft.name, kept.draft.text);
    const other = kept.base.kind === "file" ? await again(kept.base.name, kept.base.text) : null;
    if (!own) return;
    const restored: Base =
      kept.base.kind === "published"
        ? kept.base
        : other
          ? { kind: "file", draft: other }
          : { kind: "published", version: inForce };
    dispatch({ kind: "restored", draft: own, base: restored, decisions: kept.decisions });
  });

  const cancel = useCallback(() => {
    current.current.abort();
    dispatch({ kind: "cancelled" });
  }, []);
  return {
    state,
    engine,
    base,
    dispatch,
    open,
    openText,
    cancel,
    cancelComparison,
    compareAgain: compare,
    correct,
    keeping,
  };
}

/** The base as a document, the same object while the base is the same, so that it is compared once. */
function useStable(base: Base, published: (version: string) => PolicyDocument | null): PolicyDocument | null {
  const last = useRef<{ readonly base: Base; readonly document: PolicyDocument | null } | null>(null);
  if (last.current?.base !== base) last.current = { base, document: baseDocument(base, published) };
  return last.current.document;
}
