// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { readPlaywright, readVitest } from "./reports.mjs";
import { run, say, stopSignal } from "./run.mjs";

const REPORTS = ".cache/reports";

/**
 * @typedef {Omit<import("./reports.mjs").Report, "failures"> & Partial<import("./reports.mjs").Report>} Counts a check
 * that is no test names no failures
 * @typedef {Counts & { readonly name: string, readonly seconds?: number }} Result
 * @typedef {{ readonly ok: boolean, readonly counts: Counts }} Outcome what a check or a runner says of itself
 */

/**
 * Runs one stage and times it. It always has a result: one that throws, or that is not begun since the run was told to
 * stop, counts as one failure.
 * @param {string} name
 * @param {() => Promise<Outcome> | Outcome} work
 * @returns {Promise<Result>}
 */
export async function stage(name, work) {
  // What asked this process to stop is heard between two turns.
  await new Promise((resolve) => setImmediate(resolve));
  if (stopSignal() !== null) return notRun(name, `stopped by ${stopSignal()}`);
  say(name);
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  try {
    const { ok, counts } = await work();
    return { ...counted(name, ok, counts), seconds: seconds() };
  } catch (error) {
    console.error(error);
    return { name, passed: 0, failed: 1, skipped: 0, seconds: seconds() };
  }
}

/**
 * A stage that is one check.
 * @param {string} name
 * @param {() => Promise<boolean> | boolean} check whether it went well
 */
export function checkStage(name, check) {
  return stage(name, async () => {
    const ok = await check();
    return { ok, counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 } };
  });
}

/**
 * A stage that cannot be begun: a failure, and why.
 * @param {string} name
 * @param {string} why
 * @returns {Result}
 */
export function notRun(name, why) {
  say(`${name}: not run, ${why}`);
  return { name, passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} name
 * @param {readonly string[]} [parameters] for Vitest, e.g. another configuration
 * @param {string} [log] a file that gets the output, for tests that run beside another stage
 */
export function vitestStage(name, parameters = [], log) {
  return stage(name, async () => {
    const file = freshReport(name);
    const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const ok = await run("vitest", ["run", ...parameters, ...report], {}, log);
    return { ok, counts: readVitest(readReport(file)) };
  });
}

/** @param {string} name */
export function playwrightStage(name) {
  return stage(name, async () => {
    const file = freshReport(name);
    const ok = await run("playwright", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
    return { ok, counts: readPlaywright(readReport(file)) };
  });
}

/**
 * What is printed at the end: each failed test and why, since a log is often cut to its end; a line for each stage; and
 * the count of all as the last one.
 * @param {readonly Result[]} results
 * @returns {readonly string[]}
 */
export function summary(results) {
  const failures = results.flatMap((result) => result.failures ?? []);
  const told = failures.flatMap(({ test, error }) => [
    `FAILED ${test}`,
    ...error.split("\n").map((line) => `    ${line}`),
  ]);
  const lines = results.map(({ name, passed, failed, skipped, seconds }) => {
    const missing = skipped > 0 ? `, ${skipped} SKIPPED for want of what they run on` : "";
    const time = seconds === undefined ? "" : ` (${Math.floor(seconds / 60)} min ${seconds % 60} s)`;
    return `  ${name}: ${passed} passed, ${failed} failed${missing}${time}`;
  });
  const { passed, failed } = total(results);
  return [...told, ...lines, `${passed} passed, ${failed} failed`];
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
 * @param {Counts} counts
 * @returns {Result}
 */
export function counted(name, ok, { passed, failed, skipped, failures = [] }) {
  const silent = failed === 0 && (!ok || passed + skipped === 0);
  return { name, passed, failed: silent ? 1 : failed, skipped, failures };
}

/**
 * A file of its own for each stage, since two may run at a time.
 * @param {string} name
 */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = `${REPORTS}/${name.replaceAll(" ", "-")}.json`;
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
