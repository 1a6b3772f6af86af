import { versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import { routes } from "../routes";
import { loadArchive } from "./load-archive";
import { loadSearchIndex, searchableVersions } from "./search-index";

/** What every page needs to know to search. Every page carries it, so it must not grow with the archive. */
export function loadSearchPlace() {
  const archive = loadArchive();
  return {
    address: routes.searchIndex(loadSearchIndex().file),
    versionCount: searchableVersions().length,
    inForce: versionInForce(archive, chinaDate(new Date())).document.version,
  };
}
