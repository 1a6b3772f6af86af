import type { InAppEdition } from "../embed/edition";
import { framingHosts } from "../embed/frame-hosts";
import { historyOf, versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import { loadArchive } from "./load-archive";
import { loadSite } from "./site";

/** What the pages of the in-app edition are made from. Throws as `loadSite` does, and as `framingHosts`. */
export function loadInApp(): InAppEdition {
  const archive = loadArchive();
  return {
    site: loadSite(),
    inForce: versionInForce(archive, chinaDate(new Date())),
    history: historyOf(archive),
    hosts: framingHosts(process.env),
  };
}
