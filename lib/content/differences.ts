import { CHANGE_KINDS } from "../compare/readings/summary";
import { type Archive, type ArchivedVersion, isHistory, versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import { compareStrings } from "../strings/compare";
import { loadDigest, samplePair, type VersionPair } from "./comparisons";
import { loadArchive } from "./load-archive";

/** A version beside what it is compared with. */
export interface VersionDifference {
  readonly version: ArchivedVersion;
  /** How it differs from the one before: counts of each kind of change in one line. Null for the first, and for a sample. */
  readonly difference: string | null;
  /** The version before or, for a sample, the one in force; null when there is nothing to compare with. */
  readonly compared: VersionPair | null;
}

/** Every version of the archive with how it differs from the one before, the oldest first. */
export function loadDifferences(): readonly VersionDifference[] {
  const archive = loadArchive();
  return archive.map((version) => {
    const { document, previous } = version;
    if (!isHistory(version)) return { version, difference: null, compared: samplePair(version, inForceOf(archive)) };
    if (previous === null) return { version, difference: null, compared: null };
    const compared = { from: previous, to: document.version };
    return { version, difference: lineOf(compared), compared };
  });
}

const inForceOf = (archive: Archive) => versionInForce(archive, chinaDate(new Date()));

function lineOf(pair: VersionPair): string | null {
  const digest = loadDigest(pair);
  if (!digest) return null;
  const { counts } = digest;
  const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    return compareStrings.count(compareStrings.kinds[kind], counts[kind]);
  });
  return compareStrings.oneLine(parts.join("，") || compareStrings.none);
}
