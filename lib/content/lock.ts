import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import { ContentError, type FileMessage } from "./content-error";
import { fingerprint } from "./fingerprint";
import type { PolicyFile } from "./policy-files";

export const LOCK_FILE = "content/versions.lock.json";

/** Published versions and the SHA-256 of their canonical texts. */
export type VersionLock = Readonly<Record<string, string>>;

const lockSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/**
 * The lock as committed; empty when there is none yet.
 * @throws {ContentError} when the file is not a lock, e.g. after a merge that was left half done
 */
export function readLock(root: string): VersionLock {
  const file = path.join(root, LOCK_FILE);
  if (!existsSync(file)) return {};
  const lock = lockSchema.safeParse(readJson(readFileSync(file, "utf8")));
  if (lock.success) return lock.data;
  const message = diagnose("lock-unreadable", DIAGNOSTICS["lock-unreadable"](), { line: 1, column: 1 });
  throw new ContentError([{ file: LOCK_FILE, message }]);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The lock as it is written, its versions in order. */
export function lockText(lock: VersionLock): string {
  const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

export function writeLock(root: string, lock: VersionLock): void {
  writeFileSync(path.join(root, LOCK_FILE), lockText(lock));
}

/**
 * A published version never changes: people agreed to those words. Compares each version's fingerprint with the
 * locked one.
 * @param files the published versions; drafts are not locked
 * @param samples whether samples were read; when they were not, their absence is no problem
 */
export function verifyLock(lock: VersionLock, files: readonly PolicyFile[], samples: boolean): FileMessage[] {
  const published = files.filter((file) => !file.draft);
  const at = { line: 1, column: 1 };
  const changed = published.flatMap(({ file, document }) => {
    const { version } = document;
    const locked = Object.hasOwn(lock, version) ? lock[version] : undefined;
    if (locked === undefined) {
      return [{ file, message: diagnose("version-not-locked", DIAGNOSTICS["version-not-locked"](version), at) }];
    }
    if (locked === fingerprint(document)) return [];
    return [{ file, message: diagnose("locked-version-changed", DIAGNOSTICS["locked-version-changed"](version), at) }];
  });
  const present = new Set(published.map(({ document }) => document.version));
  const missing = Object.keys(lock)
    .filter((version) => !present.has(version) && (samples || !version.endsWith("-sample")))
    .map((version) => ({
      file: LOCK_FILE,
      message: diagnose("locked-version-missing", DIAGNOSTICS["locked-version-missing"](version), at),
    }));
  return [...changed, ...missing];
}
