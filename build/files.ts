import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Every file below a folder, as paths relative to it with forward slashes, in one order on every machine. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/**
 * Writes a file under a name that holds a part of its hash, so that it may be cached for ever.
 * @param pattern where, below `folder`, with `*` for the hash
 * @returns its address on the site
 */
export function writeHashed(folder: string, pattern: string, content: string): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = pattern.replace("*", hash);
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
  return `/${file}`;
}

/** The hash of a style element's text as a content security policy names it. */
export function styleHash(css: string): string {
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}

/** Removes files and then the folders left empty. */
export function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(path.join(folder, file));
    let parent = path.dirname(path.join(folder, file));
    while (parent !== folder && readdirSync(parent).length === 0) {
      rmSync(parent, { recursive: true });
      parent = path.dirname(parent);
    }
  }
}

/** Puts a folder in the place of another by renaming, so that nobody sees a mixture of the two. */
export function replaceFolder(made: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(made, place);
  rmSync(old, { recursive: true, force: true });
}
