import { ExcerptNote } from "@/components/reader/ExcerptNote";
import { SearchPageBox } from "@/components/search/SearchPageBox.client";
import { Page } from "@/components/ui/Page";
import { searchableVersions } from "@/lib/content/search-index";
import { loadSearchPlace } from "@/lib/content/search-place";
import { loadSite } from "@/lib/content/site";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { searchStrings } from "@/lib/strings/search";

export const metadata = { title: searchStrings.title, alternates: { canonical: "/search/" } };

/** Search as a page of its own, which can be linked and reloaded. */
export default function SearchPage() {
  return (
    <Page current="search" title={searchStrings.title} hydrateWhen="q">
      <SearchPageBox {...loadSearchPlace()} versions={searchableVersions().map(({ document }) => document.version)} />
      <p className="without-script">{searchStrings.noScript}</p>
      <ExcerptNote
        what={strings.excerpt.search}
        address={`${loadSite().site.baseUrl}${routes.home()}`}
        shown="print-only"
      />
    </Page>
  );
}
