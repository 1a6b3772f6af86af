"use client";

import { CopyButton } from "@/components/ui/CopyButton.client";
import { appPathParts } from "@/lib/reading/app-path";
import { citationText } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { ChangeNoteView, HistoryView } from "./ChangeNoteView";
import { InlinesView } from "./InlineView";
import type { Links } from "./links";
import type { Note, TermNote } from "./note";
import type { ReaderControlsProps } from "./ReaderControls.client";

const text = strings.panel;

interface TermNoteProps {
  readonly note: TermNote | null;
  readonly links: Links;
  readonly draft?: boolean | undefined;
}

/** A term's definition, where it stands and how often it is used. Terms inside it open in their turn. */
export function TermNoteView({ note, links, draft = false }: TermNoteProps) {
  if (!note) return null;
  return (
    <>
      <h2>{note.term}</h2>
      <p>
        <InlinesView inlines={note.inlines} links={links} />
      </p>
      <p className="quiet">
        {text.definedIn} <a href={`#${note.definedIn}`}>{note.definedAt}</a>
        <br />
        {note.clauses > 0 ? text.usedIn(note.clauses) : text.unused}
        {draft ? null : (
          <>
            ，<a href={routes.glossary(note.term)}>{text.seeGlossary}</a>
          </>
        )}
      </p>
    </>
  );
}

/** How many blocks of a section a preview shows; the rest is one tap away. */
const PREVIEW_BLOCKS = 3;

/** The clause that a reference points to, as far as one needs to recognise it. */
export function ReferenceNote({ target, number }: { readonly target: string; readonly number: string }) {
  const heading = document.getElementById(target);
  const lines: string[] = [];
  for (let next = heading?.nextElementSibling; next && lines.length < PREVIEW_BLOCKS; next = next.nextElementSibling) {
    if (/^H\d$/.test(next.tagName)) break;
    lines.push(next.textContent ?? "");
  }
  return (
    <>
      <h2>{heading?.textContent ?? number}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a href={`#${target}`}>{text.goTo}</a>
      </p>
    </>
  );
}

interface ClauseNoteProps extends ReaderControlsProps {
  readonly block: string;
  readonly opener: HTMLElement;
  readonly onChange: (note: Note) => void;
}

/** A clause's citation and pinned link, and steps to the clauses before and after it. */
export function ClauseNote({ block, opener, version, title, effectiveOn, numbers, past, onChange }: ClauseNoteProps) {
  const ids = Object.keys(numbers);
  const at = ids.indexOf(block);
  const number = numbers[block] ?? "";
  const citation = citationText(title, effectiveOn, number);
  const link = () => `${window.location.origin}${routes.clause(version, block)}`;
  const step = (by: 1 | -1) => {
    const next = ids[at + by];
    const element = next === undefined ? null : document.getElementById(next);
    if (next === undefined || !element) return;
    element.scrollIntoView({ block: "center" });
    onChange({ kind: "clause", block: next, opener: element.querySelector<HTMLElement>("a.label") ?? opener });
  };
  const clause = document.getElementById(block);
  const paths = [...(clause?.querySelectorAll("[data-app-path]") ?? [])].map((path) => path.textContent ?? "");
  return (
    <>
      <h2>{text.cite}</h2>
      <p>{citation}</p>
      <p className="excerpt">{clause?.textContent}</p>
      <p className="actions">
        <CopyButton key={`citation ${block}`} label={text.copyCitation} text={() => `${citation} ${link()}`} />
        <CopyButton key={`link ${block}`} label={text.copyLink} text={link} />
        {paths.map((path) => (
          <CopyButton key={`${block} ${path}`} label={`${text.copyPath} ${path}`} text={() => path} />
        ))}
      </p>
      {past.changed[block] ? <ChangeNoteView change={past.changed[block]} /> : null}
      <HistoryView events={past.history[block] ?? []} />
      <p className="actions">
        <button type="button" onClick={() => step(-1)} disabled={at <= 0}>
          {text.previousClause}
        </button>
        <button type="button" onClick={() => step(1)} disabled={at >= ids.length - 1}>
          {text.nextClause}
        </button>
      </p>
    </>
  );
}

/** The screens of an app path, one under the other, to be followed on a phone in the other hand. */
export function AppPathNote({ text: path }: { readonly text: string }) {
  const screens = appPathParts(path).filter((part) => part.kind === "screen");
  return (
    <>
      <h2>{text.appPath}</h2>
      <ol>
        {screens.map((part) => (
          <li key={part.start}>{part.text}</li>
        ))}
      </ol>
      <p className="actions">
        <CopyButton label={text.copyPath} text={() => path} />
      </p>
    </>
  );
}

export function ContactNote({ address }: { readonly address: string }) {
  return (
    <>
      <h2>{text.contact}</h2>
      <p>{address}</p>
      <p className="actions">
        <a href={`mailto:${address}`}>{text.openMail}</a>
        <CopyButton label={text.copyAddress} text={() => address} />
      </p>
    </>
  );
}
