import path from "node:path";
import type { Disk } from "./disk";

/** A file is written under its name with this at the end, and then renamed. Under the project's lock there is one writer. */
export const BESIDE = ".writing";

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * The file that is written when a name is written to: links are followed, also one that points to nothing yet.
 * @throws {Error} with the code `ELOOP` when links go round
 */
export function writtenPlace(disk: Disk, file: string): string {
  let place = file;
  for (let links = 0; disk.look(place)?.kind === "link"; links += 1) {
    if (links === MOST_LINKS) throw Object.assign(new Error(`ELOOP: too many links, '${file}'`), { code: "ELOOP" });
    place = path.resolve(path.dirname(place), disk.linkTarget(place));
  }
  return place;
}

/**
 * Puts a file in the place of another in one step, so that whoever reads sees all of the old one or all of the new one.
 * A link stays a link, and what it points to is replaced. The new file has the permissions of the old one.
 */
export function replaceFile(disk: Disk, file: string, bytes: Buffer): void {
  const place = writtenPlace(disk, file);
  const folder = path.dirname(place);
  const beside = `${place}${BESIDE}`;
  disk.makeFolder(folder);
  disk.remove(beside);
  try {
    disk.create(beside, bytes, disk.look(place)?.mode ?? null);
    disk.rename(beside, place);
  } catch (error) {
    removeQuietly(disk, beside);
    throw error;
  }
  disk.syncFolder(folder);
}

/** Takes a file or a link away; the file that a link points to stays. */
export function removeFile(disk: Disk, file: string): void {
  disk.remove(file);
  disk.syncFolder(path.dirname(file));
}

/** Takes away what a failed step may have left. The failure is what counts; what stays is cleared later. */
export function removeQuietly(disk: Disk, file: string): void {
  try {
    disk.remove(file);
  } catch {}
}
