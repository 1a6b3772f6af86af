import { VersionPage } from "@/components/reader/VersionPage";
import { loadClausePast } from "@/lib/content/clause-changes";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSearchPlace } from "@/lib/content/search-place";
import { loadOlderVersions } from "@/lib/content/since-read";
import { loadSite } from "@/lib/content/site";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";

export const metadata = { alternates: { canonical: "/" } };

/** The version in force. */
export default function Home() {
  const archive = loadArchive();
  const inForce = versionInForce(archive, chinaDate(new Date()));
  return (
    <VersionPage
      version={inForce}
      inForce={inForce}
      successors={archive.filter(({ document }) => document.effectiveOn > inForce.document.effectiveOn)}
      older={loadOlderVersions(inForce)}
      past={loadClausePast(inForce)}
      searchAddress={loadSearchPlace().address}
      site={loadSite()}
    />
  );
}
