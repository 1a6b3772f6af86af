// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { say } from "./run.mjs";

/**
 * Installs the packages that package-lock.json names, unless they are there. Exits when that fails, for nothing can be
 * done without them. Not `npm ci`: it refuses a lock file that lacks an optional package for another system, which is
 * what npm writes where a registry has not got that package; `--no-save` leaves both files as they are.
 */
export function ensurePackages() {
  if (packagesMatch(readPackages("package-lock.json"), readPackages("node_modules/.package-lock.json"))) return;
  say("installing packages");
  const install = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (install.status === 0) return;
  console.error("npm install failed; see above. It needs the npm registry.");
  process.exit(1);
}

/**
 * Whether everything that is wanted is installed in the very version. Packages for other systems are optional.
 * @param {Record<string, LockedPackage> | undefined} wanted
 * @param {Record<string, LockedPackage> | undefined} installed
 */
export function packagesMatch(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([place, entry]) => place === "" || entry.optional || installed[place]?.version === entry.version,
  );
}

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
