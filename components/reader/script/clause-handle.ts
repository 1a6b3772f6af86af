import { panelStrings } from "@/lib/strings";
import { closest } from "./dom";
import { button } from "./element";
import { clauseNote } from "./note/clause-note";
import { showNote } from "./note/panel";
import { hasNotes } from "./notes-data";

const CITABLE = "article p[id],article table[id],article h2,article h3,article h4,article h5,article h6";

/**
 * One handle for all clauses: it stands in the margin of the clause under the pointer, or the one just tapped, and opens
 * its citation. By keyboard the labels open the same note, which steps from clause to clause.
 */
export function watchClauseHandle(): void {
  if (!hasNotes()) return;
  let clause: HTMLElement | null = null;
  const open = () => {
    if (clause) showNote(clauseNote(clause), clause.querySelector<HTMLElement>("a") || clause);
  };
  const handle = button("¶", open, {
    class: "clause-handle",
    tabindex: "-1",
    "aria-label": panelStrings.cite,
    title: panelStrings.cite,
  });
  const show = (event: Event) => {
    const under = closest(event, CITABLE);
    if (!under) return;
    clause = under;
    handle.style.top = `${under.getBoundingClientRect().top + window.pageYOffset}px`;
    if (!handle.parentNode) document.querySelector(".reading")?.append(handle);
  };
  document.addEventListener("pointerover", show);
  document.addEventListener("click", show);
}
