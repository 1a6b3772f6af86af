import { excerptStrings } from "@/lib/strings";
import { changeStrings } from "@/lib/strings/compare";
import { all, closest } from "./dom";
import { element } from "./element";

const text = () => document.querySelector<HTMLElement>(".compared-text");
const toggles = () => all(".compare-filters [data-kind-filter]");
const kindOf = (toggle: Element) => toggle.getAttribute("data-kind-filter") || "";
const isOn = (toggle: Element) => toggle.getAttribute("aria-pressed") === "true";
const press = (toggle: Element, on: boolean) => toggle.setAttribute("aria-pressed", String(on));
const chapters = () => document.querySelector<HTMLSelectElement>(".compare-filters select");

/** Changes of the kinds that are asked for, of one chapter, in one column or two: by buttons of which the first asks for all. */
export function watchFilters(): void {
  document.addEventListener("click", (event) => {
    const sides = closest(event, ".compare-filters [data-sides]");
    if (sides) {
      press(sides, !isOn(sides));
      text()?.setAttribute("data-view", isOn(sides) ? "sides" : "");
    }
    const toggle = closest(event, ".compare-filters [data-kind-filter]");
    if (!toggle) return;
    if (kindOf(toggle) === "") for (const one of toggles()) press(one, false);
    else press(toggle, !isOn(toggle));
    filterChanges();
  });
  document.addEventListener("change", (event) => {
    if (closest(event, ".compare-filters select")) filterChanges();
  });
}

/** Shows every change again. */
export function showAllChanges(): void {
  for (const toggle of toggles()) press(toggle, false);
  const select = chapters();
  if (select) select.value = "";
  filterChanges();
}

/** Shows what the buttons and the list of chapters say, and says how much that is. */
export function filterChanges(): void {
  const comparison = document.querySelector(".compared-text article");
  const [whole, ...kinds] = toggles();
  if (!comparison || !whole) return;
  const picked = kinds.filter(isOn);
  press(whole, picked.length === 0);
  const names = picked.map(kindOf);
  const select = chapters();
  const chapter = select ? select.value : "";
  for (const change of all(".change", comparison)) {
    const other = names.length > 0 && names.indexOf(change.getAttribute("data-kind") || "") < 0;
    change.hidden = other || (chapter !== "" && change.getAttribute("data-chapter") !== chapter);
  }
  hideIdleHeadings(comparison);
  const total = all(".change[id]", comparison).length;
  const left = all(".change[id][hidden]", comparison).length;
  const status = document.querySelector(".compare-filters [role=status]");
  if (status) status.textContent = left === 0 ? "" : changeStrings.filtered(total - left, total);
  const title = chapter === "" || !select ? null : select.options[select.selectedIndex]?.text || null;
  const said = picked.map((toggle) => toggle.getAttribute("data-name") || "");
  sayOnPaper(comparison, left === 0 ? null : excerptStrings.changes(left, changeStrings.picked(said, title)));
}

/** From the end on, a heading stands when a change was drawn since the last one of its rank or above. */
function hideIdleHeadings(comparison: Element): void {
  const DEEPEST = 7;
  let enclosing = 0;
  for (const one of all(".change,h3,h4,h5,h6", comparison).slice().reverse()) {
    const level = one.getAttribute("data-level");
    if (one.className === "change") {
      if (!one.hidden) enclosing = level === null ? DEEPEST : Number(level) + 2;
      continue;
    }
    const rank = Number(one.tagName.charAt(1));
    one.hidden = rank >= enclosing;
    if (!one.hidden) enclosing = rank;
  }
}

/** Says on paper what the filters leave out, and where the whole is. */
function sayOnPaper(comparison: Element, what: string | null): void {
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
  comparison.insertAdjacentElement("afterbegin", note);
}
