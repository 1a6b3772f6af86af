"use client";

import { useEffect } from "react";
import type { BlockId } from "@/lib/policy/model";
import { routes } from "@/lib/routes";

/** How far below the sticky bars a heading may stand, in pixels, and still be the one being read. */
const READING_DEPTH = 110;
/** Where that is on a page without a notice. */
const LEAST_READING_LINE = 160;

const HEADINGS = "article h2,article h3,article h4,article h5,article h6";

const bottomOfNotice = () => document.querySelector(".notice")?.getBoundingClientRect().bottom ?? 0;

/** The last heading above the line. One that the emphasis view hides is nowhere. */
function currentHeading(): string | null {
  const line = Math.max(LEAST_READING_LINE, bottomOfNotice() + READING_DEPTH);
  const headings = [...document.querySelectorAll<HTMLElement>(HEADINGS)].reverse();
  const isAbove = (heading: HTMLElement) =>
    heading.offsetParent !== null && heading.getBoundingClientRect().top <= line;
  return headings.find(isAbove)?.id ?? null;
}

/** Marks the clause being read in the contents, and points "the same clause in force" at its counterpart. */
export function useCurrentClause(sameClause: Readonly<Record<BlockId, BlockId>>) {
  useEffect(() => {
    let frame = 0;
    const update = () => {
      frame = 0;
      const id = currentHeading();
      for (const link of document.querySelectorAll<HTMLAnchorElement>("#contents a[href^='#']")) {
        const isCurrent = id !== null && link.hash === `#${encodeURIComponent(id)}`;
        if (isCurrent === link.hasAttribute("aria-current")) continue;
        if (isCurrent) {
          link.setAttribute("aria-current", "location");
          keepInView(link);
        } else link.removeAttribute("aria-current");
      }
      const target = id === null ? undefined : sameClause[id];
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-same-clause]")) {
        link.href = target === undefined ? routes.home() : `${routes.home()}#${encodeURIComponent(target)}`;
      }
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(update);
    };
    /** On a phone the contents are hidden until they are opened, and a hidden list cannot be scrolled. */
    const onOpen = () => {
      const link = document.querySelector<HTMLElement>("#contents:target a[aria-current]");
      if (link) keepInView(link);
    };
    /** Whatever moved the text without a scroll, a turned device or a larger type, the link leads to what is read now. */
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a[data-same-clause]")) update();
    };
    update();
    onOpen();
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("resize", onScroll);
    window.addEventListener("hashchange", onOpen);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onScroll);
      window.removeEventListener("hashchange", onOpen);
      document.removeEventListener("click", onClick, true);
      cancelAnimationFrame(frame);
    };
  }, [sameClause]);
}

/** Scrolls the contents list alone: `scrollIntoView` would move the text too. */
function keepInView(link: HTMLElement) {
  const list = link.closest<HTMLElement>("#contents");
  if (!list) return;
  const offset = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (offset < 40 || offset > list.clientHeight - 80) list.scrollTop += offset - list.clientHeight / 2;
}
