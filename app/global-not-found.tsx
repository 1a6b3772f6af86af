import type { Metadata } from "next";
import { Timeline } from "@/components/archive/Timeline";
import { Page } from "@/components/ui/Page";
import { loadDifferences } from "@/lib/content/differences";
import { loadSite } from "@/lib/content/site";
import { isHistory } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import SiteLayout, { generateMetadata as siteMetadata, viewport as siteViewport } from "./(site)/layout";

export const viewport = siteViewport;

/** No layout is above this page, so that it brings the site's head itself. */
export function generateMetadata(): Metadata {
  return { ...siteMetadata(), title: `${strings.notFound.title} · ${loadSite().policy.name}` };
}

/**
 * What an unknown address shows: the versions there are, since an unknown version is the likeliest mistake. A whole
 * document: with several root layouts, there is none that would be every unknown address's.
 */
export default function NotFound() {
  return (
    <SiteLayout>
      <Page title={strings.notFound.title}>
        <p>{strings.notFound.hint}</p>
        <Timeline
          entries={loadDifferences().filter(({ version }) => isHistory(version))}
          publisher={loadSite().publisher.name}
        />
        <p>
          <a href={routes.home()}>{strings.notFound.home}</a>
        </p>
      </Page>
    </SiteLayout>
  );
}
