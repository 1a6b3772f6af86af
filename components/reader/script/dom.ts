import { byFragment } from "./element";

/** What every part of the reading script asks of the page. */
export const root = document.documentElement;

/** Whether this is the in-app edition, whose host alone keeps anything beyond the session. */
export const inApp = document.querySelector("#top[data-hosts]") !== null;

/** The element that a click or a key came from. */
export const source = (event: Event): Element | null => (event.target instanceof Element ? event.target : null);

/** The nearest element of a kind around what a click or a key came from. */
export const closest = (event: Event, selector: string): HTMLElement | null => {
  const element = source(event)?.closest(selector);
  return element instanceof HTMLElement ? element : null;
};

/** Whether a click opens something here, and not in another tab or window. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Every element that a selector finds, as a list of its own. */
export const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] =>
  Array.from(within.querySelectorAll<HTMLElement>(selector));

/** Whether an element is drawn: the emphasis view and filters take what they hide out of the page. */
export const isDrawn = (one: Element): boolean => one.getClientRects().length > 0;

/** The element that a link leads to on this page. */
export function targetOf(link: Element): HTMLElement | null {
  const [, id] = /^#(.+)/.exec(link.getAttribute("href") || "") || [];
  return id === undefined ? null : byFragment(id);
}

/** Whether what is typed goes into a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
