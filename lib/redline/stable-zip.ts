import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The part in which `docx` writes the time of day it ran. */
const CORE = "docProps/core.xml";

/**
 * Makes a packed document depend on nothing but its content: parts in one order, all with one time. Without this the
 * same redline would have another fingerprint at each build.
 * @param date `YYYY-MM-DDThh:mm:ssZ`
 */
export function stableZip(packed: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(packed);
  const stable = Object.keys(parts)
    .sort()
    .map((name): [string, Uint8Array] => {
      const bytes = parts[name] ?? new Uint8Array();
      if (name !== CORE) return [name, bytes];
      return [name, strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/gu, `$1${date}`))];
    });
  // A zip keeps the local time of day, without a zone: noon of a fixed day is that day everywhere.
  return zipSync(Object.fromEntries(stable), { mtime: new Date(2000, 0, 1, 12), level: 6 });
}
