"use client";

import { useRef } from "react";
import { deskStrings } from "@/lib/strings/desk";
import { VIEWS, type View } from "./useView.client";

interface TabListProps {
  readonly view: View;
  /** A number beside a view's name, where there is something to count. */
  readonly counts: Readonly<Partial<Record<View, number>>>;
}

const choose = (view: View) => {
  location.hash = view;
};

/** The views as tabs (WAI-ARIA Authoring Practices): arrows, Home and End go from one to another. */
export function TabList({ view, counts }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = VIEWS.indexOf(view);
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % VIEWS.length,
      ArrowLeft: (at + VIEWS.length - 1) % VIEWS.length,
      Home: 0,
      End: VIEWS.length - 1,
    };
    const goal = goals[event.key];
    const next = goal === undefined ? undefined : VIEWS[goal];
    if (goal === undefined || next === undefined) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[goal]?.focus();
  };
  return (
    <div className="desk-tabs" role="tablist" aria-label={deskStrings.views.label} ref={list} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls={one === view ? "desk-panel" : undefined}
          tabIndex={one === view ? 0 : -1}
          onClick={() => choose(one)}
        >
          {deskStrings.views[one]}
          {counts[one] === undefined ? null : <span className="count">{` ${counts[one]}`}</span>}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPanel({ view, children }: { readonly view: View; readonly children: React.ReactNode }) {
  return (
    <div
      className="desk-panel"
      role="tabpanel"
      id="desk-panel"
      data-panel={view}
      aria-labelledby={`tab-${view}`}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
