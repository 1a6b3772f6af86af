import { kindsOf } from "../facts/kinds";
import type { VersionLists } from "../facts/list-pages";
import { type ArchivedVersion, historyOf, versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import { loadArchive } from "./load-archive";
import { loadFacts } from "./load-facts";

/** What the lists of a version are made of; null where it has no facts. Throws as `loadFacts` does. */
export function loadLists({ document }: Pick<ArchivedVersion, "document">): VersionLists | null {
  const { kinds, versions } = loadFacts();
  const found = versions.get(document.version);
  if (found === undefined || found.facts === null) return null;
  return { document, facts: found.facts, kinds: kindsOf(kinds, found.facts.kinds), plain: found.plain };
}

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
