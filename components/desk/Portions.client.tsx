"use client";

import { useState } from "react";
import type { Change, ChangeId } from "@/lib/compare/model";
import { deskStrings } from "@/lib/strings/desk";

/** How many changes are drawn at a time: each has fields of its own, and thousands of them would stop the browser. */
const PORTION = 200;

/** The part of a long list of changes that is drawn. */
export interface Portions {
  readonly drawn: readonly Change[];
  /** The place of the first that is drawn, from 0. */
  readonly first: number;
  readonly all: readonly Change[];
  /** Draws the part with this change. */
  readonly show: (change: ChangeId) => void;
}

/**
 * The part with the change that was asked for last, by the address or by `show`; the first part when none was.
 * @param target the change that the address names
 */
export function usePortions(all: readonly Change[], target: string): Portions {
  const [asked, setAsked] = useState({ target, change: target });
  const goal = asked.target === target ? asked.change : target;
  const at = all.findIndex(({ id }) => id === goal);
  const first = at < 0 ? 0 : at - (at % PORTION);
  return { drawn: all.slice(first, first + PORTION), first, all, show: (change) => setAsked({ target, change }) };
}

/** Leads from part to part where there are several. */
export function PortionBar({ portions }: { readonly portions: Portions }) {
  const { drawn, first, all, show } = portions;
  const text = deskStrings.changes;
  if (all.length <= PORTION) return null;
  const leads = (name: string, to: number) => {
    const change = all[to];
    return (
      <button type="button" disabled={!change} onClick={() => change && show(change.id)}>
        {name}
      </button>
    );
  };
  return (
    <p className="actions" role="toolbar" aria-label={text.portions}>
      {leads(text.earlier(PORTION), first - PORTION)}
      {leads(text.later(PORTION), first + PORTION)}
      <span role="status">{text.portion(first + 1, first + drawn.length, all.length)}</span>
    </p>
  );
}
