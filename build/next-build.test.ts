import { expect, test } from "vitest";
import { type NextBuild, refuseUnknownBuild } from "./next-build";

const FOLDER = "out.partial";
const FILES = ["_next/static/chunks/1.js", "index.html", "versions/2024-03-01/index.html"];
const at = (file: string) => ({ filePath: `${process.cwd()}/${FOLDER}/${file}` });
const KNOWN: NextBuild = {
  nextVersion: "16.4.6",
  config: { output: "export" },
  outputs: { staticFiles: FILES.map(at) },
};

const judge = (build: NextBuild, files: readonly string[] = FILES) => refuseUnknownBuild(build, FOLDER, files);
const shape = (found: string, expected: string) =>
  `Next's output has a shape the export step does not know.\n  found: ${found}\n  expected: ${expected}`;
const EVERY = `the adapter is told of every file in ${FOLDER}, and of no other`;

test("an export by the known Next, of the very files that lie there, is taken", () => {
  expect(() => judge(KNOWN)).not.toThrow();
});

test.each<readonly [string, NextBuild, readonly string[], string]>([
  ["the next minor", { ...KNOWN, nextVersion: "16.5.0" }, FILES, shape("Next 16.5.0", "Next 16.4.x")],
  [
    "a number that only begins alike",
    { ...KNOWN, nextVersion: "16.40.1" },
    FILES,
    shape("Next 16.40.1", "Next 16.4.x"),
  ],
  ["the next major", { ...KNOWN, nextVersion: "17.4.0" }, FILES, shape("Next 17.4.0", "Next 16.4.x")],
  ["a build for a server", { ...KNOWN, config: {} }, FILES, shape("output: undefined", 'output: "export"')],
  [
    "a build of another kind",
    { ...KNOWN, config: { output: "standalone" } },
    FILES,
    shape('output: "standalone"', 'output: "export"'),
  ],
  ["no file at all", { ...KNOWN, outputs: { staticFiles: [] } }, [], shape("no file", EVERY)],
  ["a file that nobody told of", KNOWN, [...FILES, "odd.html"], shape("odd.html", EVERY)],
  ["a file that is not there", KNOWN, FILES.slice(1), shape("_next/static/chunks/1.js", EVERY)],
  [
    "a file elsewhere",
    {
      ...KNOWN,
      outputs: { staticFiles: [...KNOWN.outputs.staticFiles, { filePath: `${process.cwd()}/other/a.html` }] },
    },
    FILES,
    shape("../other/a.html", EVERY),
  ],
])("%s is refused", (_name, build, files, message) => {
  expect(() => judge(build, files)).toThrow(message);
});
