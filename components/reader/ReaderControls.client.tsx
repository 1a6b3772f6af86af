"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { BlockId } from "@/lib/policy/model";
import type { ClausePast } from "@/lib/reading/clause-past";
import { ClauseHandle } from "./ClauseHandle.client";
import type { Links } from "./links";
import { NotePanel } from "./NotePanel.client";
import { type Note, noteFor, type TermNote } from "./note";
import { useCurrentClause } from "./useCurrentClause.client";

export interface ReaderControlsProps {
  readonly version: string;
  readonly title: string;
  readonly effectiveOn: string;
  readonly definitions: readonly TermNote[];
  readonly links: Links;
  /** Each block's number as it is cited. */
  readonly numbers: Readonly<Record<BlockId, string>>;
  readonly past: ClausePast;
  /** For headings of this version, the same clause in the version in force. */
  readonly sameClause: Readonly<Record<BlockId, BlockId>>;
  /** Whether the text is a draft that is on no page of its own, so that nothing on the site can be linked about it. */
  readonly draft?: boolean;
}

/**
 * Everything on a version page that answers a click. The text is plain HTML; this listens to it from outside, so that
 * no clause needs elements or handlers of its own.
 */
export function ReaderControls(props: ReaderControlsProps) {
  const [note, setNote] = useState<Note | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useCurrentClause(props.sameClause);

  const close = useCallback((giveFocusBack: boolean) => {
    setNote(null);
    if (giveFocusBack) opener.current?.focus({ preventScroll: true });
  }, []);
  const open = useCallback((next: Note) => {
    opener.current = next.opener;
    setNote(next);
  }, []);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
        return;
      if (target.closest(".clause-handle")) return;
      const next = target.closest("article, .note") ? noteFor(target) : null;
      if (next) {
        event.preventDefault();
        // Inside the panel a term replaces the note; focus still goes back to where the reader left the text.
        if (target.closest(".note")) setNote({ ...next, opener: opener.current ?? next.opener });
        else open(next);
      } else if (!target.closest(".note")) close(false);
    };
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key === " " && target instanceof HTMLElement && target.matches("a[data-intent]")) {
        event.preventDefault();
        target.click();
      }
      if (event.key !== "Escape") return;
      if (window.location.hash === "#contents") window.location.hash = "#-";
      else close(true);
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, [close, open]);

  return (
    <>
      <ClauseHandle onOpen={open} />
      {note ? <NotePanel {...props} note={note} onChange={setNote} onClose={() => close(true)} /> : null}
    </>
  );
}
