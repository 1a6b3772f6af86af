"use client";

import { useEffect, useMemo, useState } from "react";
import { Article } from "@/components/reader/Article";
import { Contents } from "@/components/reader/Contents";
import { linksOf } from "@/components/reader/links";
import { NotePanel } from "@/components/reader/NotePanel.client";
import { type Note, noteFor } from "@/components/reader/note";
import { termNotes } from "@/components/reader/term-notes";
import type { PolicyDiff } from "@/lib/compare/model";
import { buildGlossary } from "@/lib/glossary/glossary";
import { linkTerms } from "@/lib/glossary/link-terms";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import { measure } from "@/lib/reading/measure";
import { outline } from "@/lib/reading/outline";
import { strings } from "@/lib/strings";
import { deskStrings } from "@/lib/strings/desk";
import { changedClauses } from "./changed-clauses";
import type { DeskProps } from "./useDesk.client";

interface PreviewViewProps {
  readonly document: PolicyDocument;
  /** Whether the source has no errors, so that this is all of it. */
  readonly whole: boolean;
  readonly diff: PolicyDiff | null;
  readonly pendingLinks: DeskProps["pendingLinks"];
}

/** The draft as a reader would see it, by the reader's own components. */
export function PreviewView({ document: source, whole, diff, pendingLinks }: PreviewViewProps) {
  const { document, links, tree, facts, notes } = useMemo(() => {
    const glossary = buildGlossary(source);
    const linked = linkTerms(source, glossary);
    return {
      document: linked,
      links: linksOf(glossary, pendingLinks),
      tree: outline(linked),
      facts: measure(linked),
      notes: {
        definitions: termNotes(linked, glossary),
        numbers: Object.fromEntries(linked.blocks.map((block) => [block.id, clauseNumber(linked, block)])),
      },
    };
  }, [source, pendingLinks]);
  const past = useMemo(() => ({ changed: diff ? changedClauses(diff) : {}, history: {} }), [diff]);
  const version = { document, fingerprint: "", draft: true, previous: null, next: null, supersededOn: null } as const;
  const [note, setNote] = useNote();
  const text = strings.reader;
  return (
    <>
      <Contents entries={tree} />
      <header className="desk-masthead">
        <p className="desk-title">{document.title}</p>
        <p className="dates">
          <b className="sample">{deskStrings.preview.draft}</b>
          <span>{`${text.updatedOn}${printedDate(document.updatedOn)}`}</span>
          <span>{`${text.effectiveOn}${printedDate(document.effectiveOn)}`}</span>
        </p>
        <p className="facts">
          {`${text.readingTime(facts.characters, facts.minutes)}；${strings.key.count(facts.emphasised)}。`}
          <a className="narrow-contents" href="#contents">
            {deskStrings.preview.contents}
          </a>
        </p>
        {whole ? null : <p role="alert">{deskStrings.preview.partial}</p>}
      </header>
      <Article version={version} document={document} links={links} outline={tree} past={past} />
      {note ? (
        <NotePanel
          note={note}
          onChange={setNote}
          onClose={() => setNote(null)}
          version={document.version}
          title={document.title}
          effectiveOn={document.effectiveOn}
          links={links}
          past={past}
          sameClause={{}}
          draft
          {...notes}
        />
      ) : null}
    </>
  );
}

/** The note a click in the text asks for. A clause of a draft cannot be cited, and a change has a view of its own. */
function useNote() {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = target.closest(".desk-panel article, .note") ? noteFor(target) : null;
      if (next && next.kind !== "clause" && next.kind !== "change") {
        event.preventDefault();
        setNote((open) => (open && target.closest(".note") ? { ...next, opener: open.opener } : next));
      } else if (!target.closest(".note")) setNote(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (location.hash === "#contents") location.hash = "#-";
      setNote((open) => {
        open?.opener.focus({ preventScroll: true });
        return null;
      });
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return [note, setNote] as const;
}
