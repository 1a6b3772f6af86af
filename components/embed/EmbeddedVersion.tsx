import type { InAppEdition } from "@/lib/embed/edition";
import type { VersionLists } from "@/lib/facts/list-pages";
import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { readingOf } from "@/lib/reading/reading";
import { routes } from "@/lib/routes";
import { EmbedPage } from "./EmbedPage";
import { pageFacts } from "./facts";
import type { PageNotice } from "./notice";

interface EmbeddedVersionProps {
  readonly edition: InAppEdition;
  readonly version: ArchivedVersion;
  /** Whether this is the page of the version in force, whichever that is. */
  readonly isInForce: boolean;
  /** Said above the text; null when there is nothing to say. */
  readonly notice: PageNotice | null;
  /** What has been made of the version in force; null where there are no facts of it. */
  readonly lists: VersionLists | null;
}

/** A whole version for a webview, from what the edition is made from. */
export function EmbeddedVersion({ edition, version, isInForce, notice, lists }: EmbeddedVersionProps) {
  const { site } = edition;
  return (
    <EmbedPage
      version={version}
      reading={readingOf(version.document)}
      pendingLinks={site.pendingLinks}
      publisher={site.publisher}
      address={site.site.baseUrl + routes.version(version.document.version)}
      notice={notice}
      // An app has the lists of the version in force alone.
      lists={lists?.document.version === version.document.version ? lists : null}
      facts={pageFacts(edition, version, isInForce)}
      searchable={isHistory(version) && !version.draft}
    />
  );
}
