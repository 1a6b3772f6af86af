import { Timeline } from "@/components/archive/Timeline";
import { Page } from "@/components/ui/Page";
import { loadDifferences } from "@/lib/content/differences";
import { loadSite } from "@/lib/content/site";
import { deskIsBuilt } from "@/lib/desk/is-built";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { deskStrings } from "@/lib/strings/desk";

export const metadata = { title: strings.versions.title, alternates: { canonical: "/versions/" } };

/** The archive. */
export default function Versions() {
  return (
    <Page current="versions" title={strings.versions.title}>
      <p className="quiet">{strings.versions.intro}</p>
      <Timeline entries={loadDifferences()} publisher={loadSite().publisher.name} />
      <p className="quiet screen-only take-away">
        {strings.versions.forMakers}
        <a href={routes.policyJson()}>{strings.versions.data}</a>
        {deskIsBuilt(process.env) ? <a href={routes.desk()}>{deskStrings.link}</a> : null}
      </p>
    </Page>
  );
}
