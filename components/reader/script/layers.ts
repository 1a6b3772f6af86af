import { closest, isPlain, root } from "./dom";
import { byFragment } from "./element";

/** Something that lies over the page, or beside its text, until it is closed. */
export interface Layer {
  /** Kept in the history's state, so that a page that is come back to knows what was open. */
  readonly kind: "note" | "search" | "settings" | "contents";
  /** Whether it holds an element: a click elsewhere closes it. */
  readonly holds: (element: Element) => boolean;
  readonly hide: () => void;
  /** What takes the focus when the reader closes it. */
  readonly opener: () => HTMLElement | null;
}

let open: Layer | null = null;
/** Whether the open layer has an entry of the history. */
let entered = false;
/** Whether the entry of a layer that was closed is being left. */
let leaving = false;
let afterwards: (() => void)[] = [];

/**
 * Makes a layer that was just shown an entry of the history, so that Back and the swipe that means it close it before
 * they leave the page. One that was open gives its entry to it.
 */
export function openLayer(layer: Layer): void {
  const before = open;
  open = layer;
  if (before === layer) return;
  if (before) before.hide();
  settled(enter);
}

export const isOpen = (layer: Layer): boolean => open === layer;

/** Does something once the history is where the page is: not while the entry of a closed layer is being left. */
export function settled(run: () => void): void {
  if (leaving) afterwards.push(run);
  else run();
}

function enter(): void {
  if (!open) return;
  const state = { layer: open.kind };
  try {
    if (entered) window.history.replaceState(state, "");
    else {
      keepScroll("manual");
      window.history.pushState(state, "");
      entered = true;
    }
  } catch (_) {
    // A page that may not write its history: Escape and the buttons still close what is open.
    keepScroll("auto");
  }
}

/**
 * Closes what is open as Back would, so that the history holds no entry for it.
 * @param stays false when the reader is led elsewhere right after
 */
export function closeLayer(giveFocusBack: boolean, stays = true): void {
  if (!open) return;
  const layer = open;
  hide(giveFocusBack);
  if (!entered) return;
  entered = false;
  leaving = true;
  if (stays) settled(() => stayHere(giveFocusBack ? layer.opener() : null));
  window.history.back();
}

function hide(giveFocusBack: boolean): void {
  const layer = open;
  open = null;
  layer?.hide();
  if (giveFocusBack && layer) focusOn(layer.opener());
}

/** A browser that goes back to an entry with a fragment goes there, and takes the focus, right after it has said so. */
function stayHere(opener: HTMLElement | null): void {
  const place = window.pageYOffset;
  setTimeout(() => {
    window.scrollTo(0, place);
    if (!open) focusOn(opener);
  });
}

function focusOn(opener: HTMLElement | null): void {
  if (opener && root.contains(opener)) opener.focus({ preventScroll: true });
}

/** Back restores where the page was when its entry was left; the reader may have scrolled on beside a note. */
function keepScroll(mode: ScrollRestoration): void {
  if ("scrollRestoration" in window.history) window.history.scrollRestoration = mode;
}

/** What was open when the entry that is shown now was left; null when nothing was. */
export function leftOpen(): string | null {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("layer" in state)) return null;
  return String(state.layer);
}

/** Follows a link to a clause once the history holds no entry of a layer, so that Back leads to the reader's place. */
export function goTo(hash: string): void {
  closeLayer(false, false);
  settled(() => {
    // The same address again goes nowhere by itself.
    if (window.location.hash === encodeURI(decodeURI(hash))) byFragment(hash.slice(1))?.scrollIntoView();
    else window.location.hash = hash;
  });
}

/** Listens to what closes a layer. Comes after whatever else listens to clicks, which may open another. */
export function watchLayers(resume: (kind: string) => boolean): void {
  window.addEventListener("popstate", () => {
    if (leaving) {
      leaving = false;
      keepScroll("auto");
      const runs = afterwards;
      afterwards = [];
      for (const run of runs) run();
    } else if (entered && leftOpen() === null) {
      entered = false;
      const opener = open?.opener() || null;
      hide(true);
      stayHere(opener);
      keepScroll("auto");
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !open || event.defaultPrevented) return;
    event.preventDefault();
    closeLayer(true);
  });
  document.addEventListener("click", (event) => {
    if (!open || event.defaultPrevented || !isPlain(event)) return;
    const from = event.target instanceof Element ? event.target : null;
    const hash = closest(event, "a[href]")?.getAttribute("href") || "";
    if (hash.charAt(0) === "#") {
      event.preventDefault();
      goTo(hash);
    } else if (from && root.contains(from) && !open.holds(from) && hash === "") closeLayer(false);
  });
  // The entry of a layer is gone back to from another page, and then restores the place as any other.
  window.addEventListener("pagehide", () => keepScroll("auto"));
  const kind = leftOpen();
  if (kind === null || resume(kind)) return;
  if (document.readyState === "complete") leaveEmptyEntry();
  else window.addEventListener("load", leaveEmptyEntry);
}

/** Nothing is open on a page that was loaded anew: the entry of what was would make Back do nothing. */
function leaveEmptyEntry(): void {
  if (open || leaving || leftOpen() === null) return;
  leaving = true;
  settled(() => stayHere(null));
  window.history.back();
}

/** Takes over the entry of a layer that was open when the page was left, for one that was just shown again. */
export function resumeLayer(layer: Layer): void {
  open = layer;
  entered = true;
}
