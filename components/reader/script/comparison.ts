import { COMPARED } from "@/components/compare/compared-event";
import { changeStrings } from "@/lib/strings/compare";
import { filterChanges, showAllChanges, watchFilters } from "./change-filters";
import { all, closest, isDrawn, isTyping } from "./dom";
import { byFragment } from "./element";
import { goToStep } from "./go-to-step";

/** Filters, and steps from change to change (n and p); the change that one is at stands in the address. */
export function watchComparison(): void {
  watchFilters();
  begin(false);
  document.addEventListener(COMPARED, () => begin(true));
  window.addEventListener("hashchange", () => followAddress(false));
  document.addEventListener("click", (event) => {
    const by = Number(closest(event, ".compare-steps [data-step]")?.getAttribute("data-step"));
    if (by) step(by);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!document.querySelector(".compare-steps [data-step]")) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
}

function begin(cameLate: boolean): void {
  filterChanges();
  followAddress(cameLate);
}

/**
 * A change that is linked to is shown, whatever was filtered or folded away, and steps go on from it.
 * @param cameLate whether the browser has looked for the place before it was there
 */
function followAddress(cameLate: boolean): void {
  const target = byFragment(window.location.hash.slice(1));
  const change = target?.closest<HTMLElement>(".compared-text .change");
  if (!target || !change) return;
  const folded = change.closest("details:not([open])");
  const unseen = cameLate || change.hidden || folded !== null;
  if (change.hidden) showAllChanges();
  folded?.setAttribute("open", "");
  markCurrent(change);
  if (unseen) target.scrollIntoView();
}

/** Changes that can be stepped to: those that no filter and no fold hides. */
const steps = () =>
  all(".compared-text .change[id]").filter((one) => isDrawn(one) && !one.closest("details:not([open])"));

function markCurrent(change: HTMLElement): void {
  for (const one of all(".change[data-current]")) one.removeAttribute("data-current");
  change.setAttribute("data-current", "");
  const changes = steps();
  const at = changes.indexOf(change);
  const status = document.querySelector(".compare-steps [role=status]");
  if (status) status.textContent = at < 0 ? "" : changeStrings.position(at + 1, changes.length);
}

/** Goes to the change after or before the one gone to last, or the one at the top of the screen. */
function step(by: number): void {
  const changes = steps();
  const last = changes.filter((change) => change.hasAttribute("data-current"))[0];
  const below = changes.filter((change) => change.getBoundingClientRect().top > 160)[0];
  const next = below ? changes.indexOf(below) : changes.length;
  const from = last ? changes.indexOf(last) : by > 0 ? next - 1 : next;
  const target = changes[(from + by + changes.length) % changes.length];
  if (!target) return;
  markCurrent(target);
  goToStep(target);
  keepAddress(target.id);
}

/** One entry of the history for all steps: Back leaves the comparison. */
function keepAddress(id: string): void {
  try {
    window.history.replaceState(window.history.state, "", `#${encodeURIComponent(id)}`);
  } catch (_) {
    // A page that may not write its history, as one that is opened from a disk.
  }
}
