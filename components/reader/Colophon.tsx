import { PrintButton } from "@/components/ui/PrintButton";
import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { provenanceNote, type StatedPublisher } from "@/lib/reading/provenance-note";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { ExcerptNote } from "./ExcerptNote";

interface ColophonProps {
  readonly version: ArchivedVersion;
  readonly address: string;
  readonly publisher: StatedPublisher;
  /** How many stretches the emphasis view shows. */
  readonly emphasised: number;
}

/**
 * The foot of a version: what it is and the fingerprint by which anybody can tell that not a word was changed. The
 * emphasis view is a part, and claims neither to be whole nor to have a fingerprint.
 */
export function Colophon({ version, address, publisher, emphasised }: ColophonProps) {
  const { document, fingerprint } = version;
  const origin = provenanceNote(version, publisher);
  const text = strings.reader;
  return (
    <footer className="colophon">
      <p className="end when-all">{text.endOfVersion}</p>
      <ExcerptNote what={strings.excerpt.key(emphasised)} address={address} shown="when-key" />
      <p>
        {document.title}，
        <a href={routes.version(document.version)}>
          {text.version} {document.version}
        </a>
        ，{text.updatedOn}
        {printedDate(document.updatedOn)}，{text.effectiveOn}
        {printedDate(document.effectiveOn)}
      </p>
      {isHistory(version) && !version.draft ? (
        <p className="facts">
          {origin.ofWhole === "" ? null : <span className="when-all">{origin.ofWhole}</span>}
          {origin.ofAny}
        </p>
      ) : null}
      <p className="quiet when-all">
        {text.fingerprint}：<code>{fingerprint.match(/.{8}/g)?.join(" ") ?? fingerprint}</code>
        {text.fingerprintNote}
      </p>
      <p className="print-only">{address}</p>
      <p className="screen-only">
        <a href={routes.versions()}>{text.allVersions}</a>
        <PrintButton />
      </p>
      <p className="quiet screen-only">{strings.site.footer}</p>
    </footer>
  );
}
