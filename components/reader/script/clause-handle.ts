import { panelStrings } from "@/lib/strings";
import { source } from "./dom";
import { button } from "./element";
import { clauseNote } from "./note/clause-note";
import { showNote } from "./note/panel";
import { hasNotes } from "./notes-data";

const CITABLE = "article p[id],article table[id],article h2,article h3,article h4,article h5,article h6";

/**
 * One handle for all clauses: it stands in the margin of the clause under the mouse, or of the one in which a finger chose
 * words, and opens its citation. By keyboard the labels open the same note, which steps from clause to clause.
 */
export function watchClauseHandle(): void {
  if (!hasNotes()) return;
  let clause: HTMLElement | null = null;
  const open = () => {
    if (clause) showNote(clauseNote(clause), clause.querySelector<HTMLElement>("a") || clause);
  };
  const handle = button(panelStrings.cite, open, { class: "clause-handle", tabindex: "-1" });
  const show = (at: Element | null) => {
    const under = at ? at.closest<HTMLElement>(CITABLE) : null;
    if (!under) return;
    clause = under;
    handle.style.top = `${under.getBoundingClientRect().top + window.pageYOffset}px`;
    if (!handle.parentNode) document.querySelector(".reading")?.append(handle);
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") show(source(event));
  });
  // A tap on the text is how one scrolls and stops; only who chooses words means this clause.
  document.addEventListener("selectionchange", () => {
    const chosen = window.getSelection();
    if (chosen && !chosen.isCollapsed) show(elementOf(chosen.anchorNode));
  });
}

/** The element that a place in the page is in: a choice begins in a text, or at a whole element. */
function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
