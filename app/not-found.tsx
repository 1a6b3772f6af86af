import { Timeline } from "@/components/archive/Timeline";
import { Page } from "@/components/ui/Page";
import { loadDifferences } from "@/lib/content/differences";
import { loadArchive } from "@/lib/content/load-archive";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

export const metadata = { title: strings.notFound.title };

/** What an unknown address shows: the versions there are, since an unknown version is the likeliest mistake. */
export default function NotFound() {
  return (
    <Page title={strings.notFound.title}>
      <p>{strings.notFound.hint}</p>
      <Timeline archive={loadArchive()} differences={loadDifferences()} />
      <p>
        <a href={routes.home()}>{strings.notFound.home}</a>
      </p>
    </Page>
  );
}
