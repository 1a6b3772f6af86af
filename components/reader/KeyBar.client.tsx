"use client";

import { useEffect, useState } from "react";
import { strings } from "@/lib/strings";
import { keepPlace } from "./keep-place";

const stretches = () => [...document.querySelectorAll<HTMLElement>("article [data-emphasis]")];

/** The stretch to go to from where the reader is: the first one below the middle of the screen, or above it. */
function neighbour(all: readonly HTMLElement[], current: number | null, step: 1 | -1): number {
  if (current !== null) return (current + step + all.length) % all.length;
  const middle = window.innerHeight / 2;
  const below = all.findIndex((element) => element.getBoundingClientRect().top > middle);
  const first = Math.max(0, below);
  return step === 1 ? first : (first - 1 + all.length) % all.length;
}

/** Changes what is shown without moving the clause that the reader is looking at. */
function showOnly(only: "key" | "") {
  keepPlace(() => {
    document.documentElement.dataset.only = only;
  });
  history.replaceState(null, "", only === "key" ? "?only=key" : window.location.pathname);
}

/**
 * The emphasis view's controls. `?only=key#only-key` shows the view: without script through the page's target, with it
 * through the query, so that following a clause's link does not leave the view.
 */
export function KeyBar({ count }: { readonly count: number }) {
  const text = strings.key;
  const [index, setIndex] = useState<number | null>(null);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-only]") : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const shown = document.documentElement.dataset.only === "key";
      showOnly(link.dataset.only === "key" && !shown ? "key" : "");
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  const go = (step: 1 | -1) => {
    const all = stretches();
    const next = neighbour(all, index, step);
    const target = all[next];
    if (!target) return;
    for (const element of all) element.removeAttribute("data-current");
    target.setAttribute("data-current", "");
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    setIndex(next);
  };

  return (
    <div className="key-bar" role="toolbar" aria-label={text.explain}>
      <span className="count" role="status">
        {index === null ? text.count(count) : text.position(index + 1, count)}
      </span>
      <a className="when-all" href="?only=key#only-key" data-only="key" data-intent="">
        {text.only}
      </a>
      <a className="when-key" href="?#-" data-only="" data-intent="">
        {text.all}
      </a>
      <button type="button" className="needs-script" onClick={() => go(-1)}>
        {text.previous}
      </button>
      <button type="button" className="needs-script" onClick={() => go(1)}>
        {text.next}
      </button>
    </div>
  );
}
