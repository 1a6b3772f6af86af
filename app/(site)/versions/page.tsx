import { Timeline } from "@/components/archive/Timeline";
import { Page } from "@/components/ui/Page";
import { loadDifferences } from "@/lib/content/differences";
import { loadSite } from "@/lib/content/site";
import { strings } from "@/lib/strings";

export const metadata = { title: strings.versions.title, alternates: { canonical: "/versions/" } };

/** The archive. */
export default function Versions() {
  return (
    <Page current="versions" title={strings.versions.title}>
      <p className="quiet">{strings.versions.intro}</p>
      <Timeline entries={loadDifferences()} publisher={loadSite().publisher.name} />
    </Page>
  );
}
