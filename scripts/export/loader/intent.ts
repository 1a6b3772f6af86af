/** What begins hydration when it is pointed at, touched, focused or clicked. */
const INTERACTIVE = "[data-intent],button,input,select,summary,dialog";
/** What does nothing of use without script, so that its click is held back and done again afterwards. */
const REPLAYED = "[data-intent],button:not([popovertarget]):not([type=submit])";
const FIELD = "input,select,textarea";
/** Answers a mouse that rests on it and a tap, but not a finger that scrolls. */
const SOFT = "[data-intent-soft]";
/** After this long the held click is given back to the browser, which follows a link as if there were no script. */
const PATIENCE_MS = 10_000;

/**
 * Waits for the first sign that a person wants more than to read, calls `start` once, and keeps the action that was
 * made meanwhile until the page says that it is hydrated (`policy:hydrated`).
 * @param start adds the page's scripts; is given what to call when they fail
 */
export function watchIntent(start: (failed: () => void) => void): void {
  let started = false;
  let replay: (() => void) | undefined;
  /** What was typed after the key that opens the search, before the search was there. */
  let typed: string | undefined;

  function begin(): void {
    if (started) return;
    started = true;
    setTimeout(finish, PATIENCE_MS);
    start(finish);
  }

  function finish(): void {
    for (const [type, listener] of listeners) removeEventListener(type, listener, true);
    removeEventListener("policy:hydrated", finish, true);
    if (typed) document.documentElement.setAttribute("data-typed", typed);
    if (replay) replay();
    replay = typed = undefined;
  }

  function hold(event: Event, again: () => void): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    replay = again;
    begin();
  }

  function onSign(event: Event): void {
    if (closest(event, INTERACTIVE) || (isSoft(event) && closest(event, SOFT))) begin();
  }

  function onClick(event: Event): void {
    const element = closest(event, REPLAYED);
    if (element && event instanceof MouseEvent && !opensElsewhere(event)) hold(event, () => element.click());
    else {
      onSign(event);
      // A finger leaves no pointer behind: what it tapped is pointed at again, without its click.
      const { target } = event;
      if (started && target && !replay)
        replay = () => target.dispatchEvent(new Event("pointerover", { bubbles: true }));
    }
  }

  function onKey(event: Event): void {
    if (event instanceof KeyboardEvent && typed !== undefined && isText(event)) {
      typed = event.key === "Backspace" ? typed.slice(0, -1) : typed + event.key;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event instanceof KeyboardEvent && isShortcut(event)) {
      const { key, code, ctrlKey, metaKey } = event;
      if (!/^[a-z]$/.test(key) || ctrlKey || metaKey) typed = "";
      const again = { key, code, ctrlKey, metaKey, bubbles: true, cancelable: true };
      hold(event, () => (document.activeElement || document.body).dispatchEvent(new KeyboardEvent("keydown", again)));
    } else {
      const link = event instanceof KeyboardEvent && event.key === " " ? closest(event, "a[data-intent]") : null;
      if (link) hold(event, () => link.click());
      else onSign(event);
    }
  }

  function onInput(event: Event): void {
    closest(event, FIELD)?.setAttribute("data-replay", "");
    begin();
  }

  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ["pointerover", onSign],
    ["pointerdown", onSign],
    ["touchstart", onSign],
    ["focusin", onSign],
    ["keydown", onKey],
    ["click", onClick],
    ["input", onInput],
  ];
  for (const [type, listener] of listeners) addEventListener(type, listener, true);
  addEventListener("policy:hydrated", finish, true);

  const eager = () => {
    const wish = document.querySelector("[data-hydrate]");
    const parameter = wish?.getAttribute("data-hydrate");
    if (parameter && (parameter === "load" || `&${location.search.slice(1)}`.indexOf(`&${parameter}=`) >= 0)) begin();
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", eager);
  else eager();
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

function isSoft(event: Event): boolean {
  return (
    event.type === "click" ||
    (event.type === "pointerover" && event instanceof PointerEvent && event.pointerType === "mouse")
  );
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 || key === "Backspace") && !ctrlKey && !metaKey && !altKey;
}

/** The keys of the search, and the letters that something on the page lists in `data-keys`. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === "k";
  if (event.altKey || closest(event, FIELD)) return false;
  return key === "/" || (/^[a-z]$/.test(key) && document.querySelector(`[data-keys~="${key}"]`) !== null);
}
