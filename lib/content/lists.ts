import { kindsOf } from "../facts/kinds";
import type { ListAddresses, VersionLists } from "../facts/list-pages";
import { type ArchivedVersion, historyOf, versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import type { VersionId } from "../policy/model";
import { routes } from "../routes";
import { loadArchive } from "./load-archive";
import { loadFacts } from "./load-facts";

/** The site's own addresses of a version and its lists. */
export const siteAddresses = (version: VersionId): ListAddresses => ({
  text: routes.version(version),
  clause: (clause) => routes.clause(version, clause),
  list: (page, row) => routes.versionList(version, page, row),
});

/** Those of the in-app edition, which never leads out of itself. */
export const inAppAddresses = (version: VersionId): ListAddresses => ({
  text: routes.embed(version),
  clause: (clause) => routes.embedClause(version, clause),
  list: routes.embedList,
});

/**
 * What the lists of a version are made of; null where it has no facts. Throws as `loadFacts` does.
 * @param addressesOf where they lead
 */
export function loadLists(
  { document }: Pick<ArchivedVersion, "document">,
  addressesOf: (version: VersionId) => ListAddresses = siteAddresses,
): VersionLists | null {
  const { kinds, versions } = loadFacts();
  const found = versions.get(document.version);
  if (found === undefined || found.facts === null) return null;
  const table = kindsOf(kinds, found.facts.kinds);
  return { document, facts: found.facts, kinds: table, plain: found.plain, addresses: addressesOf(document.version) };
}

/** The lists of the version in force as an app has them. Throws as `loadFacts` does. */
export const loadListsInApp = (): VersionLists | null => loadLists(loadInForce(), inAppAddresses);

/** Every version of this build that has facts, the oldest first. */
export function loadListedVersions(): readonly ArchivedVersion[] {
  return loadArchive().filter((version) => loadLists(version) !== null);
}

/** The version in force on the day of the build. */
export const loadInForce = (): ArchivedVersion => versionInForce(loadArchive(), chinaDate(new Date()));

/** The versions of history that follow one, the oldest first, each with its lists. */
export function loadSuccessors({ document }: ArchivedVersion) {
  return historyOf(loadArchive())
    .filter((later) => later.document.effectiveOn > document.effectiveOn)
    .map((version) => ({ version, lists: loadLists(version) }));
}
