import { keyStrings } from "@/lib/strings";
import { all, closest, inApp, isDrawn, isPlain, root } from "./dom";
import { element } from "./element";
import { goToStep } from "./go-to-step";
import { keepPlace } from "./keep-place";
import { closeLayer, settled } from "./layers";

const VIEW = "#only-key";
/** Links into the view and out of it: those of the bars, and the one of the in-app edition, which has no query. */
const LINKS = "a[data-only],a.when-all,a.when-key";

const isShown = () => root.getAttribute("data-only") === "key";

/** Shows the stressed clauses alone, or all, and leaves the clause that is being read where it is on the screen. */
export function showKeyOnly(only: boolean): void {
  keepPlace(() => root.setAttribute("data-only", only ? "key" : ""), "[data-key]");
}

/** The address of the view, or of the whole text; an app's host decides about the address of its page. */
function keepAddress(only: boolean): void {
  const { pathname, search, hash } = window.location;
  const kept = new URLSearchParams(search);
  if (inApp) return;
  if (only) kept.set("only", "key");
  else kept.delete("only");
  const query = kept.toString();
  const place = hash === VIEW || hash === "#-" ? "" : hash;
  window.history.replaceState(null, "", pathname + (query && `?${query}`) + place);
}

/**
 * Makes the emphasis view last while links are followed. Without script it is the page's target, and following a link to
 * a clause leaves it.
 */
export function watchEmphasis(): void {
  if (window.location.hash === VIEW || /[?&]only=key(&|$)/.test(window.location.search)) showKeyOnly(true);
  window.addEventListener("hashchange", () => {
    if (window.location.hash === VIEW) showKeyOnly(true);
  });
  document.addEventListener("click", (event) => {
    const link = closest(event, LINKS);
    if (!link || !isPlain(event) || !document.querySelector("article")) return;
    event.preventDefault();
    const only = (link.getAttribute("data-only") === "key" || link.className === "when-all") && !isShown();
    closeLayer(false);
    settled(() => keepAddress(only));
    showKeyOnly(only);
    // The link that was pressed may be hidden now: the one in its place takes the focus.
    if (!isDrawn(link))
      all(only ? "a.when-key" : "a.when-all")
        .filter(isDrawn)[0]
        ?.focus({ preventScroll: true });
  });
  watchSteps();
}

/** Steps from one stressed stretch to the next, and says where one is. */
function watchSteps(): void {
  const bar = document.querySelector(".key-bar");
  let at = -1;
  bar?.addEventListener("click", (event) => {
    const step = Number(closest(event, "[data-step]")?.getAttribute("data-step"));
    const stretches = all("article [data-emphasis]");
    if (!step || stretches.length === 0) return;
    if (at < 0) at = beginning(stretches, step);
    else at = (at + step + stretches.length) % stretches.length;
    bar.setAttribute("data-stepping", "");
    for (const one of stretches) one.removeAttribute("data-current");
    const target = stretches[at];
    if (target) goToStep(target);
    const status = bar.querySelector("[role=status]");
    if (!status) return;
    // Two numbers are enough for the eye; what is read aloud are words.
    status.textContent = "";
    status.append(
      element("span", { "aria-hidden": "true" }, keyStrings.position(at + 1, stretches.length)),
      element("span", { class: "off-screen" }, keyStrings.spoken(at + 1, stretches.length)),
    );
  });
}

/** The first stretch below the middle of the screen, or the last one above it. */
function beginning(stretches: readonly HTMLElement[], step: number): number {
  const middle = window.innerHeight / 2;
  const below = stretches.filter((one) => one.getBoundingClientRect().top > middle)[0];
  const first = below ? stretches.indexOf(below) : 0;
  return step > 0 ? first : (first - 1 + stretches.length) % stretches.length;
}
