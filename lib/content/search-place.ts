import { versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import { routes } from "../routes";
import { loadArchive } from "./load-archive";
import { loadSearchIndex } from "./search-index";

/** What every page needs to know to search: where the index is and which versions it covers, the newest first. */
export function loadSearchPlace() {
  const archive = loadArchive();
  return {
    address: routes.searchIndex(loadSearchIndex().file),
    versions: archive.map(({ document }) => document.version).reverse(),
    inForce: versionInForce(archive, chinaDate(new Date())).document.version,
  };
}
