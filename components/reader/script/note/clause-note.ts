import type { ChangeNote, VersionNotes } from "@/lib/reading/version-notes";
import { listenStrings, panelStrings } from "@/lib/strings";
import { changeStrings } from "@/lib/strings/compare";
import { all, inApp, isDrawn } from "../dom";
import { button, element } from "../element";
import { closeLayer } from "../layers";
import { listenButton } from "../listen";
import { versionAddress, withListed, withNotes } from "../notes-data";
import { copyButton } from "./copy";
import { listedView } from "./lists-note";
import { type NoteContent, noteGrew, showNote } from "./panel";

const text = panelStrings;

/** A clause's citation and pinned link, what became of it, and steps to the clauses before and after it. */
export function clauseNote(clause: HTMLElement): NoteContent {
  const cited = element("p", {}, text.loading);
  const past = element("div", {});
  const listed = element("div", {});
  let citation = "";
  const link = () => `${versionAddress()}#${encodeURIComponent(clause.id)}`;
  withNotes((notes) => {
    if (notes) citation = notes.cited + (notes.numbers[clause.id] || "");
    cited.textContent = notes ? citation : text.failed;
    if (notes) past.append(...changeView(notes.changed[clause.id]), ...historyView(notes, clause.id));
    noteGrew();
  });
  withListed((blocks) => {
    if (!blocks) return;
    listed.append(...listedView(blocks, clause.id));
    noteGrew();
  });
  const actions = element("p", { class: "actions" });
  actions.append(
    copyButton(text.copyCitation, () => `${citation} ${link()}`.trim()),
    copyButton(text.copyLink, link),
  );
  if (typeof navigator.share === "function") {
    // A sheet that was closed without a choice is no fault.
    const share = () => navigator.share({ title: document.title, text: citation, url: link() }).catch(() => undefined);
    actions.append(button(text.share, share));
  }
  const listen = listenButton(listenStrings.from, () => {
    closeLayer(false);
    return clause;
  });
  if (listen) actions.append(listen);
  for (const path of all("[data-app-path]", clause)) {
    const words = path.textContent || "";
    actions.append(copyButton(`${text.copyPath} ${words}`, () => words));
  }
  return {
    name: text.cite,
    body: [
      element("h2", {}, text.cite),
      cited,
      element("p", { class: "excerpt" }, clause.textContent),
      listed,
      actions,
      past,
      steps(clause),
    ],
  };
}

function steps(clause: HTMLElement): HTMLElement {
  const clauses = all("[id]", clause.closest("article") || document).filter(isDrawn);
  const at = clauses.indexOf(clause);
  const step = (label: string, next: HTMLElement | undefined) => {
    const made = button(label, () => {
      if (!next) return;
      next.scrollIntoView({ block: "center" });
      showNote(clauseNote(next), next.querySelector<HTMLElement>("a.label"));
    });
    made.disabled = !next;
    return made;
  };
  return element(
    "p",
    { class: "actions" },
    step(text.previousClause, clauses[at - 1]),
    step(text.nextClause, clauses[at + 1]),
  );
}

/** How a clause changed since the version before. @param leave called when that cannot be had */
export function changedNote(clause: HTMLElement, leave: () => void): NoteContent {
  const view = element("div", {}, text.loading);
  withNotes((notes) => {
    const change = notes?.changed[clause.id];
    if (!change) leave();
    view.textContent = "";
    view.append(...changeView(change));
    noteGrew();
  });
  return { name: changeStrings.markLabel, body: [view] };
}

function changeView(change: ChangeNote | undefined): readonly Node[] {
  if (!change) return [];
  const words = element("p", {});
  for (const { op, text: said } of change.words) {
    if (op === "equal") words.append(said);
    else {
      const begin = op === "insert" ? changeStrings.inserted : changeStrings.deleted;
      const spoken = (label: string) => element("span", { class: "spoken" }, label);
      words.append(element(op === "insert" ? "ins" : "del", {}, spoken(begin), said, spoken(changeStrings.end)));
    }
  }
  const view = element("div", { class: "comparison" }, element("h3", {}, change.title));
  if (change.words.length > 0) view.append(words);
  for (const line of change.lines) view.append(element("p", { class: "quiet" }, line));
  if (!inApp) view.append(element("p", {}, element("a", { href: change.href }, changeStrings.onComparison)));
  return [view];
}

/** In which versions a clause appeared, changed or moved, the newest first. An app has no page of those versions. */
function historyView(notes: VersionNotes, id: string): readonly Node[] {
  const events = notes.history[id] || [];
  if (events.length === 0) return [];
  const lines = events.map(({ text: said, href }) => element("li", {}, inApp ? said : element("a", { href }, said)));
  return [element("h3", {}, changeStrings.history), element("ul", {}, ...lines)];
}
