import "@/styles/desk.css";
import { Desk } from "@/components/desk/Desk.client";
import { Page } from "@/components/ui/Page";
import { loadArchive } from "@/lib/content/load-archive";
import { loadFacts } from "@/lib/content/load-facts";
import { loadHouseWording, loadSite } from "@/lib/content/site";
import { packVersions } from "@/lib/desk/packed-versions";
import { kindsUsed } from "@/lib/facts/kinds-used";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { ruleContext } from "@/lib/policy/rules/rule-context";
import { deskStrings } from "@/lib/strings/desk";

export const metadata = { title: deskStrings.title, robots: { index: false, follow: false } };

/** The legal desk: a draft is opened from disk and never leaves the browser. Published versions are in the page itself. */
export default function DeskPage() {
  const published = loadArchive().filter((version) => !version.draft);
  const site = loadSite();
  const { kinds, versions } = loadFacts();
  const facts = published.flatMap(({ document }) => versions.get(document.version)?.facts ?? []);
  return (
    <Page title={deskStrings.title} application searchable={false}>
      <p className="without-script">{deskStrings.noScript}</p>
      <Desk
        packed={packVersions(published.map(({ document }) => document))}
        inForce={versionInForce(published, chinaDate(new Date())).document.version}
        context={ruleContext(site, loadHouseWording())}
        pendingLinks={site.pendingLinks}
        facts={{
          kinds: kindsUsed(kinds, facts),
          versions: Object.fromEntries(facts.map((one) => [one.version, one])),
        }}
      />
    </Page>
  );
}
