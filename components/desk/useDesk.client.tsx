"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { OpenedDraft } from "@/lib/desk/draft";
import { shownFileName } from "@/lib/desk/file-names";
import { type PackedVersions, unpackVersion } from "@/lib/desk/packed-versions";
import {
  type Base,
  baseDocument,
  type DeskAction,
  type DeskState,
  emptyDesk,
  nextDesk,
  type Role,
} from "@/lib/desk/state";
import type { DraftFacts } from "@/lib/import/draft";
import { chinaDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import type { RuleContext } from "@/lib/policy/rules/rule";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import { withDecisions } from "@/lib/review/front-matter";
import { deskStrings } from "@/lib/strings/desk";
import { type Keeping, useKept } from "./useKept.client";
import { type DeskEngine, startEngine } from "./worker-pool";

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
  readonly correct: (facts: Facts) => Promise<void>;
  readonly keeping: Keeping;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

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

  const read = useCallback(
    async (name: string, bytes: Uint8Array, facts: Partial<DraftFacts> = {}): Promise<OpenedDraft | null> => {
      if (!engine) return null;
      dispatch({ kind: "opening", name: shownFileName(name) });
      const today = chinaDate(new Date());
      const task = { kind: "open", file: { name, bytes }, facts: { base, today, ...facts }, context } as const;
      const answer = await engine.run(task, (step) => dispatch({ kind: "step", step }));
      if (answer.kind === "opened" && answer.result.kind === "opened") return answer.result.draft;
      if (answer.kind === "cancelled") dispatch({ kind: "cancelled" });
      else {
        const reason =
          answer.kind === "opened" && answer.result.kind === "refused" ? answer.result.reason : deskStrings.open.failed;
        dispatch({ kind: "refused", name: shownFileName(name), reason });
      }
      return null;
    },
    [engine, base, context],
  );

  const readFile = useCallback(
    async (file: File): Promise<OpenedDraft | null> => {
      try {
        return await read(file.name, new Uint8Array(await file.arrayBuffer()));
      } catch {
        dispatch({ kind: "refused", name: shownFileName(file.name), reason: deskStrings.open.unreadable });
        return null;
      }
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
      const first = await readFile(one);
      const second = first && other ? await readFile(other) : null;
      if (first && !other) dispatch({ kind: "opened", role, draft: first });
      if (!first || !second) return;
      const date = ({ preview }: OpenedDraft) => preview?.effectiveOn ?? "";
      const [older, newer] = date(first) <= date(second) ? [first, second] : [second, first];
      dispatch({ kind: "opened", role: "base", draft: older });
      dispatch({ kind: "opened", role: "draft", draft: newer });
    },
    [readFile],
  );

  const openText = useCallback(
    async (text: string) => {
      const draft = await read(deskStrings.open.pasted, bytesOf(text));
      if (draft) dispatch({ kind: "opened", role: "draft", draft });
    },
    [read],
  );

  const { draft, diff, decisions } = state;
  const correct = useCallback(
    async (facts: Facts) => {
      if (!draft?.document) return;
      const document = diff ? withDecisions(draft.document, diff, decisions) : draft.document;
      const version = document.provenance === "sample" ? `${facts.effectiveOn}-sample` : facts.effectiveOn;
      const written = await read(`${version}.mdx`, bytesOf(writeMdx({ ...document, ...facts, version })));
      if (!written) return;
      const { name, format, notices } = draft;
      dispatch({ kind: "opened", role: "draft", draft: { ...written, name, format, notices } });
    },
    [draft, diff, decisions, read],
  );

  const draftDocument = draft?.document ?? null;
  useEffect(() => {
    if (!engine || !draftDocument || !base) return;
    let current = true;
    engine.run({ kind: "compare", before: base, after: draftDocument }).then((answer) => {
      if (current && answer.kind === "compared") dispatch({ kind: "compared", diff: answer.diff });
    });
    return () => {
      current = false;
    };
  }, [engine, draftDocument, base]);

  const keeping = useKept(state, engine !== null, async (kept) => {
    const again = async (name: string, text: string) => {
      const opened = await read("kept.mdx", bytesOf(text));
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

  const cancel = useCallback(() => engine?.cancel(), [engine]);
  return { state, engine, base, dispatch, open, openText, cancel, correct, keeping };
}

/** The base as a document, the same object while the base is the same, so that it is compared once. */
function useStable(base: Base, published: (version: string) => PolicyDocument | null): PolicyDocument | null {
  const last = useRef<{ readonly base: Base; readonly document: PolicyDocument | null } | null>(null);
  if (last.current?.base !== base) last.current = { base, document: baseDocument(base, published) };
  return last.current.document;
}
