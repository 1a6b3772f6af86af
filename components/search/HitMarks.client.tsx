"use client";

import { useEffect, useState } from "react";
import { searchStrings } from "@/lib/strings/search";
import { loadEngine } from "./engine";
import { markText, unmarkText } from "./mark-text";

/** A clause that the page shows has at most so many hits to mark. */
const ALL_HITS = 2000;

/** The query that led to the page, or an empty string. */
const queryOfPage = () => new URLSearchParams(window.location.search).get("q") ?? "";

interface HitMarksProps {
  readonly address: string;
  readonly version: string;
}

/** Marks every match of the query that led here, and goes from one to the next; the address keeps the query. */
export function HitMarks({ address, version }: HitMarksProps) {
  const [query, setQuery] = useState("");
  const [marks, setMarks] = useState<readonly HTMLElement[]>([]);
  const [at, setAt] = useState<number | null>(null);

  useEffect(() => setQuery(queryOfPage().slice(0, 500)), []);
  useEffect(() => {
    if (query.trim() === "") return;
    let current = true;
    loadEngine(address)
      .then((engine) => engine.search(query, { version, limit: ALL_HITS }))
      .then(({ hits }) => {
        if (!current) return;
        unmarkText();
        const made = hits.flatMap((hit) => {
          const clause = document.getElementById(hit.id);
          if (!clause) return [];
          // Found by its number, none of its words is a match: it is one as a whole.
          return hit.ranges.length === 0 ? [clause] : markText(clause, hit.text, hit.ranges);
        });
        const inOrder = [...made].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
        setMarks(inOrder);
        const target =
          window.location.hash === ""
            ? null
            : document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
        const first = inOrder.findIndex((mark) => target?.contains(mark));
        setAt(first < 0 ? null : first);
        // Its clause may be longer than the screen, or partly under the bar that now stands above it.
        (inOrder[first] ?? target)?.scrollIntoView({ block: "center" });
      })
      .catch(() => setQuery(""));
    return () => {
      current = false;
    };
  }, [query, version, address]);

  if (query.trim() === "") return null;
  const go = (step: 1 | -1) => {
    const next = at === null ? (step === 1 ? 0 : marks.length - 1) : (at + step + marks.length) % marks.length;
    const mark = marks[next];
    if (!mark) return;
    for (const other of marks) other.removeAttribute("data-current");
    mark.setAttribute("data-current", "");
    mark.scrollIntoView({ block: "center" });
    setAt(next);
  };
  const remove = () => {
    for (const mark of marks) mark.removeAttribute("data-current");
    unmarkText();
    setMarks([]);
    setQuery("");
    history.replaceState(null, "", `${window.location.pathname}${window.location.hash}`);
  };
  const text = searchStrings;
  return (
    <div className="hit-bar" role="toolbar" aria-label={text.marks(query)}>
      <span className="query">{text.marks(query)}</span>
      <span role="status">
        {marks.length === 0
          ? text.markNone
          : at === null
            ? text.markCount(marks.length)
            : text.markPosition(at + 1, marks.length)}
      </span>
      <button type="button" onClick={() => go(-1)} disabled={marks.length === 0}>
        {text.previous}
      </button>
      <button type="button" onClick={() => go(1)} disabled={marks.length === 0}>
        {text.next}
      </button>
      <button type="button" onClick={remove}>
        {text.removeMarks}
      </button>
    </div>
  );
}
