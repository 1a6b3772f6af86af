"use client";

import { useEffect } from "react";
import type { Change, ChangeId } from "@/lib/compare/model";

const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches("input,textarea,select");

/**
 * Steps from change to change, by the buttons and by the keys n and p. The address follows, so that a change can be sent by
 * its link and a reload comes back to it.
 * @param current the change that is marked
 * @param onStep told before the change is gone to, so that it can be drawn
 */
export function useSteps(
  visible: readonly Change[],
  current: ChangeId | null,
  onStep: (change: ChangeId) => void,
): { readonly step: (by: 1 | -1) => void; readonly go: (change: ChangeId) => void } {
  const go = (change: ChangeId) => {
    onStep(change);
    const target = document.getElementById(change);
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    // Not by the hash itself: the browser would scroll again, to where the bars are.
    history.replaceState(history.state, "", `#${change}`);
  };
  const step = (by: 1 | -1) => {
    const at = visible.findIndex(({ id }) => id === current);
    const goal = at < 0 ? (by === 1 ? 0 : visible.length - 1) : (at + by + visible.length) % visible.length;
    const next = visible[goal];
    if (next) go(next.id);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "n") step(1);
      if (event.key === "p") step(-1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return { step, go };
}
