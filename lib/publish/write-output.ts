import path from "node:path";
import type { Disk } from "./disk";
import { replaceFile, writtenPlace } from "./replace-file";

/**
 * Writes a file that a person asked for, wherever it is, in one step and through links.
 * @throws {Error} the system's own, when it refuses; no folder is made for a mistyped path
 */
export function writeOutput(disk: Disk, file: string, bytes: Buffer): void {
  const place = writtenPlace(disk, path.resolve(file));
  if (disk.look(path.dirname(place)) === null) {
    throw Object.assign(new Error(`ENOENT: no such folder, '${path.dirname(place)}'`), { code: "ENOENT" });
  }
  replaceFile(disk, place, bytes);
}
