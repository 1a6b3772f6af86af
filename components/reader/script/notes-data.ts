import type { ListedBlocks } from "@/lib/facts/listed-blocks";
import type { VersionNotes } from "@/lib/reading/version-notes";
import { closest, inApp } from "./dom";
import { scriptData } from "./script-data";

declare global {
  interface Window {
    /** What a file of notes leaves here; see `NOTES_NAME`. */
    readonly policyNotes?: VersionNotes;
    /** What a file of list rows leaves here; see `LISTED_NAME`. */
    readonly policyListed?: ListedBlocks;
  }
}

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

/** Calls back with what the page itself does not hold, or with null; see `scriptData`. */
export const withNotes = scriptData(address, () => window.policyNotes);

/** The same for what the lists say of the text, on a page whose chapters lead to them: asked for by the notes that show it. */
export const withListed = scriptData(
  () => (document.querySelector("[data-lists]") ? address().replace(/notes(?=\.js$)/, "listed") : ""),
  () => window.policyListed,
);

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
