// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { installPackages } from "./debian.mjs";
import { say } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * The browser on this machine to test with: what CHROMIUM_PATH names, else an installed Chromium or Chrome.
 * @returns {string | undefined} its path; undefined leaves the choice to Playwright's own download
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH ?? process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .concat(MAC)
    .find(isExecutable);
}

/**
 * Sees to it that there is a browser: one that is installed, or Playwright's download, or Debian's package.
 * @returns {boolean} whether there is one
 */
export function ensureBrowser() {
  if (findBrowser() !== undefined || hasDownloaded()) return true;
  say("no Chromium found; asking Playwright for one");
  const download = spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 180_000 });
  if (download.status === 0) return true;
  return installPackages(["chromium"]) && findBrowser() !== undefined;
}

/** Playwright prints where its own browser would be; it is there or not. */
function hasDownloaded() {
  const listing = spawnSync("npx", ["playwright", "install", "--dry-run", "chromium"], { encoding: "utf8" });
  const folder = /Install location:\s+(\S+)/.exec(listing.stdout ?? "")?.[1];
  return folder !== undefined && existsSync(folder);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
