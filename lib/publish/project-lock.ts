import path from "node:path";
import { type Disk, errorCode } from "./disk";
import { type Owner, type Processes, readOwner } from "./processes";
import { removeQuietly } from "./replace-file";

/** Somebody else writes to the project, or may: `owner` is null when nobody can tell who. */
export class BusyError extends Error {
  override readonly name = "BusyError";

  constructor(
    readonly owner: Owner | null,
    /** Whether it is known that it runs. */
    readonly running: boolean,
    /** What to take away when it is known to have ended. */
    readonly lock: string,
  ) {
    super(`the project is locked: ${lock}`);
  }
}

/** Other processes may clear our folder away before the lock is in it, or take a stale lock first. Each round is a loss. */
const MOST_ROUNDS = 100;

const GONE = new Set(["ENOENT"]);
const TAKEN = new Set(["ENOTEMPTY", "EEXIST", "EPERM"]);

/**
 * Takes the one lock of a project. The lock is a folder with the file of its owner in it. A folder made ready elsewhere is
 * renamed to it, which the system does for one process alone, and only while the lock is absent or empty. A stale lock is
 * emptied by taking away its owner's file, whose name is unique, so that nobody can take away a lock that is not stale.
 * @param folder where the lock stands
 * @returns what gives the lock back, and the owners that had ended without giving it back
 * @throws {BusyError} when another process holds it, or it cannot be known whether it does
 */
export function takeLock(disk: Disk, { self, fate }: Processes, folder: string, command: string) {
  const owner = self(command);
  const lock = path.join(folder, "lock");
  const ready = path.join(folder, `lock-${owner.id}`);
  const name = `${owner.id}.json`;
  const ended: Owner[] = [];

  const prepare = () => {
    disk.makeFolder(ready);
    disk.remove(path.join(ready, name));
    disk.create(path.join(ready, name), Buffer.from(`${JSON.stringify(owner, null, 2)}\n`), null);
  };
  const attempt = (): boolean => {
    try {
      prepare();
      quietly(() => disk.removeFolder(lock));
      disk.rename(ready, lock);
      // Whoever cleared our file away while it was being written took the lock's owner with it.
      return disk.read(path.join(lock, name)) !== null;
    } catch (error) {
      if (GONE.has(errorCode(error))) return false;
      if (!TAKEN.has(errorCode(error)) || disk.look(lock)?.kind !== "folder") throw error;
    }
    for (const one of disk.list(lock)) {
      const text = disk.read(path.join(lock, one))?.toString("utf8");
      // It was given back just now.
      if (text === undefined) continue;
      const holder = readOwner(text);
      const what = holder === null ? "unknown" : fate(holder);
      if (holder === null || what !== "ended") throw new BusyError(holder, what === "running", lock);
      disk.remove(path.join(lock, one));
      ended.push(holder);
    }
    return false;
  };

  try {
    for (let round = 0; !attempt(); round += 1) if (round === MOST_ROUNDS) throw new BusyError(null, true, lock);
  } catch (error) {
    removeQuietly(disk, path.join(ready, name));
    quietly(() => disk.removeFolder(ready));
    quietly(() => disk.removeFolder(folder));
    throw error;
  }
  clearAbandoned(disk, fate, folder);
  return {
    ended,
    giveBack: () => {
      removeQuietly(disk, path.join(lock, name));
      quietly(() => disk.removeFolder(lock));
      quietly(() => disk.removeFolder(folder));
    },
  };
}

/** Takes away what processes left that ended before they had the lock. One that still runs makes its folder again. */
function clearAbandoned(disk: Disk, fate: Processes["fate"], folder: string): void {
  for (const name of disk.list(folder).filter((one) => one.startsWith("lock-"))) {
    const own = path.join(folder, name);
    for (const file of disk.list(own)) {
      const owner = readOwner(disk.read(path.join(own, file))?.toString("utf8") ?? "");
      if (owner === null || fate(owner) === "ended") removeQuietly(disk, path.join(own, file));
    }
    quietly(() => disk.removeFolder(own));
  }
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {}
}
