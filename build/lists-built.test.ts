import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listsBuilt, stressBuilt, termsBuilt } from "./lists-built.mjs";

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
])("lists: %s", (_name, files, environment, expected) => {
  expect(listsBuilt(environment, rootWith(files))).toBe(expected);
});

test.each<readonly [string, string, boolean]>([
  ["a term that a sentence explains", '甲（下称“<Define term="乙">乙</Define>”）', true],
  ["an appendix of definitions", "## 附录：相关定义\n\n甲：乙。", true],
  ["neither", "## 一、甲\n\n乙。", false],
])("a glossary: %s", (_name, text, expected) => {
  expect(termsBuilt({}, rootWith({ "versions/1.mdx": text }))).toBe(expected);
});

test.each<readonly [string, string, boolean]>([
  ["bold words", "## 一、甲\n\n乙**丙**。", true],
  ["underlined words", "## 一、甲\n\n乙<u>丙</u>。", true],
  ["neither", "## 一、甲\n\n乙。", false],
])("a view of what is stressed: %s", (_name, text, expected) => {
  expect(stressBuilt({}, rootWith({ "versions/1.mdx": text }))).toBe(expected);
});

function rootWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), "lists-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, "content", name)), { recursive: true });
    writeFileSync(path.join(root, "content", name), text);
  }
  return root;
}
