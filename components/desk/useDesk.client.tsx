"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Kept } from "@/lib/desk/kept";
import { type PackedVersions, unpackVersion } from "@/lib/desk/packed-versions";
import {
  type Base,
  baseDocument,
  currentDiff,
  type DeskAction,
  type DeskState,
  emptyDesk,
  nextDesk,
} from "@/lib/desk/state";
import type { PolicyDocument } from "@/lib/policy/model";
import type { RuleContext } from "@/lib/policy/rules/rule";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import { withDecisions } from "@/lib/review/front-matter";
import type { DeskEngine } from "./engine";
import { type Comparing, useComparing } from "./useComparing.client";
import { type Starting, useEngine } from "./useEngine.client";
import { type FactsWork, type PublishedFacts, useFacts } from "./useFacts.client";
import { type Keeping, useKept } from "./useKept.client";
import { type Opening, useOpening } from "./useOpening.client";
import { type Redline, useRedline } from "./useRedline.client";

export interface DeskProps {
  readonly packed: PackedVersions;
  /** The version in force when the site was built: the base until another is chosen. */
  readonly inForce: string;
  readonly context: RuleContext;
  readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
  readonly facts: PublishedFacts;
}

/** The facts a person may correct by hand. */
export interface Facts {
  readonly title: string;
  readonly updatedOn: string;
  readonly effectiveOn: string;
}

export interface DeskWork extends Comparing, Pick<Opening, "open" | "openText" | "cancel"> {
  readonly state: DeskState;
  readonly starting: Starting;
  /** Null until the workers and their scripts are there. */
  readonly engine: DeskEngine | null;
  readonly base: PolicyDocument | null;
  readonly dispatch: (action: DeskAction) => void;
  readonly redline: Redline;
  readonly facts: FactsWork;
  readonly correct: (facts: Facts) => Promise<void>;
  readonly keeping: Keeping;
}

/** The desk's state, and everything a person can do with it. */
export function useDesk({ packed, inForce, context, facts: published }: DeskProps): DeskWork {
  const [state, dispatch] = useReducer(nextDesk, inForce, emptyDesk);
  const starting = useEngine();
  const engine = starting.kind === "there" ? starting.engine : null;
  const documentOf = useCallback((version: string) => unpackVersion(packed, version), [packed]);
  const base = useStable(state.base, documentOf);
  const { open, openText, reread, readKept, ready, cancel } = useOpening({ engine, base, context, dispatch });

  const { draft, decisions } = state;
  const diff = currentDiff(state);
  const after = draft?.document ?? null;
  const comparing = useComparing({ engine, before: base, after, houseWording: context.houseWording, dispatch });
  const redline = useRedline({ engine, diff, before: base, after, source: draft?.source ?? null });
  const own = state.base.kind === "published" ? (published.versions[state.base.version] ?? null) : null;
  const facts = useFacts({ engine, diff, before: base, after, facts: own });

  const correct = useCallback(
    async (given: Facts) => {
      if (!draft?.preview) return;
      const document = diff && draft.document ? withDecisions(draft.document, diff, decisions) : draft.preview;
      const version = document.provenance === "sample" ? `${given.effectiveOn}-sample` : given.effectiveOn;
      const written = await reread(`${version}.mdx`, writeMdx({ ...document, ...given, version }));
      if (!written) return;
      const { name, format, notices, source } = draft;
      dispatch({ kind: "opened", role: "draft", draft: { ...written, name, format, notices, source } });
    },
    [draft, diff, decisions, reread],
  );

  const restore = async (kept: Kept) => {
    const again = async ({ name, text }: { readonly name: string; readonly text: string }) => {
      const opened = await readKept(name, text);
      return opened && { ...opened, name };
    };
    const own = await again(kept.draft);
    const other = own && kept.base.kind === "file" ? await again(kept.base) : null;
    if (!own) return;
    const known = kept.base.kind === "published" && documentOf(kept.base.version) ? kept.base : null;
    const restored: Base = other ? { kind: "file", draft: other } : (known ?? { kind: "published", version: inForce });
    facts.restore(kept.facts);
    dispatch({ kind: "restored", draft: own, base: restored, decisions: kept.decisions });
  };
  const keeping = useKept(state, facts, engine !== null, restore);
  const settled = starting.kind === "broken" || keeping.restored;
  useEffect(() => {
    if (settled) ready();
  }, [settled, ready]);

  const files = { open, openText, cancel };
  return { state, starting, engine, base, dispatch, ...files, ...comparing, redline, facts, correct, keeping };
}

/** The base as a document, the same object while the base is the same, so that it is compared once. */
function useStable(base: Base, published: (version: string) => PolicyDocument | null): PolicyDocument | null {
  const last = useRef<{ readonly base: Base; readonly document: PolicyDocument | null } | null>(null);
  if (last.current?.base !== base) last.current = { base, document: baseDocument(base, published) };
  return last.current.document;
}
