import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import type { PolicyDocument, VersionId } from "../policy/model";
import { ContentError } from "./content-error";
import { CONTENT_FOLDER, inContent, inFolder } from "./content-folder";
import { type Form2Hashes, fingerprint, form2Hashes } from "./fingerprint";

const LOCK_NAME = "versions.lock.json";
export const LOCK_FILE = inContent(LOCK_NAME);

/** What a version was locked with: its fingerprint, and the hashes of form 2 unless it was locked before there was one. */
export interface LockedVersion {
  readonly form1: string;
  readonly form2: Form2Hashes | null;
}

/** The published versions and their hashes. */
export type VersionLock = Readonly<Record<VersionId, LockedVersion>>;

/** What a version is locked with from now on. */
export const lockedVersion = (document: PolicyDocument): LockedVersion => ({
  form1: fingerprint(document),
  form2: form2Hashes(document),
});

/** A version's entry; undefined when it has none. A version may be named like a property that all objects have. */
export const entryOf = (lock: VersionLock, version: VersionId): LockedVersion | undefined =>
  Object.hasOwn(lock, version) ? lock[version] : undefined;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** The first release wrote a fingerprint alone. */
const entrySchema = z.union([
  sha256.transform((form1) => ({ form1, form2: null })),
  z.strictObject({ form1: sha256, form2: z.strictObject({ words: sha256, marks: sha256 }) }),
]);
const lockSchema = z.record(z.string(), entrySchema);

/** The line of the first mark that a merge left, from 1; null when there is none. */
function conflictLine(text: string): number | null {
  const index = text.split(/\r?\n/).findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line));
  return index < 0 ? null : index + 1;
}

/**
 * The lock as committed; empty when there is none yet.
 * @throws {ContentError} when the file is not a lock, e.g. after a merge that was left half done
 */
export function readLock(root: string, content = CONTENT_FOLDER): VersionLock {
  const file = path.resolve(root, inFolder(content, LOCK_NAME));
  return existsSync(file) ? parseLock(readFileSync(file, "utf8")) : {};
}

/** Reads the text of a lock. @throws {ContentError} as `readLock` does */
export function parseLock(text: string): VersionLock {
  const conflict = conflictLine(text);
  if (conflict !== null) {
    throw fault(diagnose("lock-conflict", DIAGNOSTICS["lock-conflict"](), { line: conflict, column: 1 }));
  }
  const lock = lockSchema.safeParse(readJson(text.replace(/^\uFEFF/, "")));
  if (lock.success) return lock.data;
  const place = { line: 1, column: 1 };
  const [version] = lock.error.issues[0]?.path ?? [];
  if (typeof version !== "string") throw fault(diagnose("lock-unreadable", DIAGNOSTICS["lock-unreadable"](), place));
  const line = text.split("\n").findIndex((one) => one.includes(JSON.stringify(version))) + 1;
  throw fault(diagnose("lock-entry", DIAGNOSTICS["lock-entry"](version), { line: Math.max(1, line), column: 1 }));
}

const fault = (message: ReturnType<typeof diagnose>) => new ContentError([{ file: LOCK_FILE, message }]);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The lock as it is written, its versions in order. */
export function lockText(lock: VersionLock): string {
  const sorted = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = sorted.map(([version, entry]) => [version, entry.form2 === null ? entry.form1 : entry]);
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`;
}
