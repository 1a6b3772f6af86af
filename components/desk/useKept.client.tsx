"use client";

import { useEffect, useRef, useState } from "react";
import type { FactsReview } from "@/lib/desk/facts-review";
import { KEPT_KEY, type Kept, parseKept } from "@/lib/desk/kept";
import type { DeskState } from "@/lib/desk/state";
import { factsYaml } from "@/lib/facts/to-yaml";
import type { FactsWork } from "./useFacts.client";

/** Whether the desk is kept on this device, and what came of trying. */
export interface Keeping {
  readonly on: boolean;
  readonly outcome: "none" | "full" | "cleared";
  /** Whether what was kept is there again, or nothing was. */
  readonly restored: boolean;
  readonly turn: (on: boolean) => void;
}

function readKept(): Kept | null {
  try {
    return parseKept(localStorage.getItem(KEPT_KEY));
  } catch {
    // Storage is null or forbidden: then nothing was kept.
    return null;
  }
}

function forget() {
  try {
    localStorage.removeItem(KEPT_KEY);
  } catch {
    // As above.
  }
}

function keptOf({ draft, base, decisions }: DeskState, review: FactsReview | null): Kept | null {
  if (!draft) return null;
  const facts = review?.touched ? { text: factsYaml(review.facts), open: [...review.open] } : undefined;
  return {
    draft: { name: draft.name, text: draft.text },
    base: base.kind === "published" ? base : { kind: "file", name: base.draft.name, text: base.draft.text },
    decisions,
    ...(facts === undefined ? {} : { facts }),
  };
}

/**
 * Keeps the desk on the device while a person wants it, and nothing otherwise.
 * @param facts what a person decided on the draft's facts
 * @param ready whether files can be opened
 * @param restore opens what was kept, once
 */
export function useKept(
  state: DeskState,
  { standing, review }: Pick<FactsWork, "standing" | "review">,
  ready: boolean,
  restore: (kept: Kept) => Promise<void>,
): Keeping {
  const [on, setOn] = useState(false);
  const [outcome, setOutcome] = useState<Keeping["outcome"]>("none");
  const [restored, setRestored] = useState(false);
  const begun = useRef(false);

  useEffect(() => {
    if (!ready || begun.current) return;
    begun.current = true;
    const kept = readKept();
    if (kept) setOn(true);
    (kept ? restore(kept) : Promise.resolve()).finally(() => setRestored(true));
  }, [ready, restore]);

  useEffect(() => {
    const kept = on && restored && standing !== "carrying" ? keptOf(state, review) : null;
    if (!kept) return;
    try {
      localStorage.setItem(KEPT_KEY, JSON.stringify(kept));
      setOutcome("none");
    } catch {
      forget();
      setOn(false);
      setOutcome("full");
    }
  }, [on, restored, standing, state, review]);

  const turn = (wanted: boolean) => {
    setOn(wanted);
    setOutcome(wanted ? "none" : "cleared");
    if (!wanted) forget();
  };
  return { on, outcome, restored, turn };
}
