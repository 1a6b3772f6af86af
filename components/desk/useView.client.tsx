"use client";

import { useEffect, useState } from "react";

export const VIEWS = ["preview", "changes", "lists", "checks", "report"] as const;
export type View = (typeof VIEWS)[number];

/** A view, and the change or clause in it that the address names; empty when it names none. */
export interface Place {
  readonly view: View;
  readonly id: string;
}

/**
 * The view that the address names. A hash that is a view's name is that view; the id of a change is shown among the
 * changes, the id of a clause in the preview.
 */
export function useView(changes: ReadonlySet<string>, clauses: ReadonlySet<string>): Place {
  const [place, setPlace] = useState<Place>({ view: "preview", id: "" });

  useEffect(() => {
    const follow = () => {
      const id = hashId();
      const named = VIEWS.find((view) => view === id);
      if (named) setPlace({ view: named, id: "" });
      else if (changes.has(id)) setPlace({ view: "changes", id });
      else if (clauses.has(id)) setPlace({ view: "preview", id });
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [changes, clauses]);

  useEffect(() => {
    // A view begins at its beginning, wherever one was in the one before it.
    if (place.id === "") scrollTo(0, 0);
    else document.getElementById(place.id)?.scrollIntoView({ block: "start" });
  }, [place]);
  return place;
}

function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}
