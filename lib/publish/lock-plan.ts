import path from "node:path";
import { ContentError } from "../content/content-error";
import { entryOf, LOCK_FILE, type LockedVersion, lockedVersion, lockText, readLock } from "../content/lock";
import { readPolicyFiles } from "../content/policy-files";
import { lockDifference, verifyLock } from "../content/verify-lock";
import type { VersionId } from "../policy/model";
import type { FileWrite } from "./journal";

/** What locking the published versions would write. */
export interface LockPlan {
  /** Versions that had no entry. */
  readonly added: readonly VersionId[];
  /** Versions locked in form 1 alone, which get form 2 beside it. */
  readonly extended: readonly VersionId[];
  /** Versions whose tags or notes somebody corrected on purpose. */
  readonly corrected: readonly VersionId[];
  readonly writes: readonly FileWrite[];
}

/**
 * Works out the lock of the versions there are. No hash that matches is ever replaced, and none that does not match is
 * replaced but those of tags and notes that somebody names.
 * @param corrected versions whose tags and notes are to be locked anew, their words being as they were locked
 * @throws {ContentError} with all problems, when a version cannot be read or is not the one that was locked
 */
export function planLock(root: string, corrected: readonly VersionId[]): LockPlan {
  const { files, problems } = readPolicyFiles({ root, drafts: false, samples: true });
  if (problems.some(({ message }) => message.fatal)) throw new ContentError(problems);
  const lock = readLock(root);
  const meant = (file: string) => corrected.some((version) => file.endsWith(`/${version}.mdx`));
  const changed = verifyLock(lock, files, true).filter(
    ({ file, message: { ruleId } }) =>
      ruleId === "locked-version-changed" || (ruleId === "locked-marks-changed" && !meant(file)),
  );
  if (changed.length > 0) throw new ContentError(changed);
  const entries = files.flatMap(({ document }) => {
    const { version } = document;
    const old = entryOf(lock, version);
    const entry = lockedVersion(document);
    const kind = old === undefined ? "added" : old.form2 === null ? "extended" : lockDifference(old, document);
    return kind === null ? [] : [{ version, entry, kind: kind === "marks" ? "corrected" : kind }];
  });
  const of = (kind: string) => entries.filter((one) => one.kind === kind).map(({ version }) => version);
  const added: Readonly<Record<VersionId, LockedVersion>> = Object.fromEntries(
    entries.map(({ version, entry }) => [version, entry]),
  );
  const text = lockText({ ...lock, ...added });
  return {
    added: of("added"),
    extended: of("extended"),
    corrected: of("corrected"),
    writes: entries.length === 0 ? [] : [{ file: path.resolve(root, LOCK_FILE), text }],
  };
}
