import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from "node:fs";

/**
 * What is done to a disk, in steps that a machine may stop between. Another one stands in for a disk that fails. Every
 * step throws an `ErrnoException` when the system refuses it.
 */
export interface Disk {
  /** The file's bytes, through links; null when there is none. */
  readonly read: (file: string) => Buffer | null;
  /** What stands under a name itself, and the permission bits of a file; null when nothing does. */
  readonly look: (
    file: string,
  ) => { readonly kind: "file" | "folder" | "link" | "other"; readonly mode: number } | null;
  /** Where a link points, as it is written in it. */
  readonly linkTarget: (link: string) => string;
  /** The names in a folder; none when there is no folder. */
  readonly list: (folder: string) => readonly string[];
  readonly makeFolder: (folder: string) => void;
  /** Writes a file that must not be there yet, and waits until it is on the disk. */
  readonly create: (file: string, bytes: Buffer, mode: number | null) => void;
  readonly rename: (from: string, to: string) => void;
  /** Takes a file or link away; nothing happens when there is none. */
  readonly remove: (file: string) => void;
  /** Takes an empty folder away. */
  readonly removeFolder: (folder: string) => void;
  /** Waits until the names in a folder are on the disk. */
  readonly syncFolder: (folder: string) => void;
}

/** The system's word for why it refused a step, e.g. `ENOSPC`; empty when it was not the system. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What a step gives, or something else when there is no such file. */
function orWithout<T>(step: () => T, without: T): T {
  try {
    return step();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return without;
    throw error;
  }
}

export const realDisk: Disk = {
  read: (file) => orWithout(() => readFileSync(file), null),
  look: (file) => {
    const stats = orWithout(() => lstatSync(file), null);
    if (stats === null) return null;
    const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other";
    return { kind, mode: stats.mode & 0o7777 };
  },
  linkTarget: (link) => readlinkSync(link),
  list: (folder) => orWithout(() => readdirSync(folder).sort(), []),
  makeFolder: (folder) => {
    mkdirSync(folder, { recursive: true });
  },
  create: (file, bytes, mode) => {
    const handle = openSync(file, "wx");
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      if (mode !== null) chmodSync(file, mode);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
  rename: renameSync,
  remove: (file) => orWithout(() => unlinkSync(file), undefined),
  removeFolder: rmdirSync,
  syncFolder: (folder) => {
    // Windows has no handle on a folder that could be synced.
    if (process.platform === "win32") return;
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
};
