import { GlossaryView } from "@/components/glossary/GlossaryView";
import { ExcerptNote } from "@/components/reader/ExcerptNote";
import { linksOf } from "@/components/reader/links";
import { Page } from "@/components/ui/Page";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { byPinyin } from "@/lib/glossary/pinyin-order";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { readingOf } from "@/lib/reading/reading";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

export const metadata = { title: strings.glossary.title, alternates: { canonical: "/glossary/" } };

/** The terms of the version in force. */
export default function GlossaryPage() {
  const inForce = versionInForce(loadArchive(), chinaDate(new Date()));
  const { document, glossary } = readingOf(inForce.document);
  return (
    <Page current="glossary" title={strings.glossary.title}>
      <p className="quiet">{strings.glossary.intro(glossary.length)}</p>
      <ExcerptNote
        what={strings.excerpt.glossary(document.title, document.version)}
        address={`${loadSite().site.baseUrl}${routes.version(document.version)}`}
        shown="print-only"
      />
      <GlossaryView
        document={document}
        groups={byPinyin(glossary)}
        links={linksOf(glossary, loadSite().pendingLinks)}
        operators={loadSite().publisher.operators}
      />
    </Page>
  );
}
