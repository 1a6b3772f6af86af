import type { Metadata } from "next";
import "@/styles/compare.css";
import { EmbeddedVersion } from "@/components/embed/EmbeddedVersion";
import { pageFacts } from "@/components/embed/facts";
import { saying } from "@/components/embed/notice";
import { SincePage } from "@/components/embed/SincePage";
import { loadComparison } from "@/lib/content/comparisons";
import { loadFactsBetween, loadWeightOfFacts } from "@/lib/content/facts-between";
import { loadInApp } from "@/lib/content/in-app";
import { loadListsInApp } from "@/lib/content/lists";
import { loadNotesBetween } from "@/lib/content/notes-between";
import { findVersion } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { embedStrings } from "@/lib/strings/embed";
import { embedMetadata } from "../../metadata";

interface SinceRoute {
  readonly params: Promise<{ readonly version: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadInApp().history.map(({ document }) => ({ version: document.version }));
}

export async function generateMetadata({ params }: SinceRoute): Promise<Metadata> {
  const { inForce } = loadInApp();
  const comparison = comparisonSince((await params).version);
  if (comparison === null) return embedMetadata(inForce);
  const { from, to } = comparison;
  const published = !from.draft && !to.draft;
  return embedMetadata(inForce, published ? routes.comparison(from.document.version, to.document.version) : null);
}

/** What changed between a version and the one in force, for an app; where nothing did, the one in force. */
export default async function Since({ params }: SinceRoute) {
  const { version } = await params;
  const edition = loadInApp();
  const comparison = comparisonSince(version);
  if (comparison === null) {
    const notice = saying(embedStrings.notOlder(version));
    return (
      <EmbeddedVersion
        edition={edition}
        version={edition.inForce}
        isInForce={false}
        notice={notice}
        lists={loadListsInApp()}
      />
    );
  }
  const { from, to, diff } = comparison;
  return (
    <SincePage
      diff={diff}
      from={from.document}
      to={to.document}
      notes={loadNotesBetween(comparison)}
      sentences={loadFactsBetween(comparison)?.sentences ?? []}
      evidence={loadWeightOfFacts(comparison)}
      address={edition.site.site.baseUrl + routes.version(to.document.version)}
      facts={pageFacts(edition, edition.inForce, false)}
    />
  );
}

/** An older version beside the one in force; null when the version is not older. */
function comparisonSince(version: string) {
  const { history, inForce } = loadInApp();
  const found = findVersion(history, version);
  if (!found || found.document.effectiveOn >= inForce.document.effectiveOn) return null;
  return loadComparison({ from: found.document.version, to: inForce.document.version });
}
