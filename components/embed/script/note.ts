import { copyText } from "@/components/ui/clipboard";
import { root, source } from "./page";

/** What a note shows: a heading, the words, and what may be done with them. */
export interface NoteContent {
  readonly title: string;
  readonly body: Node;
  /** A link out of the note, and the name of its label among the note's `data-…` attributes. */
  readonly link?: { readonly href: string; readonly label: string };
  /** What the copy button copies; without it there is none. */
  readonly copy?: string;
}

const note = document.getElementById("note");
let opener: HTMLElement | null = null;
let pushed = false;
/** Where to go when the note has left the history. */
let destination: string | null = null;

/**
 * Shows a note over the foot of the page: in the top layer where the engine has `popover`, and fixed there where it has
 * not. It is an entry of the history, so that Back and the swipe that means it close the note before they leave the page.
 */
export function openNote(content: NoteContent, from: Element): void {
  if (!note) return;
  fill(note, content);
  if (note.hidden) {
    opener = from instanceof HTMLElement ? from : null;
    enterHistory();
    note.hidden = false;
    if ("popover" in note && typeof note.showPopover === "function") {
      note.setAttribute("popover", "manual");
      note.showPopover();
    }
  }
  note.scrollTop = 0;
  note.focus({ preventScroll: true });
}

function fill(element: HTMLElement, { title, body, link, copy }: NoteContent): void {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const heading = part("title");
  const text = part("body");
  const go = part("go");
  const button = part("copy");
  const status = part("status");
  // A definition begins with its term: that is said once.
  if (heading) heading.textContent = (body.textContent || "").indexOf(title) === 0 ? "" : title;
  if (title) element.setAttribute("aria-label", title);
  if (status) status.textContent = "";
  if (text) {
    text.textContent = "";
    text.appendChild(body);
  }
  if (go) {
    go.hidden = !link;
    if (link) {
      go.setAttribute("href", link.href);
      go.textContent = element.getAttribute(`data-${link.label}`);
    }
  }
  if (button) {
    button.hidden = copy === undefined;
    button.onclick = () => {
      copyText(copy || "").then((done) => {
        if (status) status.textContent = element.getAttribute(done ? "data-copied" : "data-failed");
      });
    };
  }
}

/** Back restores where the page was when its entry was left; the reader may have scrolled on beside the note. */
function keepScroll(mode: ScrollRestoration): void {
  if ("scrollRestoration" in window.history) window.history.scrollRestoration = mode;
}

function enterHistory(): void {
  try {
    keepScroll("manual");
    window.history.pushState({ note: true }, "");
    pushed = true;
  } catch (_) {
    // A page that may not write its history: Escape and the button still close the note.
    keepScroll("auto");
  }
}

/** Closes the note as Back would, so that the history holds no entry for it. */
function close(): void {
  if (pushed) window.history.back();
  else hide();
}

function hide(): void {
  if (!note || note.hidden) return;
  note.removeAttribute("popover");
  note.hidden = true;
  pushed = false;
  keepScroll("auto");
  if (opener && root.contains(opener)) opener.focus({ preventScroll: true });
}

export function watchNote(): void {
  window.addEventListener("popstate", () => {
    const next = destination;
    destination = null;
    hide();
    if (next !== null) window.location.hash = next;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && note && !note.hidden) close();
  });
  document.addEventListener("click", (event) => {
    if (!note || note.hidden || event.defaultPrevented) return;
    const from = source(event);
    const address = from?.closest("a[href]")?.getAttribute("href");
    if (address && address.charAt(0) === "#") {
      event.preventDefault();
      goTo(address);
    } else if (address) hide();
    else if (!from || !note.contains(from) || from.closest("[data-part=close]")) close();
  });
}

/** Follows a link to a clause once the note's entry has left the history, so that Back returns to the reader's place. */
function goTo(hash: string): void {
  opener = null;
  destination = hash;
  if (pushed) window.history.back();
  else {
    hide();
    window.location.hash = hash;
  }
}
