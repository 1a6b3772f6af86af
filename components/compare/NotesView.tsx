import type { NewStress } from "@/lib/compare/readings/newly-stressed";
import type { NoteSince } from "@/lib/compare/readings/notes-since";
import { compareStrings } from "@/lib/strings/compare";

interface NotesViewProps {
  readonly notes: readonly NoteSince[];
  /** The address of the page that shows the changes; empty on that page itself. */
  readonly base?: string;
}

/** What the authors said of the changes, version by version, each leading to its change. */
export function NotesView({ notes, base = "" }: NotesViewProps) {
  const versions = [...new Set(notes.map(({ version }) => version))];
  if (versions.length === 0) return null;
  return (
    <section className="notes" aria-label={compareStrings.authorNotes}>
      <h2>{compareStrings.authorNotes}</h2>
      {versions.map((version) => (
        <div key={version}>
          {versions.length > 1 ? <h3>{compareStrings.inVersion(version)}</h3> : null}
          <ul>
            {notes
              .filter((note) => note.version === version)
              .map((note) => (
                <li key={`${note.clause} ${note.note}`}>
                  {note.change === null ? (
                    <NoteText note={note} />
                  ) : (
                    <NoteLink note={note} href={`${base}#${note.change}`} />
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function NoteLink({ note, href }: { readonly note: NoteSince; readonly href: string }) {
  return (
    <a href={href}>
      <NoteText note={note} />
    </a>
  );
}

function NoteText({ note }: { readonly note: NoteSince }) {
  return (
    <>
      <b>{note.class}</b> {note.note}
    </>
  );
}

/** What is stressed now and was not: the words themselves, each leading to its change. */
export function NewlyStressedView({ stressed }: { readonly stressed: readonly NewStress[] }) {
  if (stressed.length === 0) return null;
  return (
    <details className="stressed">
      <summary>{compareStrings.newlyStressed(stressed.length)}</summary>
      <ul>
        {stressed.map(({ change, text }) => (
          <li key={`${change} ${text}`}>
            <a href={`#${change}`}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
