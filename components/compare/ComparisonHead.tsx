import { SampleBadge } from "@/components/ui/SampleBadge";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { compareStrings } from "@/lib/strings/compare";

/** The two sides of a comparison; on paper with their fingerprints, so that a print can be told from any other. */
export function ComparisonHead({ from, to }: { readonly from: ArchivedVersion; readonly to: ArchivedVersion }) {
  return (
    <dl className="compared">
      <Side name={compareStrings.from} version={from} />
      <Side name={compareStrings.to} version={to} />
    </dl>
  );
}

function Side({ name, version }: { readonly name: string; readonly version: ArchivedVersion }) {
  const { document, fingerprint } = version;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={routes.version(document.version)}>{compareStrings.effective(printedDate(document.effectiveOn))}</a>
        <SampleBadge provenance={document.provenance} />
        {version.draft ? <b className="sample">{strings.reader.draftBanner}</b> : null}
        <small className="print-only">
          {`${strings.reader.version} ${document.version} · ${compareStrings.fingerprint} ${fingerprint.slice(0, 16)}…`}
        </small>
      </dd>
    </div>
  );
}
