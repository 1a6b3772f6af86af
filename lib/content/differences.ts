import { CHANGE_KINDS } from "../compare/summary";
import { compareStrings } from "../strings/compare";
import { loadComparison } from "./comparisons";
import { loadArchive } from "./load-archive";

/** For each version but the first, in one line, how it differs from the one before: counts of each kind of change. */
export function loadDifferences(): Readonly<Record<string, string>> {
  const lines = loadArchive().flatMap(({ document, previous }) => {
    const comparison = previous === null ? null : loadComparison({ from: previous, to: document.version });
    if (!comparison) return [];
    const { counts } = comparison.diff;
    const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
      return compareStrings.count(compareStrings.kinds[kind], counts[kind]);
    });
    return [[document.version, compareStrings.oneLine(parts.join("，") || compareStrings.none)] as const];
  });
  return Object.fromEntries(lines);
}
