import { SampleBadge } from "@/components/ui/SampleBadge";
import { StatusBadge } from "@/components/ui/StatusBadge";
import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import type { VersionId } from "@/lib/policy/model";
import { measure } from "@/lib/reading/measure";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { NoticeDates } from "./NoticeDates";

/** A version as the archive tells of it. */
export interface TimelineEntry {
  readonly version: ArchivedVersion;
  /** How it differs from the one before, in one line; null for the first one and for a sample, which has none before. */
  readonly difference: string | null;
  /** What it is compared with on request: the version before or, for a sample, the one in force. */
  readonly compared: { readonly from: VersionId; readonly to: VersionId } | null;
}

interface TimelineProps {
  /** The oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** The publisher as readers know it. */
  readonly publisher: string;
}

/** Versions, the newest first, as a ledger: the dates that the law asks for, and how each differs from the one before. */
export function Timeline({ entries, publisher }: TimelineProps) {
  return (
    <ol className="timeline">
      {[...entries].reverse().map((entry) => (
        <VersionEntry key={entry.version.document.version} {...entry} publisher={publisher} />
      ))}
    </ol>
  );
}

function VersionEntry({ version, difference, compared, publisher }: TimelineEntry & Pick<TimelineProps, "publisher">) {
  const { document } = version;
  const text = strings.versions;
  const { characters } = measure(document);
  const clauses = document.blocks.filter((block) => block.kind !== "heading").length;
  const sample = !isHistory(version);
  return (
    <li>
      <h2>
        <a href={routes.version(document.version)}>{document.version}</a>
        <SampleBadge provenance={document.provenance} />
        <StatusBadge version={version} />
      </h2>
      {sample ? null : <NoticeDates document={document} />}
      <p className="quiet">
        {sample ? null : `${difference ?? text.first}。`}
        {text.size(characters.toLocaleString("zh-CN"), clauses)}
        {sample ? `。${text.sampleNote(publisher)}` : null}
      </p>
      <p>
        <a href={routes.version(document.version)}>{text.read}</a>
        {compared === null ? null : (
          <a href={routes.comparison(compared.from, compared.to)}>{sample ? text.compareSample : text.compare}</a>
        )}
        {sample || version.draft ? null : <a href={routes.announcement(document.version)}>{text.announcement}</a>}
      </p>
    </li>
  );
}
