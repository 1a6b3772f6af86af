import { StatusBadge } from "@/components/ui/StatusBadge";
import type { Archive, ArchivedVersion } from "@/lib/policy/archive";
import { daysBetween, printedDate } from "@/lib/policy/dates";
import { measure } from "@/lib/reading/measure";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface TimelineProps {
  readonly archive: Archive;
  /** For each version but the first, in one line, how it differs from the one before. */
  readonly differences: Readonly<Record<string, string>>;
}

/** All versions, the newest first, each with the facts by which one chooses what to read. */
export function Timeline({ archive, differences }: TimelineProps) {
  return (
    <ol className="timeline">
      {[...archive].reverse().map((version) => (
        <VersionEntry
          key={version.document.version}
          version={version}
          difference={differences[version.document.version] ?? strings.versions.first}
        />
      ))}
    </ol>
  );
}

interface VersionEntryProps {
  readonly version: ArchivedVersion;
  readonly difference: string;
}

function VersionEntry({ version, difference }: VersionEntryProps) {
  const { document } = version;
  const text = strings.versions;
  const { characters } = measure(document);
  const clauses = document.blocks.filter((block) => block.kind !== "heading").length;
  return (
    <li>
      <h2>
        <a href={routes.version(document.version)}>{document.version}</a>
        {document.provenance === "sample" ? <b className="sample">{strings.reader.sample}</b> : null}
        <StatusBadge version={version} />
      </h2>
      <p>
        {text.updatedOn} <time dateTime={document.updatedOn}>{printedDate(document.updatedOn)}</time> ·{" "}
        {text.effectiveOn} <time dateTime={document.effectiveOn}>{printedDate(document.effectiveOn)}</time> ·{" "}
        {text.notice(daysBetween(document.updatedOn, document.effectiveOn))}
      </p>
      <p className="quiet">
        {text.size(characters.toLocaleString("zh-CN"), clauses)}
        {document.provenance === "sample" ? `。${text.sampleNote}` : null}
      </p>
      <p className="quiet">{difference}</p>
      <p>
        <a href={routes.version(document.version)}>{text.read}</a>
        {version.previous === null ? null : (
          <a href={routes.comparison(version.previous, document.version)}>{text.compare}</a>
        )}
      </p>
    </li>
  );
}
