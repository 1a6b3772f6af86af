import { ExcerptNote } from "@/components/reader/ExcerptNote";
import { SearchBox } from "@/components/search/SearchBox";
import { Page } from "@/components/ui/Page";
import { searchableVersions } from "@/lib/content/search-index";
import { loadSite } from "@/lib/content/site";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { searchFieldStrings, searchStrings } from "@/lib/strings/search";

export const metadata = { title: searchFieldStrings.title, alternates: { canonical: "/search/" } };

/** Search as a page of its own, which can be linked and reloaded. */
export default function SearchPage() {
  return (
    <Page current="search" title={searchFieldStrings.title}>
      <SearchBox versions={searchableVersions().map(({ document }) => document.version)} />
      <p className="without-script">{searchStrings.noScript}</p>
      <ExcerptNote
        what={strings.excerpt.search}
        address={`${loadSite().site.baseUrl}${routes.home()}`}
        shown="print-only"
      />
    </Page>
  );
}
