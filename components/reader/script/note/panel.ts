import { panelStrings } from "@/lib/strings";
import { button, element } from "../element";
import { closeLayer, type Layer, openLayer } from "../layers";

/** What a note shows, and what it is called. */
export interface NoteContent {
  readonly name: string;
  readonly body: readonly Node[];
}

/** What stays free above and below a note, and the words it was asked for, in pixels. */
const ROOM = 16;
/** For the bars at the top of the page. */
const BARS = 100;

const body = element("div", {});
const panel = element("div", { class: "note", role: "dialog", tabindex: "-1", hidden: "" });
let opener: HTMLElement | null = null;

const layer: Layer = {
  kind: "note",
  holds: (one) => panel.contains(one),
  hide: () => {
    panel.hidden = true;
  },
  opener: () => opener,
};

/**
 * Shows a note beside the words that it was asked for: in the margin of a wide screen, a sheet at the foot of a phone. It
 * is not modal: the text stays readable and usable.
 * @param from what the focus goes back to; null when the note takes the place of the one it was opened in
 */
export function showNote({ name, body: parts }: NoteContent, from: HTMLElement | null): void {
  if (!panel.parentNode) {
    panel.append(
      body,
      button(panelStrings.close, () => closeLayer(true), { class: "close" }),
    );
    document.body.append(panel);
    panel.addEventListener("keydown", leaveToOpener);
  }
  if (from) opener = from;
  panel.setAttribute("aria-label", name);
  body.textContent = "";
  body.append(...parts);
  panel.hidden = false;
  openLayer(layer);
  panel.scrollTop = 0;
  if (opener) place(opener);
  panel.focus({ preventScroll: true });
}

/** The note stands at the end of the page, not behind its words: its ends lead the keyboard back to these. */
function leaveToOpener(event: KeyboardEvent): void {
  const end = event.shiftKey ? panel : panel.lastElementChild;
  if (event.key !== "Tab" || document.activeElement !== end) return;
  event.preventDefault();
  opener?.focus();
}

/** Puts the note in its place again, once what it waited for has been added to it. */
export function noteGrew(): void {
  if (opener && !panel.hidden) place(opener);
}

/** Puts the note beside the line of the words, inside the window; the style sheet decides whether it stands there at all. */
function place(words: HTMLElement): void {
  const [line] = Array.from(words.getClientRects());
  const { top, bottom, left, right } = line || words.getBoundingClientRect();
  const bars = document.querySelector(".site-nav")?.getBoundingClientRect();
  const first = (bars && bars.top <= 0 ? bars.bottom : 0) + ROOM;
  const last = window.innerHeight - panel.offsetHeight - ROOM;
  panel.style.setProperty("--note-top", `${Math.max(first, Math.min(top, last)) + window.pageYOffset}px`);
  const note = panel.getBoundingClientRect();
  const beside = right <= note.left || left >= note.right;
  if (beside || bottom <= note.top || top >= note.bottom) return;
  window.scrollBy(0, Math.min(bottom - note.top + ROOM, top - BARS));
}
