import { type ArchivedVersion, historyOf } from "../policy/archive";
import type { VersionId } from "../policy/model";
import { loadComparison } from "./comparisons";
import { loadArchive } from "./load-archive";

/** An older version that a reader may have read, and in how many places the text in force differs from it. */
export interface OlderVersion {
  readonly version: VersionId;
  readonly changes: number;
}

/** Every version of the history that is older than the one in force, the oldest first. */
export function loadOlderVersions(inForce: ArchivedVersion): readonly OlderVersion[] {
  return historyOf(loadArchive()).flatMap(({ document: { version, effectiveOn } }) => {
    if (effectiveOn >= inForce.document.effectiveOn) return [];
    const comparison = loadComparison({ from: version, to: inForce.document.version });
    return comparison ? [{ version, changes: comparison.diff.changes.length }] : [];
  });
}
