import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const SOURCE = /\.tsx?$/;
const TEST = /\.test\.tsx?$|(?:^|[/\\])__fixtures__[/\\]/;
/** What the code stands on: the versions of its libraries. */
const LOCK = "package-lock.json";

/**
 * A hash of everything but the content that decides what `lib/` makes of the content: its own sources, the versions of
 * libraries, and those of Node and its Unicode data, by which words are divided.
 * @param root the project's root
 * @param began when the running program read its code, in milliseconds
 * @returns null when that cannot be told: there is no source, or one has changed since, so that it may not be what runs
 */
export function codeHash(root: string, began: number): string | null {
  const folder = path.join(root, "lib");
  if (!existsSync(folder)) return null;
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => SOURCE.test(name) && !TEST.test(name))
    .sort()
    .map((name) => path.join("lib", name));
  const files = [...sources, LOCK].filter((name) => existsSync(path.join(root, name)));
  if (files.some((name) => statSync(path.join(root, name)).mtimeMs > began)) return null;
  const hash = createHash("sha256").update(JSON.stringify([process.version, process.versions.icu]));
  for (const name of files) {
    const bytes = readFileSync(path.join(root, name));
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
