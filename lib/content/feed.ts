import type { Feed } from "../feed/feed";
import { notesForReaders } from "../policy/change-notes";
import { printedDate } from "../policy/dates";
import { routes } from "../routes";
import { strings } from "../strings";
import { compareStrings } from "../strings/compare";
import { loadDifferences } from "./differences";
import { loadArchive } from "./load-archive";
import { loadSite } from "./site";

/** The feed of the published versions, to be found at `path`. Drafts are never in it. */
export function loadFeed(path: string): Feed {
  const { site, policy, publisher } = loadSite();
  const differences = loadDifferences();
  const published = loadArchive().filter((version) => !version.draft);
  return {
    title: policy.name,
    author: publisher.name,
    home: `${site.baseUrl}${routes.home()}`,
    self: `${site.baseUrl}${path}`,
    entries: [...published].reverse().map(({ document }) => ({
      version: document.version,
      title: `${document.title} ${document.version}${document.provenance === "sample" ? `（${strings.reader.sample}）` : ""}`,
      address: `${site.baseUrl}${routes.version(document.version)}`,
      updatedOn: document.updatedOn,
      lines: [
        compareStrings.effective(printedDate(document.effectiveOn)),
        ...(document.provenance === "sample" ? [strings.reader.sampleProvenance] : []),
        differences[document.version] ?? strings.versions.first,
        ...new Set(notesForReaders(document).map(({ note }) => note)),
      ],
    })),
  };
}
