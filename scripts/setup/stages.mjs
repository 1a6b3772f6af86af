// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { run, say } from "./run.mjs";

const REPORTS = ".cache/reports";

/** @typedef {{ name: string, passed: number, failed: number, skipped?: number }} Result `skipped`: for want of an engine */

/**
 * A stage that is one check.
 * @param {string} name
 * @param {() => boolean | void} check whether it went well
 * @returns {Result}
 */
export function stage(name, check) {
  say(name);
  const passed = check() === true;
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * @param {string} name
 * @param {readonly string[]} [parameters] for Vitest, e.g. another configuration
 * @returns {Result}
 */
export function vitestStage(name, parameters = []) {
  const file = freshReport("vitest");
  say(name);
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run("vitest", ["run", ...parameters, ...report]);
  return counted(name, ok, readVitest(readReport(file)));
}

/**
 * @param {string} name
 * @returns {Result}
 */
export function playwrightStage(name) {
  const file = freshReport("playwright");
  say(name);
  const ok = run("playwright", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return counted(name, ok, readPlaywright(readReport(file)));
}

/**
 * The sum of several results.
 * @param {readonly Result[]} results
 */
export function total(results) {
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * A result from a report; a run that failed without a failed test (a file that could not be loaded, a server that did
 * not start) or that neither ran nor skipped a test counts as one failure.
 * @param {string} name
 * @param {boolean} ok whether the runner ended well
 * @param {{ passed: number, failed: number, skipped: number }} counts
 * @returns {Result}
 */
export function counted(name, ok, { passed, failed, skipped }) {
  const silent = failed === 0 && (!ok || passed + skipped === 0);
  return { name, passed, failed: silent ? 1 : failed, skipped };
}

/** @param {any} report what Vitest's JSON reporter wrote */
export function readVitest(report) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report ?? {};
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** @param {any} report what Playwright's JSON reporter wrote */
export function readPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = `${REPORTS}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
