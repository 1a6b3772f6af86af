"use client";

import { useEffect } from "react";

/** Tells the loader that the page answers now, so that it can replay the action that asked for the scripts. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = "true";
    document.dispatchEvent(new Event("policy:hydrated"));
  }, []);
  return null;
}
