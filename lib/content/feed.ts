import type { Feed } from "../feed/feed";
import { isHistory } from "../policy/archive";
import { notesForReaders } from "../policy/change-notes";
import { printedDate } from "../policy/dates";
import { routes } from "../routes";
import { strings } from "../strings";
import { compareStrings } from "../strings/compare";
import { loadDifferences } from "./differences";
import { loadFactsOfPair } from "./facts-between";
import { loadSite } from "./site";

/** The feed of the published versions, to be found at `path`. Drafts and samples are never in it. */
export function loadFeed(path: string): Feed {
  const { site, policy, publisher } = loadSite();
  const published = loadDifferences().filter(({ version }) => isHistory(version) && !version.draft);
  return {
    title: policy.name,
    author: publisher.name,
    home: `${site.baseUrl}${routes.home()}`,
    self: `${site.baseUrl}${path}`,
    entries: [...published].reverse().map(({ version: { document }, difference, compared }) => ({
      version: document.version,
      title: `${document.title} ${document.version}${document.provenance === "example" ? `（${strings.reader.sample}）` : ""}`,
      address: `${site.baseUrl}${routes.version(document.version)}`,
      updatedOn: document.updatedOn,
      lines: [
        compareStrings.effective(printedDate(document.effectiveOn)),
        ...(document.provenance === "example" ? [strings.reader.exampleProvenance] : []),
        difference ?? strings.versions.first,
        ...((compared && loadFactsOfPair(compared)?.sentences) ?? []),
        ...new Set(notesForReaders(document).map(({ note }) => note)),
      ],
    })),
  };
}
