import { ComparePicker } from "@/components/compare/ComparePicker.client";
import { Page } from "@/components/ui/Page";
import { loadPairs } from "@/lib/content/comparisons";
import { loadListedVersions } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { routes } from "@/lib/routes";
import { compareStrings } from "@/lib/strings/compare";

export const metadata = { title: compareStrings.heading, alternates: { canonical: "/compare/" } };

/** Where one chooses what to compare. Without script the pairs that were compared at build are a list. */
export default function ComparePage() {
  const pairs = loadPairs();
  const versions = [...loadArchive()].reverse().map(({ document }) => ({
    id: document.version,
    sample: document.provenance !== "source",
  }));
  return (
    <Page current="versions" title={compareStrings.heading} kind="compare-page" application>
      {versions.length < 2 ? (
        <p>{compareStrings.needsTwo}</p>
      ) : (
        <>
          <p className="quiet">{compareStrings.intro}</p>
          <ComparePicker
            versions={versions}
            built={pairs.map(({ from, to }) => `${from} ${to}`)}
            listed={loadListedVersions().map(({ document }) => document.version)}
          />
          <section className="pairs" aria-labelledby="pairs">
            <h2 id="pairs">{compareStrings.ready}</h2>
            <ul>
              {[...pairs].reverse().map(({ from, to }) => (
                <li key={`${from} ${to}`}>
                  <a href={routes.comparison(from, to)}>{compareStrings.title(from, to)}</a>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  );
}
