import { type EvidenceOfChanges, NO_EVIDENCE } from "../compare/weight/evidence";
import { diffFacts } from "../facts/diff/diff-facts";
import { evidenceOf } from "../facts/diff/evidence";
import { type FactsDiffJson, factsDiffJson } from "../facts/diff/to-json";
import { weightOfFacts } from "../facts/diff/weight";
import type { ArchivedVersion } from "../policy/archive";
import { buildCache, remembered } from "./cache/build-cache";
import { type Comparison, loadComparison, loadPairs, type VersionPair } from "./comparisons";
import { loadListedVersions, loadLists } from "./lists";

/**
 * How the facts of two compared versions differ, kept from build to build; null unless both have facts: of a version without
 * them nothing is guessed.
 */
export function loadFactsBetween({ from, to, diff }: Comparison): FactsDiffJson | null {
  const [before, after] = [loadLists(from), loadLists(to)];
  if (before === null || after === null) return null;
  const make = () =>
    factsDiffJson(diffFacts(before, after, diff), from.document.version, to.document.version, diff.changes.length > 0);
  return remembered(buildCache(), "compared facts", inputsOf([from, to]), make);
}

/** What the facts of two compared versions say of the changes of the text; nothing unless both have facts. */
export function loadWeightOfFacts(comparison: Comparison): EvidenceOfChanges {
  const facts = loadFactsBetween(comparison);
  if (facts === null) return NO_EVIDENCE;
  const { from, to, diff } = comparison;
  return weightOfFacts(evidenceOf(facts.entries, diff, { before: from.document, after: to.document }));
}

const inputsOf = (versions: readonly ArchivedVersion[]) =>
  versions.flatMap((version) => {
    const lists = loadLists(version);
    return [version.fingerprint, JSON.stringify(lists?.facts ?? null), JSON.stringify(lists?.kinds.kinds ?? null)];
  });

/**
 * The pairs that are compared at build and whose facts are. A static export must have one file for every kind of address, so
 * that a lone version with facts is compared with itself; nothing links there.
 */
export function loadFactsPairs(): readonly VersionPair[] {
  const listed = new Set(loadListedVersions().map(({ document }) => document.version));
  const pairs = loadPairs().filter(({ from, to }) => listed.has(from) && listed.has(to));
  return pairs.length > 0 ? pairs : [...listed].slice(-1).map((version) => ({ from: version, to: version }));
}

/** The facts of a pair compared; null where either side is unknown or has none. */
export function loadFactsOfPair(pair: VersionPair): FactsDiffJson | null {
  const comparison = loadComparison(pair);
  return comparison && loadFactsBetween(comparison);
}
