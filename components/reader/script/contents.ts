import { all, closest, isDrawn, isPlain, root } from "./dom";
import { closeLayer, isOpen, type Layer, openLayer } from "./layers";
import { withNotes } from "./notes-data";

/** How far below the sticky bars a heading may stand, in pixels, and still be the one being read. */
const READING_DEPTH = 110;
/** Where that is on a page without a notice. */
const LEAST_READING_LINE = 160;

/** Looked for anew: the desk draws it with each draft. */
const list = () => document.getElementById("contents");
let opener: HTMLElement | null = null;

const layer: Layer = {
  kind: "contents",
  holds: (one) => list()?.contains(one) === true,
  hide: () => root.removeAttribute("data-contents"),
  opener: () => opener,
};

/** The last heading above the line at which one reads. One that the emphasis view hides is nowhere. */
export function currentHeading(): HTMLElement | null {
  const notice = document.querySelector(".notice");
  const bottom = notice ? notice.getBoundingClientRect().bottom : 0;
  const line = Math.max(LEAST_READING_LINE, bottom + READING_DEPTH);
  const headings = all("article h2,article h3,article h4,article h5,article h6");
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (heading && isDrawn(heading) && heading.getBoundingClientRect().top <= line) return heading;
  }
  return null;
}

const links = () => all("#contents li a");

/** Lets the keyboard come to one link of the contents alone. */
function stopAt(link: HTMLElement): void {
  for (const one of links()) one.tabIndex = one === link ? 0 : -1;
}

/** Makes the contents one stop of the keyboard, which arrows go through: else the text comes after a stop for each heading. */
function watchContentsKeys(): void {
  const first = all("#contents [aria-current]")[0] || links()[0];
  if (first) stopAt(first);
  document.addEventListener("keydown", (event) => {
    const link = closest(event, "#contents li a");
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!link || !step) return;
    event.preventDefault();
    // What a fold hides is passed over.
    const drawn = links().filter(isDrawn);
    const next = drawn[drawn.indexOf(link) + step];
    if (!next) return;
    stopAt(next);
    next.focus();
  });
}

/** Marks the clause being read in the contents, which a phone shows as a sheet over the text. */
export function watchContents(): void {
  let frame = 0;
  const update = () => {
    frame = 0;
    const heading = list() && currentHeading();
    for (const link of all("#contents a[href^='#']")) {
      const isCurrent = heading ? link.getAttribute("href") === `#${heading.id}` : false;
      if (isCurrent === link.hasAttribute("aria-current")) continue;
      if (isCurrent) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
      if (isCurrent) keepInView(link);
      if (isCurrent && !list()?.contains(document.activeElement)) stopAt(link);
    }
  };
  const later = () => {
    frame = frame || requestAnimationFrame(update);
  };
  const show = (from: HTMLElement | null) => {
    opener = from;
    update();
    root.setAttribute("data-contents", "");
    openLayer(layer);
    const [current] = all("#contents a[aria-current]");
    if (current) keepInView(current);
    (current || all("#contents a")[0])?.focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const link = closest(event, "a[href='#contents'],#contents .close");
    // Contents that nothing closes stand in the page, and a link leads there.
    if (!link || !isPlain(event) || event.defaultPrevented || !document.querySelector("#contents .close")) return;
    event.preventDefault();
    if (link.getAttribute("href") === "#contents") show(link);
    else if (isOpen(layer)) closeLayer(true);
  });
  window.addEventListener("scroll", later, { passive: true });
  window.addEventListener("resize", later);
  update();
  watchContentsKeys();
  // Opened by its address, as it is without script: the sheet is shown, and the address becomes the page's own.
  if (window.location.hash === "#contents" && document.querySelector("#contents .close")) {
    window.location.replace("#-");
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
    show(null);
  }
}

/** Scrolls the contents list alone: `scrollIntoView` would move the text too. */
function keepInView(link: HTMLElement): void {
  const box = list();
  if (!box) return;
  const offset = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
  if (offset < 40 || offset > box.clientHeight - 80) box.scrollTop += offset - box.clientHeight / 2;
}

/** Leads "the same clause in force" to the counterpart of the one being read, whatever moved the text meanwhile. */
export function watchSameClause(): void {
  document.addEventListener("click", (event) => {
    const link = closest(event, "a[data-same-clause]");
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    const heading = currentHeading();
    const home = (link.getAttribute("href") || "/").replace(/#.*/, "");
    withNotes((notes) => {
      const same = heading ? notes?.sameClause[heading.id] : undefined;
      window.location.href = same === undefined ? home : `${home}#${encodeURIComponent(same)}`;
    });
  });
}
