import type { DraftFormat, ImportNotice } from "../import/draft";
import type { PolicyDocument } from "../policy/model";
import type { PlacedReport } from "../policy/rules/reports";

/** A file that was opened, as the desk works on it. */
export interface OpenedDraft {
  /** The file's name as it is safely shown. */
  readonly name: string;
  readonly format: DraftFormat;
  /** The MDX source; places in `reports` refer to it. */
  readonly text: string;
  /** Null while the source has errors. */
  readonly document: PolicyDocument | null;
  /** What can be shown: the document, or as much of it as could be read. */
  readonly preview: PolicyDocument | null;
  readonly reports: readonly PlacedReport[];
  readonly notices: readonly ImportNotice[];
  /** The bytes of a Word file, into which changes can be written; null of any other, and of what the device kept. */
  readonly source: Uint8Array | null;
}

/**
 * Whether the whole text could be read, and nothing but its name and dates is to be written; writing anew what has other faults
 * would lose it.
 */
export function lacksFactsAlone({ document, preview, reports }: OpenedDraft): boolean {
  const faults = reports.filter(({ severity, blockId }) => severity === "error" && blockId === null);
  return document === null && preview !== null && faults.every(({ rule }) => rule === "front-matter-field");
}
