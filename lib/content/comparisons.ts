import { comparePolicies } from "../compare/compare-policies";
import type { PolicyDiff } from "../compare/model";
import { type Archive, type ArchivedVersion, findVersion, versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import type { VersionId } from "../policy/model";
import { loadArchive } from "./load-archive";

/** Two versions, the older first, that the build compares. */
export interface VersionPair {
  readonly from: VersionId;
  readonly to: VersionId;
}

/** Neighbours, and each version with the one in force; any other pair is compared in the browser. */
export function pairsToCompare(archive: Archive, today: string): readonly VersionPair[] {
  if (archive.length < 2) return [];
  const inForce = versionInForce(archive, today);
  const pairs = new Map<string, VersionPair>();
  const add = (from: ArchivedVersion, to: ArchivedVersion) => {
    if (from.document.effectiveOn >= to.document.effectiveOn) return;
    const pair = { from: from.document.version, to: to.document.version };
    pairs.set(`${pair.from} ${pair.to}`, pair);
  };
  archive.forEach((version, index) => {
    const next = archive[index + 1];
    if (next) add(version, next);
    add(version, inForce);
    add(inForce, version);
  });
  return [...pairs.values()];
}

export function loadPairs(): readonly VersionPair[] {
  return pairsToCompare(loadArchive(), chinaDate(new Date()));
}

/**
 * The pairs that have pages. A static export must have one page for every kind of address, so that a lone version is
 * compared with itself, truly without a change; nothing links there.
 */
export function loadPairPages(): readonly VersionPair[] {
  const pairs = loadPairs();
  return pairs.length > 0 ? pairs : loadArchive().map(({ document: { version } }) => ({ from: version, to: version }));
}

/** A comparison and what it compares. */
export interface Comparison {
  readonly from: ArchivedVersion;
  readonly to: ArchivedVersion;
  readonly diff: PolicyDiff;
}

const compared = new Map<string, Comparison>();

/** The comparison of two versions, made once a process; null when either is unknown. */
export function loadComparison({ from, to }: VersionPair): Comparison | null {
  const key = `${from} ${to}`;
  const known = compared.get(key);
  if (known) return known;
  const before = findVersion(loadArchive(), from);
  const after = findVersion(loadArchive(), to);
  if (!before || !after) return null;
  const comparison = { from: before, to: after, diff: comparePolicies(before.document, after.document) };
  compared.set(key, comparison);
  return comparison;
}
