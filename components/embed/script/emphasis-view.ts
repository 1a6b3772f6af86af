import { keepPlace } from "@/components/reader/keep-place";
import { root, source } from "./page";

const KEY = "data-only";
const VIEW = "#only-key";

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
    const link = source(event)?.closest("a.when-all,a.when-key");
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
  keepPlace(() => {
    if (only) root.setAttribute(KEY, "key");
    else root.removeAttribute(KEY);
  });
}
