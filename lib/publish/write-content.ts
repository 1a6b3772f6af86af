import path from "node:path";
import { inContent } from "../content/content-folder";
import { LOCK_FILE } from "../content/lock";
import { WRITING_FOLDER } from "../content/unfinished";
import { CHANGELOG_FILE } from "./changelog";
import { type Disk, realDisk } from "./disk";
import {
  BrokenJournal,
  type Ending,
  endJournal,
  type FileWrite,
  openJournal,
  RecoveryConflict,
  UnfinishedError,
  WriteFailure,
  writeAll,
} from "./journal";
import { type Owner, type Processes, processesOf, thisSystem } from "./processes";
import { BusyError, takeLock } from "./project-lock";
import { BESIDE, removeQuietly } from "./replace-file";

/** What writing stands on. Tests give a disk that fails or stops, and processes that have ended. */
export interface Machine {
  readonly disk: Disk;
  readonly processes: Processes;
}

export const thisMachine: Machine = { disk: realDisk, processes: processesOf(thisSystem) };

/** What was found before a command began, and what became of it. */
export interface Found {
  /** Commands that had ended without giving the lock back. */
  readonly ended: readonly Owner[];
  /** Files that a write of the first release left half done; they are gone now. */
  readonly cleared: readonly string[];
  /** What was interrupted, and how it ended now. */
  readonly recovered: {
    readonly command: string;
    readonly version: string | null;
    readonly ending: Ending | "not-begun";
    readonly files: readonly string[];
    /** Where changes are kept that somebody made in between. */
    readonly kept: readonly string[];
  } | null;
}

export interface Writing {
  readonly found: Found;
  /** Writes all files or none. @throws as `writeAll` does */
  readonly write: (writes: readonly FileWrite[], version?: string | null) => void;
}

interface Options {
  /** How an interrupted command shall end when files were changed since. */
  readonly ending?: Ending | null;
}

/**
 * Does some work while no other command writes to the project. What an interrupted command left is ended first, so that
 * the work sees whole content.
 * @param command what is said of this command to others, and in the journal
 * @throws {BusyError} when another command is writing
 * @throws {WriteFailure} when the lock could not be taken, with nothing changed
 * @throws {UnfinishedError} when an interrupted command could not be ended
 * @throws {RecoveryConflict} and {BrokenJournal} when a person must decide how it ends
 */
export function whileWriting<T>(
  { disk, processes }: Machine,
  root: string,
  command: string,
  work: (writing: Writing) => T,
  { ending = null }: Options = {},
): T {
  const lock = locked(disk, processes, path.resolve(root, WRITING_FOLDER), command);
  try {
    const recovered = recover(disk, root, ending);
    const found = { ended: lock.ended, cleared: clearHalfWritten(disk, root), recovered };
    const write = (writes: readonly FileWrite[], version: string | null = null) =>
      writeAll(disk, root, { command, version }, writes);
    return work({ found, write });
  } finally {
    lock.giveBack();
  }
}

function locked(disk: Disk, processes: Processes, folder: string, command: string) {
  try {
    // A folder mistyped after --root is not made.
    if (disk.look(path.dirname(folder)) === null) {
      throw Object.assign(new Error(`ENOENT: no such folder, '${path.dirname(folder)}'`), { code: "ENOENT" });
    }
    return takeLock(disk, processes, folder, command);
  } catch (error) {
    throw error instanceof BusyError ? error : new WriteFailure(error);
  }
}

function recover(disk: Disk, root: string, wanted: Ending | null): Found["recovered"] {
  try {
    const journal = openJournal(disk, root);
    if (journal === null) return null;
    const { command, version, writes } = journal;
    return { command, version, files: writes.map(({ file }) => file), ...endJournal(disk, root, journal, wanted) };
  } catch (error) {
    throw error instanceof BrokenJournal || error instanceof RecoveryConflict ? error : new UnfinishedError(error);
  }
}

/** Takes away the files that a write of the first release, or of ours, left beside their places. */
function clearHalfWritten(disk: Disk, root: string): readonly string[] {
  const versions = inContent("versions");
  const beside = [
    `${CHANGELOG_FILE}${BESIDE}`,
    `${LOCK_FILE}${BESIDE}`,
    ...disk
      .list(path.resolve(root, versions))
      .filter((name) => name.endsWith(`.mdx${BESIDE}`))
      .map((name) => path.posix.join(versions, name)),
    path.posix.join(WRITING_FOLDER, `journal.json${BESIDE}`),
  ];
  return beside.filter((name) => {
    const file = path.resolve(root, name);
    if (disk.look(file)?.kind !== "file") return false;
    removeQuietly(disk, file);
    return true;
  });
}
