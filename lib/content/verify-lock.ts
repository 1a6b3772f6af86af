import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import type { PolicyDocument } from "../policy/model";
import type { FileMessage } from "./content-error";
import { entryOf, LOCK_FILE, type LockedVersion, lockedVersion, type VersionLock } from "./lock";
import type { PolicyFile } from "./policy-files";

const START = { line: 1, column: 1 };

/**
 * What differs between a version and what it was locked with, as far as hashes tell: its text; only its spaces and unseen
 * characters, which form 1 leaves out; only the stress of numbers, which form 2 leaves out; or only what stands beside the
 * words. Null when nothing does.
 */
export type LockDifference = "text" | "spaces" | "number-stress" | "marks";

export function lockDifference(locked: LockedVersion, document: PolicyDocument): LockDifference | null {
  const now = lockedVersion(document);
  const form1 = locked.form1 === now.form1;
  if (locked.form2 === null) return form1 ? null : "text";
  const words = locked.form2.words === now.form2?.words;
  if (!form1) return words ? "number-stress" : "text";
  if (!words) return "spaces";
  return locked.form2.marks === now.form2?.marks ? null : "marks";
}

/**
 * A published version never changes: people agreed to those words. Compares each version with every form that it is
 * locked in.
 * @param files the published versions; drafts are not locked
 * @param samples whether samples were read; when they were not, their absence is no problem
 */
export function verifyLock(lock: VersionLock, files: readonly PolicyFile[], samples: boolean): FileMessage[] {
  const published = files.filter((file) => !file.draft);
  const changed = published.flatMap(({ file, document }): FileMessage[] => {
    const { version } = document;
    const locked = entryOf(lock, version);
    if (locked === undefined) {
      return [{ file, message: diagnose("version-not-locked", DIAGNOSTICS["version-not-locked"](version), START) }];
    }
    const difference = lockDifference(locked, document);
    if (difference === null) return [];
    const message =
      difference === "marks"
        ? diagnose("locked-marks-changed", DIAGNOSTICS["locked-marks-changed"](version, file), START)
        : diagnose("locked-version-changed", DIAGNOSTICS["locked-version-changed"](version, file, difference), START);
    return [{ file, message }];
  });
  const present = new Set(published.map(({ document }) => document.version));
  const missing = Object.keys(lock)
    .filter((version) => !present.has(version) && (samples || !version.endsWith("-sample")))
    .map((version) => ({
      file: LOCK_FILE,
      message: diagnose("locked-version-missing", DIAGNOSTICS["locked-version-missing"](version), START),
    }));
  return [...changed, ...missing];
}
