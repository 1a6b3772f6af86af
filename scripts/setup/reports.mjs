// @ts-check
import { stripVTControlCharacters } from "node:util";

/** Lines of an error that are repeated in the summary; what a page held at the time can have thousands. */
const ERROR_LINES = 12;

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number,
 *   readonly failures: readonly Failure[] }} Report `skipped`: for want of an engine
 * @typedef {{ readonly test: string, readonly error: string }} Failure a test's full name with its file, and why it failed
 */

/**
 * @param {any} report what Vitest's JSON reporter wrote, or undefined
 * @returns {Report}
 */
export function readVitest(report) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, testResults = [] } = report ?? {};
  const failures = testResults.flatMap((/** @type {any} */ { name: file, status, message, assertionResults = [] }) => {
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === "failed");
    // A file that could not be loaded has no tests.
    if (failed.length === 0) return status === "failed" ? [failure(file, message)] : [];
    return failed.map((/** @type {any} */ test) => failure(`${file} › ${test.fullName}`, test.failureMessages?.[0]));
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

/**
 * @param {any} report what Playwright's JSON reporter wrote, or undefined
 * @returns {Report}
 */
export function readPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failures = (report?.suites ?? []).flatMap((/** @type {any} */ suite) => failuresOf(suite, []));
  return { passed: expected, failed: unexpected + flaky, skipped, failures };
}

/**
 * @param {any} suite a file or a `describe`, with those within
 * @param {readonly string[]} outer titles of what it stands in
 * @returns {readonly Failure[]}
 */
function failuresOf({ title, specs = [], suites = [] }, outer) {
  const path = [...outer, title];
  const own = specs.flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ { status }) => status === "unexpected" || status === "flaky")
      .map((/** @type {any} */ { projectName, results }) => {
        const { error } = results.find((/** @type {any} */ result) => result.error !== undefined) ?? {};
        return failure(`[${projectName}] ${[...path, spec.title].join(" › ")}`, error?.message);
      }),
  );
  return [...own, ...suites.flatMap((/** @type {any} */ inner) => failuresOf(inner, path))];
}

/**
 * @param {string} test
 * @param {string} [error]
 * @returns {Failure}
 */
function failure(test, error = "") {
  const lines = stripVTControlCharacters(error).split("\n").slice(0, ERROR_LINES);
  return { test, error: lines.join("\n").trim() };
}
