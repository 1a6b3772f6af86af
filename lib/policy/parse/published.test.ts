import { describe, expect, test } from "vitest";
import { sampleSource } from "@/lib/testing/sample";
import { reportsOn } from "../rules/reports";
import { parsePolicy } from "./parse-policy";

const body = "## 一、范围\n\n（1）甲；\n\n（3）乙；\n\n您可以可以注销。\n\n## 三、附则\n\n无。";
const context = { pendingLinks: [], documents: [], houseWording: [] };

/** The severity of each slip of numbering, by where the text stands. */
function said(source: string, path: string) {
  const parsed = parsePolicy(source, { path });
  const found = reportsOn(parsed, context).filter(({ rule }) => !rule.startsWith("law/"));
  const reports = found.map(({ severity, rule, found }) => `${severity} ${rule} ${found}`);
  return { reads: parsed.document !== null, reports };
}

const source = sampleSource(body);
const own = source.replace('provenance: "source"', 'provenance: "example"');

describe("a slip of numbering is the publisher's in what was published, and ours in a draft", () => {
  test.each([
    ["a published version", source, "content/versions/2022-11-15.mdx"],
    ["another maker's file, whatever its name", source, "下载/隐私政策.mdx"],
  ])("%s may keep it", (_, text, path) => {
    expect(said(text, path)).toEqual({
      reads: true,
      reports: ["warning slips/numbering （3）", "warning slips/repeated-words 可以可以", "warning label-skipped 三、"],
    });
  });

  test.each([
    ["a draft", source, "content/drafts/2022-11-15.mdx"],
    ["an example", own, "examples/shop/versions/2022-11-15.mdx"],
  ])("%s must mend it, and hears of everything else too", (_, text, path) => {
    expect(said(text, path)).toEqual({
      reads: false,
      reports: ["error slips/numbering （3）", "warning slips/repeated-words 可以可以", "error label-skipped 三、"],
    });
  });
});

describe("dates that contradict each other are the publisher's in what was published, and ours in a draft", () => {
  const turned = sampleSource("## 一、甲\n\n乙。").replace(/updatedOn: "[^"]+"/u, 'updatedOn: "2022-11-20"');
  test.each([
    ["content/versions/2022-11-15.mdx", false],
    ["content/drafts/2022-11-15.mdx", true],
  ])("%s", (path, isError) => {
    const { messages, document } = parsePolicy(turned, { path });
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([["effective-before-updated", isError]]);
    expect(document === null).toBe(isError);
  });
});

describe("the name of a file is its version's only in a content folder", () => {
  test.each([
    ["content/versions/2023-01-01.mdx", ["version-file-name"]],
    ["examples/shop/drafts/x.mdx", ["version-file-name"]],
    ["下载/别家政策.mdx", []],
    ["C:\\versions\\old\\a.mdx", []],
    ["a.mdx", []],
  ])("%s", (path, rules) => {
    const { messages } = parsePolicy(sampleSource("## 一、甲\n\n乙。"), { path });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules);
  });
});

describe("chapters are not counted on from the numbers of a summary before them", () => {
  test.each([
    ["第一章 behind 二、", "## 一、甲\n\n## 二、乙\n\n## 第一章 丙\n\n## 第二章 丁", []],
    ["一、 behind 第二章", "## 第一章 甲\n\n## 第二章 乙\n\n## 一、丙\n\n## 二、丁", []],
    ["第二章 behind 二、", "## 一、甲\n\n## 二、乙\n\n## 第四章 丙", ["label-skipped"]],
    ["一、 behind 二、", "## 一、甲\n\n## 二、乙\n\n## 一、丙", ["label-repeated"]],
  ])("%s", (_, body, rules) => {
    const { messages } = parsePolicy(sampleSource(body), { path: "a.mdx" });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules);
  });
});
