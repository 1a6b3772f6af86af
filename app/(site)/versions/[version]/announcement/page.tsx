import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Announcement } from "@/components/archive/Announcement";
import { Page } from "@/components/ui/Page";
import { loadComparison } from "@/lib/content/comparisons";
import { loadDifferences } from "@/lib/content/differences";
import { loadFactsOfPair } from "@/lib/content/facts-between";
import { loadArchive } from "@/lib/content/load-archive";
import { loadNotesBetween } from "@/lib/content/notes-between";
import { loadSite } from "@/lib/content/site";
import { findVersion, searchable } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface AnnouncementRoute {
  readonly params: Promise<{ readonly version: string }>;
}

export const dynamicParams = false;

/** Every version of the history. A static export must have one page for every kind of address, of a sample if need be. */
export function generateStaticParams() {
  return searchable(loadArchive()).map(({ document }) => ({ version: document.version }));
}

export async function generateMetadata({ params }: AnnouncementRoute): Promise<Metadata> {
  const { version } = await params;
  const draft = findVersion(loadArchive(), version)?.draft === true;
  return {
    title: strings.announcement.heading(version),
    alternates: { canonical: routes.announcement(version) },
    ...(draft ? { robots: { index: false, follow: false } } : {}),
  };
}

/** The announcement of one version. */
export default async function AnnouncementPage({ params }: AnnouncementRoute) {
  const { version } = await params;
  const found = loadDifferences().find((one) => one.version.document.version === version);
  if (!found) notFound();
  const pair = found.compared;
  const comparison = pair && loadComparison(pair);
  return (
    <Page current="versions" title={strings.announcement.title}>
      <Announcement
        version={found.version}
        previous={comparison?.from ?? null}
        difference={found.difference}
        sentences={(pair && loadFactsOfPair(pair)?.sentences) ?? []}
        notes={comparison ? loadNotesBetween(comparison) : []}
        email={loadSite().contact.email}
      />
    </Page>
  );
}
