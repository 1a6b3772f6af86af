"use client";

import { useEffect, useRef, useState } from "react";
import { KEPT_KEY, type Kept, parseKept } from "@/lib/desk/kept";
import type { DeskState } from "@/lib/desk/state";

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

function keptOf({ draft, base, decisions }: DeskState): Kept | null {
  if (!draft) return null;
  return {
    draft: { name: draft.name, text: draft.text },
    base: base.kind === "published" ? base : { kind: "file", name: base.draft.name, text: base.draft.text },
    decisions,
  };
}

/**
 * Keeps the desk on the device while a person wants it, and nothing otherwise.
 * @param ready whether files can be opened
 * @param restore opens what was kept, once
 */
export function useKept(state: DeskState, ready: boolean, restore: (kept: Kept) => Promise<void>): Keeping {
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
    const kept = on ? keptOf(state) : null;
    if (!kept) return;
    try {
      localStorage.setItem(KEPT_KEY, JSON.stringify(kept));
      setOutcome("none");
    } catch {
      forget();
      setOn(false);
      setOutcome("full");
    }
  }, [on, state]);

  const turn = (wanted: boolean) => {
    setOn(wanted);
    setOutcome(wanted ? "none" : "cleared");
    if (!wanted) forget();
  };
  return { on, outcome, restored, turn };
}
