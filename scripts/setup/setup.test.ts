import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { packagesMatch } from "./packages.mjs";
import { readPlaywright, readVitest } from "./reports.mjs";
import { run } from "./run.mjs";
import { checkStage, counted, notRun, stage, summary, total } from "./stages.mjs";

describe("packages", () => {
  const wanted = {
    "": { version: "1" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", optional: true },
  };
  test.each([
    ["all there", wanted, true],
    ["an optional one missing", { "node_modules/a": { version: "1.0.0" } }, true],
    ["another version", { "node_modules/a": { version: "1.0.1" } }, false],
    ["one missing", {}, false],
    ["never installed", undefined, false],
  ])("%s", (_name, installed, expected) => {
    expect(packagesMatch(wanted, installed)).toBe(expected);
  });
});

describe("counting", () => {
  test.each([
    ["all passed", true, { passed: 3, failed: 0, skipped: 1 }, { passed: 3, failed: 0, skipped: 1 }],
    ["some failed", false, { passed: 3, failed: 2, skipped: 0 }, { passed: 3, failed: 2, skipped: 0 }],
    [
      "the runner broke without a failed test",
      false,
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ],
    ["no test ran at all", true, { passed: 0, failed: 0, skipped: 0 }, { passed: 0, failed: 1, skipped: 0 }],
    ["every test wants an engine", true, { passed: 0, failed: 0, skipped: 4 }, { passed: 0, failed: 0, skipped: 4 }],
  ])("%s", (_name, ok, counts, expected) => {
    expect(counted("s", ok, counts)).toEqual({ name: "s", failures: [], ...expected });
  });

  test("Vitest's report names what failed, and a file that could not be loaded", () => {
    const testResults = [
      {
        name: "/a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "one", failureMessages: [] },
          { status: "failed", fullName: "two three", failureMessages: ["\u001b[31mexpected 1\u001b[39m\nto be 2"] },
        ],
      },
      { name: "/b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
      { name: "/c.test.ts", status: "passed", message: "", assertionResults: [] },
    ];
    expect(readVitest({ numPassedTests: 4, numFailedTests: 1, numPendingTests: 3, testResults })).toEqual({
      passed: 4,
      failed: 1,
      skipped: 3,
      failures: [
        { test: "/a.test.ts › two three", error: "expected 1\nto be 2" },
        { test: "/b.test.ts", error: "no such module" },
      ],
    });
    expect(readVitest(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
  });

  test("Playwright's report names what failed, in files and in groups, and only the first lines of why", () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      tests: [{ projectName: "phone", status, results: [message === undefined ? {} : { error: { message } }] }],
    });
    const long = Array.from({ length: 500 }, (_, line) => `line ${line}`).join("\n");
    const suites = [
      {
        title: "a.spec.ts",
        specs: [spec("one", "expected"), spec("two", "unexpected", "no button")],
        suites: [{ title: "group", specs: [spec("three", "flaky", long)] }],
      },
    ];
    expect(readPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, suites })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      failures: [
        { test: "[phone] a.spec.ts › two", error: "no button" },
        { test: "[phone] a.spec.ts › group › three", error: long.split("\n").slice(0, 12).join("\n") },
      ],
    });
  });

  const results = [
    { name: "a", passed: 1, failed: 0, skipped: 0, seconds: 61 },
    {
      name: "b",
      passed: 2,
      failed: 3,
      skipped: 4,
      seconds: 0,
      failures: [{ test: "x › y", error: "no button\non it" }],
    },
    { name: "c", passed: 0, failed: 1, skipped: 0 },
  ];

  test("the sum", () => {
    expect(total(results)).toEqual({ passed: 3, failed: 4 });
  });

  test("what is printed at the end", () => {
    expect(summary(results)).toEqual([
      "FAILED x › y",
      "    no button",
      "    on it",
      "  a: 1 passed, 0 failed (1 min 1 s)",
      "  b: 2 passed, 3 failed, 4 SKIPPED for want of what they run on (0 min 0 s)",
      "  c: 0 passed, 1 failed",
      "3 passed, 4 failed",
    ]);
    expect(summary([])).toEqual(["0 passed, 0 failed"]);
  });
});

describe("a stage always has a result", () => {
  const silent = () => vi.spyOn(console, "log").mockReturnValue();
  beforeEach(silent);
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ["a check that goes well", () => checkStage("s", () => true), { passed: 1, failed: 0 }],
    ["a check that does not", () => checkStage("s", () => false), { passed: 0, failed: 1 }],
    ["a tool that is not there", () => checkStage("s", () => run("no-such-tool", [])), { passed: 0, failed: 1 }],
    ["a check that throws", () => checkStage("s", () => fail()), { passed: 0, failed: 1 }],
    ["a runner that throws", () => stage("s", () => fail()), { passed: 0, failed: 1 }],
    ["a stage that cannot be begun", () => notRun("s", "for want of a browser"), { passed: 0, failed: 1 }],
  ])("%s", async (_name, begin, expected) => {
    vi.spyOn(console, "error").mockReturnValue();
    expect(await begin()).toMatchObject({ name: "s", ...expected });
  });

  function fail(): never {
    throw new Error("out of order");
  }
});
