import { COMPARED } from "@/components/compare/compared-event";
import { excerptStrings } from "@/lib/strings";
import { changeStrings } from "@/lib/strings/compare";
import { all, closest, isDrawn, isTyping } from "./dom";
import { byFragment, element } from "./element";
import { goToStep } from "./emphasis";

const kinds = () => all(".compare-filters [data-kind-filter]");
const isOff = (toggle: Element) => toggle.getAttribute("aria-pressed") === "false";

/** Filters by kind and chapter, one column or two, and steps from change to change (n and p). */
export function watchComparison(): void {
  begin();
  document.addEventListener(COMPARED, begin);
  document.addEventListener("click", (event) => {
    const toggle = closest(event, ".compare-filters [data-kind-filter],.compare-filters [data-sides]");
    if (toggle) {
      toggle.setAttribute("aria-pressed", String(isOff(toggle)));
      filter();
    }
    const by = Number(closest(event, ".compare-steps [data-step]")?.getAttribute("data-step"));
    if (by) step(by);
  });
  document.addEventListener("change", (event) => {
    if (closest(event, ".compare-filters select")) filter();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!document.querySelector(".compare-steps [data-step]")) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
}

/** Changes of layout alone are left out at first, unless the address leads to one of them. */
function begin(): void {
  // `:target` would miss it: a browser looks for the place only when the whole page has come.
  const asked = byFragment(window.location.hash.slice(1))?.getAttribute("data-kind") === "layout";
  for (const toggle of kinds()) {
    const off = !asked && toggle.getAttribute("data-kind-filter") === "layout";
    toggle.setAttribute("aria-pressed", String(!off));
  }
  filter();
}

function filter(): void {
  const comparison = document.querySelector(".comparison");
  if (!comparison || kinds().length === 0) return;
  const off = kinds().filter(isOff);
  const names = off.map((toggle) => toggle.getAttribute("data-kind-filter"));
  const chapters = document.querySelector<HTMLSelectElement>(".compare-filters select");
  const chapter = chapters ? chapters.value : "";
  for (const change of all(".change", comparison)) {
    const hidden = names.indexOf(change.getAttribute("data-kind")) >= 0;
    change.hidden = hidden || (chapter !== "" && change.getAttribute("data-chapter") !== chapter);
  }
  comparison.setAttribute("data-layout", names.indexOf("layout") >= 0 ? "hidden" : "shown");
  const sides = document.querySelector(".compare-filters [data-sides]");
  comparison.setAttribute("data-view", sides?.getAttribute("aria-pressed") === "true" ? "sides" : "inline");
  const left = all(".change[id][hidden]", comparison).length;
  const title = chapter === "" || !chapters ? null : chapters.options[chapters.selectedIndex]?.text || null;
  const words = off.map((toggle) => `“${toggle.getAttribute("data-name")}”`);
  sayOnPaper(left === 0 ? null : excerptStrings.changes(left, changeStrings.leftOut(words, title)));
}

/** Says on paper what the filters leave out, and where the whole is. */
function sayOnPaper(what: string | null): void {
  document.querySelector(".left-out")?.remove();
  if (what === null) return;
  const { origin, pathname, search } = window.location;
  const note = element(
    "p",
    { class: "excerpt print-only left-out" },
    element("b", {}, excerptStrings.label),
    `　${what}`,
  );
  note.append(excerptStrings.whole(origin + pathname + search));
  document.querySelector(".comparison")?.insertAdjacentElement("afterbegin", note);
}

/** Goes to the change after or before the one at the top of the screen, or the one gone to last. */
function step(by: number): void {
  const heads = all(".comparison .change[id]").filter(isDrawn);
  const last = heads.filter((change) => change.hasAttribute("data-current"))[0];
  const below = heads.filter((change) => change.getBoundingClientRect().top > 160)[0];
  const next = below ? heads.indexOf(below) : heads.length;
  const from = last ? heads.indexOf(last) : by > 0 ? next - 1 : next;
  const at = (from + by + heads.length) % heads.length;
  const target = heads[at];
  if (!target) return;
  last?.removeAttribute("data-current");
  goToStep(target);
  const status = document.querySelector(".compare-steps [role=status]");
  if (status) status.textContent = changeStrings.position(at + 1, heads.length);
}
