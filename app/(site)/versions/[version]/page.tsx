import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VersionPage } from "@/components/reader/VersionPage";
import { loadClausePast } from "@/lib/content/clause-changes";
import { loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { loadOlderVersions } from "@/lib/content/since-read";
import { loadSite } from "@/lib/content/site";
import { findVersion, isHistory, versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { pinnedAddress } from "@/lib/reading/pinned-address";
import { strings } from "@/lib/strings";

interface VersionRoute {
  readonly params: Promise<{ readonly version: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadArchive().map(({ document }) => ({ version: document.version }));
}

export async function generateMetadata({ params }: VersionRoute): Promise<Metadata> {
  const { version } = await params;
  const found = findVersion(loadArchive(), version);
  const sample = found !== null && found.document.provenance !== "source" ? `（${strings.reader.sample}）` : "";
  return {
    title: `${version}${sample}`,
    alternates: { canonical: found && pinnedAddress(found) },
    ...(found && (found.draft || !isHistory(found)) ? { robots: { index: false, follow: false } } : {}),
  };
}

/** One version, by its id. */
export default async function Version({ params }: VersionRoute) {
  const { version } = await params;
  const archive = loadArchive();
  const found = findVersion(archive, version);
  if (!found) notFound();
  const inForce = versionInForce(archive, chinaDate(new Date()));
  return (
    <VersionPage
      version={found}
      inForce={inForce}
      older={loadOlderVersions(inForce)}
      past={loadClausePast(found)}
      lists={loadLists(found)}
      site={loadSite()}
    />
  );
}
