import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** A file as it shall be: its text, or null when it shall be gone. `file` is an absolute path. */
export interface FileWrite {
  readonly file: string;
  readonly text: string | null;
}

/** What is done to a disk. Another one stands in for a disk that fails. */
export interface Disk {
  /** The file's bytes, or null when there is none. */
  readonly read: (file: string) => Buffer | null;
  /** Replaces a file in one step: it is written beside its place and renamed. */
  readonly replace: (file: string, bytes: Buffer) => void;
  readonly remove: (file: string) => void;
}

const disk: Disk = {
  read: (file) => (existsSync(file) ? readFileSync(file) : null),
  replace: (file, bytes) => {
    mkdirSync(path.dirname(file), { recursive: true });
    const beside = `${file}.writing`;
    try {
      const handle = openSync(beside, "w");
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
  },
  remove: (file) => rmSync(file),
};

/** Files that could not be put back after a failure. */
export class RollbackError extends Error {
  override readonly name = "RollbackError";

  constructor(
    readonly files: readonly string[],
    cause: unknown,
  ) {
    super(`could not restore ${files.join(", ")}`, { cause });
  }
}

/**
 * Writes and removes files so that either all is done or nothing: when one step fails, every file is put back as it was.
 * @throws what the failing step threw, after everything was put back
 * @throws {RollbackError} when something could not be put back
 */
export function writeTogether(writes: readonly FileWrite[], { read, replace, remove }: Disk = disk): void {
  const before = writes.map(({ file }) => ({ file, bytes: read(file) }));
  let done = 0;
  try {
    for (const { file, text } of writes) {
      done += 1;
      if (text === null) remove(file);
      else replace(file, Buffer.from(text, "utf8"));
    }
  } catch (error) {
    const lost = before
      .slice(0, done)
      .reverse()
      .filter((old) => !restored(old));
    if (lost.length === 0) throw error;
    throw new RollbackError(
      lost.map(({ file }) => file),
      error,
    );
  }

  function restored({ file, bytes }: (typeof before)[number]): boolean {
    try {
      const now = read(file);
      if (bytes === null) {
        if (now !== null) remove(file);
      } else if (now === null || !bytes.equals(now)) replace(file, bytes);
      return true;
    } catch {
      return false;
    }
  }
}
