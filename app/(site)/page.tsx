import type { Metadata } from "next";
import { ConcernCard } from "@/components/lists/ConcernCard";
import { VersionPage } from "@/components/reader/VersionPage";
import { loadClausePast } from "@/lib/content/clause-changes";
import { loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { loadOlderVersions } from "@/lib/content/since-read";
import { loadSite } from "@/lib/content/site";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { pinnedAddress } from "@/lib/reading/pinned-address";

const inForceNow = () => versionInForce(loadArchive(), chinaDate(new Date()));

/** Its words are those of a pinned page, also on the day when another version takes this one's place here. */
export function generateMetadata(): Metadata {
  return { alternates: { canonical: pinnedAddress(inForceNow()) } };
}

/** The version in force. */
export default function Home() {
  const archive = loadArchive();
  const inForce = inForceNow();
  const lists = loadLists(inForce);
  return (
    <VersionPage
      version={inForce}
      inForce={inForce}
      successors={archive.filter(({ document }) => document.effectiveOn > inForce.document.effectiveOn)}
      older={loadOlderVersions(inForce)}
      card={<ConcernCard lists={lists} older={loadOlderVersions(inForce)} previous={inForce.previous} />}
      past={loadClausePast(inForce)}
      lists={lists}
      site={loadSite()}
    />
  );
}
