import { root, source } from "./page";

const KEY = "data-only";
const VIEW = "#only-key";
/** Below the bar, in pixels from the top of the screen. */
const READING_LINE = 120;

/**
 * Makes the emphasis view last while links are followed. Without script it is the page's target, and following a link to
 * a clause leaves it.
 */
export function watchEmphasisView(): void {
  // From here on the style sheet looks at the attribute, and no longer at the target.
  root.setAttribute("data-js", "");
  if (window.location.hash === VIEW) showKeyOnly(true);
  window.addEventListener("hashchange", () => {
    if (window.location.hash === VIEW) showKeyOnly(true);
  });
  document.addEventListener("click", (event) => {
    const link = source(event)?.closest(".when-all,.when-key");
    if (!link) return;
    event.preventDefault();
    const only = link.className === "when-all";
    showKeyOnly(only);
    // The link that was pressed is hidden now: the one in its place takes the focus.
    document.querySelector<HTMLElement>(only ? "a.when-key" : "a.when-all")?.focus({ preventScroll: true });
  });
}

/** Shows the stressed clauses alone, or all, and leaves the clause that is being read where it is on the screen. */
export function showKeyOnly(only: boolean): void {
  // Only the chapter on the screen: what an engine skipped to lay out has no place to be asked for.
  const chapter = document.elementFromPoint(window.innerWidth / 2, READING_LINE)?.closest("section");
  const blocks: Element[] = Array.prototype.slice.call(chapter ? chapter.querySelectorAll("[data-key]") : []);
  const anchor = blocks.filter((block) => block.getBoundingClientRect().top < READING_LINE).pop();
  const before = anchor ? anchor.getBoundingClientRect().top : 0;
  const stays = window.pageYOffset > 0;
  if (only) root.setAttribute(KEY, "key");
  else root.removeAttribute(KEY);
  if (anchor && stays) keepAt(anchor, before, 4);
}

/** Chapters off the screen are measured only when they come near it, so that a clause has to be put back a few times. */
function keepAt(anchor: Element, top: number, times: number): void {
  window.scrollBy(0, anchor.getBoundingClientRect().top - top);
  if (times > 1) window.requestAnimationFrame(() => keepAt(anchor, top, times - 1));
}
