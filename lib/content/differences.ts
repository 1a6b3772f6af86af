import { CHANGE_KINDS } from "../compare/summary";
import { compareStrings } from "../strings/compare";
import { loadDigest } from "./comparisons";
import { loadArchive } from "./load-archive";

/** For each version but the first, in one line, how it differs from the one before: counts of each kind of change. */
export function loadDifferences(): Readonly<Record<string, string>> {
  const lines = loadArchive().flatMap(({ document, previous }) => {
    const digest = previous === null ? null : loadDigest({ from: previous, to: document.version });
    if (!digest) return [];
    const { counts } = digest;
    const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
      return compareStrings.count(compareStrings.kinds[kind], counts[kind]);
    });
    return [[document.version, compareStrings.oneLine(parts.join("，") || compareStrings.none)] as const];
  });
  return Object.fromEntries(lines);
}
