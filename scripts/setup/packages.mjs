// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { say } from "./run.mjs";

/**
 * Installs the packages that package-lock.json names, unless they are there. Not `npm ci`: it refuses a lock file that
 * lacks an optional package for another system, which is what npm writes where a registry has not got that package;
 * `--no-save` leaves both files as they are.
 * @returns {boolean} whether they are there now; nothing can be done without them
 */
export function ensurePackages() {
  if (packagesMatch(readPackages("package-lock.json"), readPackages("node_modules/.package-lock.json"))) return true;
  say("installing packages");
  const install = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (install.status === 0) return true;
  console.error(`npm install failed; ${install.error?.message ?? "see above"}. It needs npm and its registry.`);
  return false;
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
