"use client";

import { useEffect } from "react";

/** Says on the page that its application answers, for whoever waits for it from outside. */
export function Started() {
  useEffect(() => {
    document.documentElement.setAttribute("data-started", "");
  }, []);
  return null;
}
