import { NotesView } from "@/components/compare/NotesView";
import { SampleBadge } from "@/components/ui/SampleBadge";
import { StatusBadge } from "@/components/ui/StatusBadge";
import type { NoteSince } from "@/lib/compare/readings/notes-since";
import { commentLink } from "@/lib/policy/announcement";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { NoticeDates } from "./NoticeDates";

interface AnnouncementProps {
  readonly version: ArchivedVersion;
  /** What applies until it takes effect; null for the first version. */
  readonly previous: ArchivedVersion | null;
  /** How it differs from the one before, in one line. */
  readonly difference: string | null;
  /** What is done differently with information, in sentences; none where either version has no facts. */
  readonly sentences: readonly string[];
  /** What its author said of its changes, each leading to the change on the page of the comparison. */
  readonly notes: readonly NoteSince[];
  /** Whom to write to at any time; empty where nobody has said it. */
  readonly email: string;
}

/**
 * What a version changes, from when, and where to comment on it, from the very data of its page and its comparison. It
 * states dates and never a status: the page stays true, and stays as the record of what was announced.
 */
export function Announcement({ version, previous, difference, sentences, notes, email }: AnnouncementProps) {
  const { document } = version;
  const { comments } = document;
  const text = strings.announcement;
  const compared = previous && routes.comparison(previous.document.version, document.version);
  return (
    <div className="announcement">
      <p className="quiet">
        {text.of(document.title, document.version)}
        <SampleBadge provenance={document.provenance} />
        <StatusBadge version={version} />
      </p>
      <NoticeDates document={document} />
      <p>
        {previous === null
          ? text.first(printedDate(document.effectiveOn))
          : text.replaces(printedDate(document.effectiveOn), printedDate(previous.document.effectiveOn))}
      </p>
      {previous === null ? null : (
        <>
          <h2>{text.changes}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <NotesView notes={notes} base={compared ?? ""} />
          <p className="quiet">{difference}</p>
        </>
      )}
      <h2>{text.comment}</h2>
      {comments === undefined ? null : (
        <p>
          {text.window(printedDate(comments.from), printedDate(comments.until))}
          <a href={commentLink(comments.to)} rel="noopener noreferrer">
            {comments.to}
          </a>
        </p>
      )}
      <p>
        {email === "" ? text.anyTime : text.anyTimeTo}
        {email === "" ? null : <a href={`mailto:${email}`}>{email}</a>}
      </p>
      <p className="screen-only take-away">
        <a href={routes.version(document.version)}>{text.read}</a>
        {compared === null ? null : <a href={compared}>{text.compare}</a>}
        {previous === null ? null : <a href={routes.version(previous.document.version)}>{text.readPrevious}</a>}
      </p>
    </div>
  );
}
