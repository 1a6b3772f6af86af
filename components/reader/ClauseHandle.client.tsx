"use client";

import { useEffect, useState } from "react";
import { strings } from "@/lib/strings";
import type { Note } from "./note";

const CITABLE = "article p[id],article table[id],article h2,article h3,article h4,article h5,article h6";

interface Place {
  readonly block: HTMLElement;
  readonly top: number;
}

/**
 * One handle for all clauses: it stands in the margin of the clause under the pointer, or the one just tapped, and
 * opens its citation. By keyboard the labels open the same panel, which steps from clause to clause.
 */
export function ClauseHandle({ onOpen }: { readonly onOpen: (note: Note) => void }) {
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    const show = (target: EventTarget | null | undefined) => {
      const block = target instanceof Element ? target.closest<HTMLElement>(CITABLE) : null;
      if (block) setPlace({ block, top: block.getBoundingClientRect().top + window.scrollY });
    };
    const onPointer = (event: Event) => show(event.target);
    // The pointer may have come to rest before the page came alive.
    show([...document.querySelectorAll(":hover")].at(-1));
    document.addEventListener("pointerover", onPointer);
    document.addEventListener("click", onPointer);
    return () => {
      document.removeEventListener("pointerover", onPointer);
      document.removeEventListener("click", onPointer);
    };
  }, []);

  if (!place) return null;
  return (
    <button
      type="button"
      className="clause-handle"
      style={{ top: place.top }}
      tabIndex={-1}
      aria-label={strings.panel.cite}
      title={strings.panel.cite}
      onClick={() => onOpen({ kind: "clause", block: place.block.id, opener: place.block })}
    >
      ¶
    </button>
  );
}
