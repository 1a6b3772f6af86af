import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparisonHead } from "@/components/compare/ComparisonHead";
import { ComparisonView } from "@/components/compare/ComparisonView";
import { FactsChanges } from "@/components/lists/FactsChanges";
import { Page } from "@/components/ui/Page";
import { PrintButton } from "@/components/ui/PrintButton";
import { loadComparison, loadPairPages, type VersionPair } from "@/lib/content/comparisons";
import { loadFactsBetween, loadWeightOfFacts } from "@/lib/content/facts-between";
import { loadNotesBetween } from "@/lib/content/notes-between";
import { loadSite } from "@/lib/content/site";
import { isHistory } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { compareStrings } from "@/lib/strings/compare";

interface ComparisonRoute {
  readonly params: Promise<VersionPair>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadPairPages().map(({ from, to }) => ({ from, to }));
}

export async function generateMetadata({ params }: ComparisonRoute): Promise<Metadata> {
  const { from, to } = await params;
  const comparison = loadComparison({ from, to });
  const ofSample = comparison !== null && !(isHistory(comparison.from) && isHistory(comparison.to));
  return {
    title: compareStrings.title(from, to),
    alternates: { canonical: routes.comparison(from, to) },
    ...(ofSample ? { robots: { index: false, follow: false } } : {}),
  };
}

/** Two versions compared at build, so that every browser shows the same. */
export default async function ComparisonPage({ params }: ComparisonRoute) {
  const comparison = loadComparison(await params);
  if (!comparison) notFound();
  const { from, to, diff } = comparison;
  const facts = loadFactsBetween(comparison);
  return (
    <Page current="versions" title={compareStrings.headingOf(to.document.title)} kind="compare-page">
      <ComparisonHead from={from} to={to} />
      <p className="screen-only take-away">
        <a href={routes.redline(from.document.version, to.document.version)}>{compareStrings.redline}</a>
        <a href={routes.compare(from.document.version, to.document.version)}>{compareStrings.other}</a>
      </p>
      <ComparisonView
        diff={diff}
        from={from.document}
        to={to.document}
        notes={loadNotesBetween(comparison)}
        address={loadSite().site.baseUrl + routes.version(to.document.version)}
        lead={
          facts === null ? null : (
            <FactsChanges
              diff={facts}
              from={from.document}
              to={to.document}
              json={routes.factsDiffJson(from.document.version, to.document.version)}
            />
          )
        }
        evidence={loadWeightOfFacts(comparison)}
      />
      <p className="screen-only take-away">
        <a href={routes.diffJson(from.document.version, to.document.version)}>{compareStrings.json}</a>
        <PrintButton />
      </p>
    </Page>
  );
}
