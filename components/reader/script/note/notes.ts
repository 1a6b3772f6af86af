import { panelStrings } from "@/lib/strings";
import { all, closest, inApp, isPlain, targetOf } from "../dom";
import { element } from "../element";
import { closeLayer, settled } from "../layers";
import { hasNotes, withNotes } from "../notes-data";
import { changedNote, clauseNote } from "./clause-note";
import { copyButton } from "./copy";
import { definitionIn } from "./definition";
import { listsNote } from "./lists-note";
import { type NoteContent, noteGrew, showNote } from "./panel";

const OPENERS = "[data-term],[data-reference],.label,[data-changed],[data-app-path],[data-contact],[data-lists]";
const text = panelStrings;

/** How many blocks of a section a preview shows; the rest is one tap away. */
const PREVIEW_BLOCKS = 3;

/** Opens the note that a click in the text, or in another note, asks for. */
export function watchNotes(): void {
  for (const path of all("main [data-app-path]")) {
    path.tabIndex = 0;
    path.setAttribute("role", "button");
  }
  // That a link opens a note and leads nowhere is so only while this script is here to see to it.
  for (const opener of all(OPENERS)) {
    if (!opener.closest("article")) continue;
    if (hasNotes() || !opener.matches(".label,[data-changed]")) opener.setAttribute("aria-haspopup", "dialog");
    // Its name is the number that it prints, which belongs to the text; the title says what it does.
    if (hasNotes() && opener.matches(".label")) opener.title = panelStrings.cite;
  }
  document.addEventListener("keydown", (event) => {
    const opener = closest(event, OPENERS);
    if (!opener || event.defaultPrevented) return;
    // Enter follows a link by itself.
    if (event.key !== " " && !(event.key === "Enter" && opener.hasAttribute("data-app-path"))) return;
    event.preventDefault();
    opener.click();
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    const opener = closest(event, OPENERS);
    // Outside of the text only what leads nowhere by itself, or out of the page, is explained.
    if (!opener?.closest(opener.matches("[data-app-path],[data-contact]") ? "main,.note" : "article,.note")) return;
    const note = noteOf(opener);
    if (!note) return;
    event.preventDefault();
    showNote(note, opener.closest(".note") ? null : opener);
  });
}

/** The note that an element of the text opens; null when there is none, and the element does what it does by itself. */
function noteOf(opener: HTMLElement): NoteContent | null {
  const term = opener.getAttribute("data-term");
  if (term !== null) return termNote(term, opener);
  if (opener.hasAttribute("data-reference")) return referenceNote(opener);
  if (opener.hasAttribute("data-app-path")) return pathNote(opener);
  if (opener.hasAttribute("data-contact")) return contactNote(opener);
  if (!hasNotes()) return null;
  const follow = () => {
    closeLayer(false);
    settled(() => {
      window.location.href = opener.getAttribute("href") || "";
    });
  };
  const clause = opener.closest<HTMLElement>("article [id]") || headingBefore(opener);
  if (opener.hasAttribute("data-lists")) return clause ? listsNote(clause, follow) : null;
  if (!clause) return null;
  return opener.classList.contains("label") ? clauseNote(clause) : changedNote(clause, follow);
}

/** The heading that a mark or a link stands behind. */
function headingBefore(mark: Element | null): HTMLElement | null {
  return mark instanceof HTMLHeadingElement ? mark : mark && headingBefore(mark.previousElementSibling);
}

/** A term's definition, where it stands and how often it is used. Terms inside it open in their turn. */
function termNote(term: string, opener: Element): NoteContent | null {
  const block = targetOf(opener);
  if (!block) return null;
  // Who speaks is what one asks of such a word first; the sentence that says so can be long.
  const who = element("div", { class: "who" });
  // Two lines from the beginning, as it will have: the note does not grow under the reader's eyes.
  const where = element(
    "p",
    { class: "quiet" },
    element("a", { href: `#${block.id}` }, text.goTo),
    element("br", {}),
    "\u00a0",
  );
  if (hasNotes()) {
    withNotes((notes) => {
      const number = notes?.numbers[block.id];
      if (!notes || number === undefined) return;
      const uses = notes.terms[term] || 0;
      where.textContent = "";
      const names = notes.speakers[term];
      if (names) who.textContent = text.who(names);
      where.append(`${text.definedIn} `, element("a", { href: `#${block.id}` }, number), element("br", {}));
      where.append(uses > 0 ? text.usedIn(uses) : text.unused);
      const address = notes.glossary + encodeURIComponent(term);
      if (!inApp) where.append("，", element("a", { href: address }, text.seeGlossary));
      noteGrew();
    });
  }
  return {
    name: `${text.definition}：${term}`,
    body: [element("h2", {}, term), who, element("p", {}, definitionIn(block, term)), where],
  };
}

/** The clause that a reference points to, as far as one needs to recognise it. */
function referenceNote(opener: Element): NoteContent | null {
  const clause = targetOf(opener);
  if (!clause) return null;
  const lines: Node[] = [];
  const blocks = all("article [id]");
  for (const next of blocks.slice(blocks.indexOf(clause) + 1)) {
    if (lines.length === PREVIEW_BLOCKS || /^H\d$/.test(next.tagName)) break;
    lines.push(element("p", {}, next.textContent));
  }
  const title = element("h2", {}, clause.textContent);
  const go = element("p", {}, element("a", { href: `#${clause.id}` }, text.goTo));
  return { name: text.reference, body: [title, ...lines, go] };
}

/** The screens of an app path, one under the other, to be followed on a phone in the other hand. */
function pathNote(opener: Element): NoteContent {
  const path = opener.textContent || "";
  // What stands between the screens is marked, whatever a translator makes of it.
  const names = Array.from(opener.childNodes).filter(({ nodeName }) => nodeName !== "I");
  const screens = names.map((name) => name.textContent || "");
  return {
    name: text.appPath,
    body: [
      element("h2", {}, text.appPath),
      element("ol", {}, ...screens.map((screen) => element("li", {}, screen))),
      element(
        "p",
        { class: "actions" },
        copyButton(text.copyPath, () => path),
      ),
    ],
  };
}

function contactNote(link: Element): NoteContent {
  const address = link.textContent || "";
  const mail = element("a", { href: link.getAttribute("href") || "" }, text.openMail);
  return {
    name: text.contact,
    body: [
      element("h2", {}, text.contact),
      element("p", {}, address),
      element(
        "p",
        { class: "actions" },
        mail,
        copyButton(text.copyAddress, () => address),
      ),
    ],
  };
}
