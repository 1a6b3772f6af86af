"use client";

import { createElement, useState, useSyncExternalStore } from "react";

interface StillElementProps {
  readonly as: "article" | "nav";
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: React.ReactNode;
}

const never = () => () => undefined;
const inBrowser = () => false;
const asServed = () => true;

/** Whether React is taking over what was served, or is serving it: the only time it reads a server's snapshot. */
const useServed = () => useSyncExternalStore(never, inBrowser, asServed);

/**
 * An element whose content never changes on a page that was built with it: React passes over it when the page comes alive,
 * and leaves what the page shows as it is. Thousands of words need no second rendering before the first click is
 * answered. Rendered in the browser (a draft on the desk, or a page whose text something else has changed, which React
 * renders anew), it is an element as any other.
 */
export function StillElement({ as, attributes, children }: StillElementProps) {
  const served = useServed();
  // As it was at first: the hook says otherwise as soon as the page has come alive.
  const [still] = useState(served && typeof window !== "undefined");
  if (!still) return createElement(as, attributes, children);
  // React compares neither this string nor what stands inside the element with the page that it hydrates.
  return createElement(as, { ...attributes, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } });
}
