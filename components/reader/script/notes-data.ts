import type { VersionNotes } from "@/lib/reading/version-notes";
import { closest, inApp } from "./dom";

declare global {
  interface Window {
    /** What a file of notes leaves here; see `NOTES_NAME`. */
    readonly policyNotes?: VersionNotes;
  }
}

let waiting: ((notes: VersionNotes | null) => void)[] | null = null;
let failed = false;

/** Where the data are; empty on a page without them, as for a draft on the desk, which has nothing to be cited by. */
const address = () => document.querySelector("article[data-notes]")?.getAttribute("data-notes") || "";

/** Whether there is anything that notes could add to this page. */
export const hasNotes = () => address() !== "";

/** The address of the version's own page: what is cited points there, wherever it is read. */
export function versionAddress(): string {
  const canonical = inApp ? document.querySelector<HTMLLinkElement>("link[rel=canonical]") : null;
  const file = address();
  return canonical ? canonical.href : new URL(file.slice(0, file.lastIndexOf("/") + 1), window.location.href).href;
}

/**
 * Calls back with what the page itself does not hold: at once when it is there, else when it has come, and with null when
 * it does not come. It is a classic script, since a page that was opened from disk may fetch nothing.
 */
export function withNotes(use: (notes: VersionNotes | null) => void): void {
  if (window.policyNotes || failed || !hasNotes()) use(window.policyNotes || null);
  else if (waiting) waiting.push(use);
  else {
    waiting = [use];
    const script = document.createElement("script");
    script.src = address();
    script.onload = script.onerror = () => {
      failed = !window.policyNotes;
      const all = waiting || [];
      // Asked for again at the next note, when the network may be back.
      waiting = null;
      for (const one of all) one(window.policyNotes || null);
      failed = false;
    };
    document.head.appendChild(script);
  }
}

/** Asks for the data as soon as a finger, a mouse or the keyboard comes to the text: a click follows a moment later. */
export function watchForNotes(): void {
  const ask = (event: Event) => {
    if (!closest(event, "article, [data-same-clause]")) return;
    for (const type of SIGNS) document.removeEventListener(type, ask, true);
    withNotes(() => undefined);
  };
  if (hasNotes()) for (const type of SIGNS) document.addEventListener(type, ask, { capture: true, passive: true });
}

const SIGNS = ["pointerdown", "touchstart", "mousedown", "focusin"];
