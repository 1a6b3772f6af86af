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

interface Unordered {
  readonly document: PolicyDocument;
  readonly fingerprint: string;
  readonly draft: boolean;
}

/** Puts versions in the order of their effective dates and tells each its neighbours. */
export function arrangeArchive(versions: readonly Unordered[]): Archive {
  const ordered = [...versions].sort((a, b) => (a.document.effectiveOn < b.document.effectiveOn ? -1 : 1));
  return ordered.map((version, index) => ({
    ...version,
    previous: ordered[index - 1]?.document.version ?? null,
    next: ordered[index + 1]?.document.version ?? null,
    supersededOn: ordered[index + 1]?.document.effectiveOn ?? null,
  }));
}

/**
 * The version in force on a day in China, or the earliest one when none is in force yet: a reader must always
 * find a text.
 * @throws when the archive is empty
 */
export function versionInForce(archive: Archive, today: string): ArchivedVersion {
  const inForce = archive.findLast((version) => {
    return statusOn(version.document.effectiveOn, version.supersededOn, today) === "in-force";
  });
  const version = inForce ?? archive[0];
  if (!version) throw new Error("the archive holds no version");
  return version;
}

/** The version of that id, or null. */
export function findVersion(archive: Archive, id: VersionId): ArchivedVersion | null {
  return archive.find((version) => version.document.version === id) ?? null;
}
