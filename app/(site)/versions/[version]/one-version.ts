import { loadListedVersions, loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import type { VersionLists } from "@/lib/facts/list-pages";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { findVersion } from "@/lib/policy/archive";

/** What Next hands a route that answers for one version. */
interface Asked {
  readonly params: Promise<{ readonly version: string }>;
}

/** The addresses of a route that every version has. */
export const everyVersion = () => loadArchive().map(({ document }) => ({ version: document.version }));

/** The addresses of a route that the versions with lists have. */
export const listedVersions = () => loadListedVersions().map(({ document }) => ({ version: document.version }));

/** A route that answers for the version in its address. */
export const ofVersion =
  (answer: (version: ArchivedVersion) => Response) =>
  async (_: Request, { params }: Asked): Promise<Response> => {
    const found = findVersion(loadArchive(), (await params).version);
    return found ? answer(found) : new Response(null, { status: 404 });
  };

/** A route that answers for the lists of the version in its address. */
export const ofLists = (answer: (lists: VersionLists) => Response) =>
  ofVersion((version) => {
    const lists = loadLists(version);
    return lists ? answer(lists) : new Response(null, { status: 404 });
  });
