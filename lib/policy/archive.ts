import { statusOn } from "./dates";
import type { PolicyDocument, VersionId } from "./model";

/** A version with its place in the order of versions. */
export interface ArchivedVersion {
  readonly document: PolicyDocument;
  /** SHA-256 of the canonical text, 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly draft: boolean;
  readonly previous: VersionId | null;
  readonly next: VersionId | null;
  /** The effective date of the next version; from that day on this one is superseded. */
  readonly supersededOn: string | null;
}

/** All versions, the oldest first. */
export type Archive = readonly ArchivedVersion[];

/** Whether a version is one that bound, binds or will bind somebody. A sample never did: it has no place in time. */
export function isHistory({ document }: Pick<ArchivedVersion, "document">): boolean {
  return document.provenance !== "sample";
}

/** The versions of the policy's own history, the oldest first. */
export function historyOf(archive: Archive): Archive {
  return archive.filter(isHistory);
}

interface Unordered {
  readonly document: PolicyDocument;
  readonly fingerprint: string;
  readonly draft: boolean;
}

/** The versions that search looks in: the history, or all there are where there is none. A sample is never found. */
export function searchable(archive: Archive): Archive {
  const history = historyOf(archive);
  return history.length > 0 ? history : archive;
}

/** Whether the policy is an invented one, which every page must say. */
export function isExample(archive: Archive): boolean {
  return archive.some(({ document }) => document.provenance === "example");
}

/** Puts versions in the order of their effective dates and tells each its neighbours in history; a sample has none. */
export function arrangeArchive(versions: readonly Unordered[]): Archive {
  const ordered = [...versions].sort((a, b) => (a.document.effectiveOn < b.document.effectiveOn ? -1 : 1));
  const history = ordered.filter(isHistory);
  return ordered.map((version) => {
    const at = history.indexOf(version);
    const previous = history[at - 1];
    const next = at < 0 ? undefined : history[at + 1];
    return {
      ...version,
      previous: previous?.document.version ?? null,
      next: next?.document.version ?? null,
      supersededOn: next?.document.effectiveOn ?? null,
    };
  });
}

/**
 * The version in force on a day in China, or the earliest one when none is in force yet: a reader must always
 * find a text. A sample is in force only where there is nothing else.
 * @throws when the archive is empty
 */
export function versionInForce(archive: Archive, today: string): ArchivedVersion {
  const history = historyOf(archive);
  const inForce = history.findLast((version) => {
    return statusOn(version.document.effectiveOn, version.supersededOn, today) === "in-force";
  });
  const version = inForce ?? history[0] ?? archive[0];
  if (!version) throw new Error("the archive holds no version");
  return version;
}

/** The version of that id, or null. */
export function findVersion(archive: Archive, id: VersionId): ArchivedVersion | null {
  return archive.find((version) => version.document.version === id) ?? null;
}
