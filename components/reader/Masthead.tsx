import { SampleBadge } from "@/components/ui/SampleBadge";
import { StatusBadge } from "@/components/ui/StatusBadge";
import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import type { Measure } from "@/lib/reading/measure";
import { provenanceNote, type StatedPublisher } from "@/lib/reading/provenance-note";
import { strings } from "@/lib/strings";
import { ExcerptNote } from "./ExcerptNote";

interface MastheadProps {
  readonly version: ArchivedVersion;
  readonly measure: Measure;
  readonly publisher: StatedPublisher;
  /** The version's own address, absolute. */
  readonly address: string;
}

/**
 * What one must know before reading, in one line: from when the text binds and how long it is. Where its words and marks come
 * from stands at its foot, but for a draft and a sample, which nobody may take for the text.
 */
export function Masthead({ version, measure, publisher, address }: MastheadProps) {
  const { document } = version;
  const origin = provenanceNote(version, publisher);
  const text = strings.reader;
  return (
    <header className="masthead">
      <h1 id="title">{document.title}</h1>
      <p className="dates">
        <span id="updated-on">
          {text.updatedOn}
          <time dateTime={document.updatedOn}>{printedDate(document.updatedOn)}</time>
        </span>
        <span id="effective-on">
          {text.effectiveOn}
          <time dateTime={document.effectiveOn}>{printedDate(document.effectiveOn)}</time>
          <StatusBadge version={version} />
        </span>
        <span className="when-all">{text.readingTime(measure.characters, measure.minutes)}</span>
        <SampleBadge provenance={document.provenance} />
      </p>
      <ExcerptNote what={strings.excerpt.key(measure.emphasised)} address={address} shown="when-key" />
      {isHistory(version) && !version.draft ? null : <p className="facts">{origin.ofAny}</p>}
    </header>
  );
}
