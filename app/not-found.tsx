import { Timeline } from "@/components/archive/Timeline";
import { Page } from "@/components/ui/Page";
import { loadDifferences } from "@/lib/content/differences";
import { loadSite } from "@/lib/content/site";
import { isHistory } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

export const metadata = { title: strings.notFound.title };

/** What an unknown address shows: the versions there are, since an unknown version is the likeliest mistake. */
export default function NotFound() {
  return (
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
  );
}
