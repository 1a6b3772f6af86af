import { SampleBadge } from "@/components/ui/SampleBadge";
import { StatusBadge } from "@/components/ui/StatusBadge";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import type { Measure } from "@/lib/reading/measure";
import { provenanceNote, type StatedPublisher } from "@/lib/reading/provenance-note";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface MastheadProps {
  readonly version: ArchivedVersion;
  readonly measure: Measure;
  readonly publisher: StatedPublisher;
}

/** What one must know before reading: which text this is, from when it binds, how long it is, where its marks come from. */
export function Masthead({ version, measure, publisher }: MastheadProps) {
  const { document } = version;
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
        </span>
        <a href={routes.version(document.version)}>
          {text.version} {document.version}
        </a>
        <SampleBadge provenance={document.provenance} />
        <StatusBadge version={version} />
      </p>
      <p className="facts">
        {text.readingTime(measure.characters.toLocaleString("zh-CN"), measure.minutes)}。
        {provenanceNote(document, publisher)}
      </p>
    </header>
  );
}
