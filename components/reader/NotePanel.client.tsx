"use client";

import { useEffect, useRef } from "react";
import { unreachable } from "@/lib/policy/text";
import { strings } from "@/lib/strings";
import { compareStrings } from "@/lib/strings/compare";
import { ChangeNoteView } from "./ChangeNoteView";
import type { Note } from "./note";
import { AppPathNote, ClauseNote, ContactNote, ReferenceNote, TermNoteView } from "./notes.client";
import type { ReaderControlsProps } from "./ReaderControls.client";

interface NotePanelProps extends ReaderControlsProps {
  readonly note: Note;
  readonly onChange: (note: Note) => void;
  readonly onClose: () => void;
}

/**
 * A note beside the clause it belongs to: in the margin of a wide screen, a sheet at the foot of a phone. It is not
 * modal: the text stays readable and usable.
 */
export function NotePanel({ note, onClose, ...props }: NotePanelProps) {
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const clause = note.opener.closest("article [id]") ?? note.opener;
    const top = clause.getBoundingClientRect().top + window.scrollY;
    panel.current?.style.setProperty("--note-top", `${top}px`);
    panel.current?.focus({ preventScroll: true });
    if (panel.current) uncover(note.opener, panel.current);
  }, [note]);

  return (
    <div className="note" role="dialog" aria-label={title(note)} ref={panel} tabIndex={-1}>
      <NoteBody note={note} {...props} />
      <button type="button" className="close" onClick={onClose}>
        {strings.panel.close}
      </button>
    </div>
  );
}

/** What stays free above the words, for the bars at the top of the page, and below them, in pixels. */
const ROOM = { above: 100, below: 16 } as const;

/** Moves the page so that the words a note was asked for are not under it. */
function uncover(opener: HTMLElement, panel: HTMLElement): void {
  const words = opener.getBoundingClientRect();
  const note = panel.getBoundingClientRect();
  const beside = words.right <= note.left || words.left >= note.right;
  if (beside || words.bottom <= note.top || words.top >= note.bottom) return;
  window.scrollBy(0, Math.min(words.bottom - note.top + ROOM.below, words.top - ROOM.above));
}

function title(note: Note): string {
  switch (note.kind) {
    case "term":
      return `${strings.panel.definition}：${note.term}`;
    case "reference":
      return strings.panel.reference;
    case "clause":
      return strings.panel.cite;
    case "change":
      return compareStrings.markLabel;
    case "app-path":
      return strings.panel.appPath;
    case "contact":
      return strings.panel.contact;
    default:
      return unreachable(note);
  }
}

function NoteBody({ note, ...props }: Omit<NotePanelProps, "onClose">) {
  switch (note.kind) {
    case "term":
      return (
        <TermNoteView
          note={props.definitions.find(({ term }) => term === note.term) ?? null}
          links={props.links}
          draft={props.draft}
        />
      );
    case "reference":
      return <ReferenceNote target={note.target} number={props.numbers[note.target] ?? ""} />;
    case "clause":
      return <ClauseNote {...props} block={note.block} opener={note.opener} />;
    case "change":
      return <ChangeNoteView change={props.past.changed[note.block] ?? null} />;
    case "app-path":
      return <AppPathNote text={note.text} />;
    case "contact":
      return <ContactNote address={note.address} />;
    default:
      return unreachable(note);
  }
}
