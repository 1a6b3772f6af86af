import { announcedOn } from "./announcement";
import { type Archive, type ArchivedVersion, historyOf } from "./archive";
import { notesForReaders } from "./change-notes";
import type { CommentWindow, PolicyDocument, Provenance, VersionId } from "./model";

/** One version in `/policy.json`. Addresses are paths from the site's root. */
export interface VersionSummary {
  readonly version: VersionId;
  readonly updatedOn: string;
  readonly effectiveOn: string;
  /** The day it was made public. */
  readonly announcedOn: string;
  /** Null where nobody was asked to comment. */
  readonly comments: CommentWindow | null;
  /** From this day on the next version is in force; null while there is none. */
  readonly supersededOn: string | null;
  readonly provenance: Provenance;
  readonly fingerprint: string;
  readonly page: string;
  readonly document: string;
}

/** `/policy.json`: dates, never a status, so that a host decides for itself which version is in force today. */
export interface PolicySummary {
  readonly schema: "policy-1";
  readonly title: string;
  readonly timeZone: "Asia/Shanghai";
  readonly versions: readonly VersionSummary[];
}

/** `/versions/<v>/document.json`: the document and what tells that it is the one that was published. */
export interface DocumentJson extends PolicyDocument {
  readonly schema: "document-1";
  readonly fingerprint: string;
}

interface Addresses {
  readonly version: (id: VersionId) => string;
  readonly documentJson: (id: VersionId) => string;
}

/** The policy's history as machines read it, the oldest version first: a host must never take a sample for a version. */
export function policySummary(title: string, archive: Archive, addresses: Addresses): PolicySummary {
  return {
    schema: "policy-1",
    title,
    timeZone: "Asia/Shanghai",
    versions: historyOf(archive).map(({ document, fingerprint, supersededOn }) => ({
      version: document.version,
      updatedOn: document.updatedOn,
      effectiveOn: document.effectiveOn,
      announcedOn: announcedOn(document),
      comments: document.comments ?? null,
      supersededOn,
      provenance: document.provenance,
      fingerprint,
      page: addresses.version(document.version),
      document: addresses.documentJson(document.version),
    })),
  };
}

/** The document as published. Of its `changes` only those are there that say something to readers. */
export function documentJson({ document, fingerprint }: ArchivedVersion): DocumentJson {
  return { schema: "document-1", fingerprint, ...document, changes: notesForReaders(document) };
}
