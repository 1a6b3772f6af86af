import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Results kept from one build to the next, each under the hash of everything it was made from. A result that cannot be
 * read back unharmed is as good as none, and the folder may be deleted at any time.
 */
export interface CacheStore {
  /** @returns the bytes that were kept for `inputs`; null when there are none or they are damaged */
  readonly get: (kind: string, inputs: readonly string[]) => Buffer | null;
  /** Keeps bytes. Does nothing where they cannot be written: a build must not fail for want of a cache. */
  readonly put: (kind: string, inputs: readonly string[], bytes: Buffer) => void;
}

const HASH_BYTES = 32;
/** Room for about 200 versions of ten times the length. What was not used for longest goes first. */
const MOST_BYTES = 512 * 2 ** 20;

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();

/**
 * A store in a folder. Several processes may share it: an entry appears whole, by a rename.
 * @param code the hash of the code that makes the results; with other code nothing is found
 * @param mostBytes how much the folder may hold; it is looked at once, before the first writing
 */
export function createStore(folder: string, code: string, mostBytes = MOST_BYTES): CacheStore {
  let pruned = false;
  // Lengths stand before the parts, so that no two lists of inputs make one key.
  const fileOf = (kind: string, inputs: readonly string[]) => {
    const parts = [kind, code, ...inputs].map((part) => `${part.length}:${part}`);
    return path.join(folder, kind, sha256(parts.join("")).toString("hex"));
  };
  return {
    get: (kind, inputs) => {
      const file = fileOf(kind, inputs);
      try {
        const entry = readFileSync(file);
        const bytes = entry.subarray(HASH_BYTES);
        if (!sha256(bytes).equals(entry.subarray(0, HASH_BYTES))) return null;
        const now = new Date();
        utimesSync(file, now, now);
        return bytes;
      } catch {
        return null;
      }
    },
    put: (kind, inputs, bytes) => {
      const file = fileOf(kind, inputs);
      try {
        if (!pruned) prune(folder, mostBytes);
        pruned = true;
        mkdirSync(path.dirname(file), { recursive: true });
        const half = `${file}.${process.pid}.partial`;
        writeFileSync(half, Buffer.concat([sha256(bytes), bytes]));
        renameSync(half, file);
      } catch {
        // A full disk or a folder without permission: the result is made anew next time.
      }
    },
  };
}

/** Removes the entries that were not used for longest until the rest fits. */
function prune(folder: string, mostBytes: number): void {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const file = path.join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? [{ file, size: found.size, usedAt: found.mtimeMs }] : [];
  });
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size } of entries.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (total <= mostBytes) return;
    rmSync(file, { force: true });
    total -= size;
  }
}
