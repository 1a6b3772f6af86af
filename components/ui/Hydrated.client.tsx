"use client";

import { useEffect } from "react";
import { replayInput } from "./replay-input";

/** Replays what was typed before the page answered, and tells the loader to replay the action that asked for the scripts. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = "true";
    // What was typed comes before what was clicked: a form is filled in before it is sent.
    for (const field of document.querySelectorAll("[data-replay]")) {
      replayInput(field);
      field.removeAttribute("data-replay");
    }
    document.dispatchEvent(new Event("policy:hydrated"));
  }, []);
  return null;
}
