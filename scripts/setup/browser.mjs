// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { canInstallPackages, installPackages } from "./debian.mjs";
import { say } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Chromium without a window: the same engine, and two and a half times as fast where two cores do all the drawing. */
const HEADLESS = "chromium-headless-shell";
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * The browser on this machine to measure with: what CHROMIUM_PATH names, else an installed Chromium or Chrome.
 * @returns {string | undefined} its path; undefined leaves the choice to Playwright's own download
 */
export function findBrowser() {
  return namedBrowser() ?? installed(NAMES) ?? [MAC].find(isExecutable);
}

/**
 * The browser on this machine to test with: the same, but an installed headless shell before a whole Chromium.
 * @returns {string | undefined} its path; undefined leaves the choice to Playwright's own download
 */
export function findTestBrowser() {
  return namedBrowser() ?? installed([HEADLESS]) ?? findBrowser();
}

function namedBrowser() {
  const named = process.env.CHROMIUM_PATH ?? process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
  if (named && !isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
  return named || undefined;
}

/** @param {readonly string[]} names */
function installed(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

/**
 * Sees to it that there is a browser: one that is installed, or Playwright's download, or Debian's package; and beside a
 * Chromium the headless shell, where it can be had, to spare half of the time.
 * @returns {boolean} whether there is one
 */
export function ensureBrowser() {
  if (namedBrowser() !== undefined || installed([HEADLESS])) return true;
  if (findBrowser() === undefined) {
    if (hasDownloaded()) return true;
    say("no Chromium found; asking Playwright for one");
    const download = spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 180_000 });
    if (download.status === 0) return true;
    installPackages(["chromium"]);
  }
  if (canInstallPackages()) installPackages([HEADLESS]);
  return findTestBrowser() !== undefined;
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
