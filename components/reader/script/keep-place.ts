import { all, isDrawn } from "./dom";

/** Below the bars, in pixels from the top of the screen. */
const READING_LINE = 120;
/** So long after the last movement the reader has come to rest, in milliseconds. */
const REST_MS = 150;

/** Where the reader is: a clause, and how much of its height stands above the reading line. */
export interface Place {
  readonly clause: Element;
  readonly share: number;
}

/** The last clause that begins above the reading line; null at the very top of the page, where nothing is read yet. */
export function placeNow(selector = "[id]"): Place | null {
  if (window.pageYOffset <= 0) return null;
  const section = document.elementFromPoint(window.innerWidth / 2, READING_LINE)?.closest("article > section");
  let clause: Element | null = null;
  for (const one of section ? all(selector, section) : []) {
    if (!isDrawn(one)) continue;
    if (one.getBoundingClientRect().top >= READING_LINE) break;
    clause = one;
  }
  if (!clause) return null;
  const { top, height } = clause.getBoundingClientRect();
  return { clause, share: (READING_LINE - top) / height };
}

/** Brings the words that stood at the reading line back there, however high their clause is now. */
export function goBackTo({ clause, share }: Place): void {
  const { top, height } = clause.getBoundingClientRect();
  window.scrollBy(0, top + share * height - READING_LINE);
}

/**
 * Changes how the text stands, and leaves what is being read where it is on the screen.
 * @param change at once; it may hide clauses, but none that the selector finds
 */
export function keepPlace(change: () => void, selector?: string): void {
  const place = placeNow(selector);
  change();
  if (place) goBackTo(place);
}

/**
 * Leaves what is being read where it is when the window gets another width, as a phone's does that is turned.
 * @param rested called when the reader has come to rest somewhere
 */
export function watchPlace(rested: () => void): void {
  let width = window.innerWidth;
  let place: Place | null = null;
  let timer = 0;
  const rest = () => {
    place = placeNow();
    rested();
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST_MS);
  };
  window.addEventListener("scroll", later, { passive: true });
  window.addEventListener("resize", () => {
    // A phone's browser changes the height as its own bars come and go.
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    if (place) goBackTo(place);
  });
}
