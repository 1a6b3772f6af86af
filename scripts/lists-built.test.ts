import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listsBuilt } from "./lists-built.mjs";

const TEXT = 'provenance: "source"\n';
const SAMPLE = 'provenance: "sample"\n';

test.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, boolean]>([
  ["a version with facts", { "versions/1.mdx": TEXT, "facts/1.yaml": "" }, {}, true],
  ["no facts", { "versions/1.mdx": TEXT }, {}, false],
  ["a table of kinds alone", { "versions/1.mdx": TEXT, "facts/kinds.yaml": "" }, {}, false],
  ["facts of another version", { "versions/1.mdx": TEXT, "facts/2.yaml": "" }, {}, false],
  ["a draft's facts, in public", { "drafts/1.mdx": TEXT, "facts/1.yaml": "" }, {}, false],
  ["a draft's facts, in a preview", { "drafts/1.mdx": TEXT, "facts/1.yaml": "" }, { POLICY_DRAFTS: "1" }, true],
  ["a sample's facts", { "versions/1.mdx": SAMPLE, "facts/1.yaml": "" }, {}, true],
  ["a sample's facts, left out", { "versions/1.mdx": SAMPLE, "facts/1.yaml": "" }, { POLICY_SAMPLES: "0" }, false],
])("%s", (_name, files, environment, expected) => {
  const root = mkdtempSync(path.join(tmpdir(), "lists-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, "content", name)), { recursive: true });
    writeFileSync(path.join(root, "content", name), text);
  }
  expect(listsBuilt(environment, root)).toBe(expected);
});
