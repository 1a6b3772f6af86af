import { comparePolicies } from "../compare/compare-policies";
import type { ChangeCounts, PolicyDiff } from "../compare/model";
import { type VersionSteps, versionSteps } from "../compare/readings/history";
import { type Archive, type ArchivedVersion, findVersion, isHistory, versionInForce } from "../policy/archive";
import { chinaDate } from "../policy/dates";
import type { VersionId } from "../policy/model";
import { buildCache, remembered } from "./cache/build-cache";
import { documentHash } from "./document-hash";
import { loadArchive } from "./load-archive";

/** Two versions, the older first, that the build compares. */
export interface VersionPair {
  readonly from: VersionId;
  readonly to: VersionId;
}

/**
 * Neighbours in history, and each version, samples too, with the one in force; any other pair is compared in the browser.
 */
export function pairsToCompare(archive: Archive, today: string): readonly VersionPair[] {
  if (archive.length < 2) return [];
  const inForce = versionInForce(archive, today);
  const pairs = new Map<string, VersionPair>();
  const add = (from: ArchivedVersion, to: ArchivedVersion) => {
    if (from.document.effectiveOn >= to.document.effectiveOn) return;
    const pair = { from: from.document.version, to: to.document.version };
    pairs.set(`${pair.from} ${pair.to}`, pair);
  };
  for (const version of archive) {
    const next = version.next === null ? null : findVersion(archive, version.next);
    if (next) add(version, next);
    add(version, inForce);
    add(inForce, version);
  }
  return [...pairs.values()];
}

export function loadPairs(): readonly VersionPair[] {
  return pairsToCompare(loadArchive(), chinaDate(new Date()));
}

/** The version in force beside a sample, the earlier first: how a sample is compared on request. Null for any other. */
export function samplePair(sample: ArchivedVersion, inForce: ArchivedVersion): VersionPair | null {
  if (isHistory(sample) || !isHistory(inForce)) return null;
  const [from, to] = [sample, inForce].sort((a, b) => (a.document.effectiveOn < b.document.effectiveOn ? -1 : 1));
  return from && to ? { from: from.document.version, to: to.document.version } : null;
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

function findPair({ from, to }: VersionPair) {
  const archive = loadArchive();
  const [before, after] = [findVersion(archive, from), findVersion(archive, to)];
  if (!before || !after) return null;
  return { before, after, inputs: [documentHash(before.document), documentHash(after.document)] };
}

/** A page, its JSON and its Word file are made one after the other; more would fill the memory as the archive grows. */
const MOST_HELD = 4;
const held = new Map<string, Comparison>();

/** The comparison of two versions, kept from build to build; null when either is unknown. */
export function loadComparison(pair: VersionPair): Comparison | null {
  const key = `${pair.from} ${pair.to}`;
  const known = held.get(key);
  if (known) return known;
  const found = findPair(pair);
  if (!found) return null;
  const { before, after, inputs } = found;
  const make = () => comparePolicies(before.document, after.document);
  const comparison = { from: before, to: after, diff: remembered(buildCache(), "compared", inputs, make) };
  const [oldest] = held.keys();
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
  held.set(key, comparison);
  return comparison;
}

/** What pages that speak of many versions need of a comparison. */
export interface ComparisonDigest {
  readonly counts: ChangeCounts;
  readonly steps: VersionSteps;
}

const digests = new Map<string, ComparisonDigest>();

/** The digest of a comparison of neighbours, so that nobody need hold the comparisons of a whole archive at once. */
export function loadDigest(pair: VersionPair): ComparisonDigest | null {
  const key = `${pair.from} ${pair.to}`;
  const known = digests.get(key);
  if (known) return known;
  const found = findPair(pair);
  if (!found) return null;
  const digest = remembered(buildCache(), "digest", found.inputs, () => {
    const diff = loadComparison(pair)?.diff ?? comparePolicies(found.before.document, found.after.document);
    return { counts: diff.counts, steps: versionSteps(diff) };
  });
  digests.set(key, digest);
  return digest;
}
