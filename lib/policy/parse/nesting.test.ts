import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { parseSynonyms } from "@/lib/search/synonym-file";
import { sampleSource } from "@/lib/testing/sample";
import { NESTING_LIMIT, tooDeepLine } from "./nesting";
import { tooDeepOffset } from "./yaml-text";

const lines = (count: number, line: (depth: number) => string) =>
  Array.from({ length: count }, (_, depth) => line(depth)).join("\n");
const said = (source: string) =>
  parsePolicy(source, { path: "sample" }).messages.map((message) => formatDiagnostic("a", message));
const body = (text: string) => sampleSource(`## 一、甲\n\n${text}`);
const DEEP = "这里层层嵌套超过 30 层。确认选对了文件；正文的条款用标题和编号分级，不要一层套一层。 [nested-too-deep]";

describe("a thing inside a thing inside a thing is told by its line, not by the end of the stack", () => {
  it.each([
    ["numbered lists on one line", "1) ".repeat(2500), 12],
    ["a hundred thousand", "1) ".repeat(100_000), 12],
    ["bullets", "- ".repeat(2500), 12],
    ["quotes", "> ".repeat(100), 12],
    ["quotes without spaces", ">".repeat(400), 12],
    ["footnotes", "[^a]: ".repeat(60), 12],
    ["lists in quotes in lists", "1) > - ".repeat(40), 12],
    ["a list a line, each further in", lines(300, (depth) => `${"   ".repeat(depth)}1) 甲`), 32],
    [
      "the same with lines between that belong to the paragraph",
      lines(300, (depth) => `${"   ".repeat(depth)}1) 甲\n乙`),
      52,
    ],
    ["by tabs", lines(100, (depth) => `${"\t".repeat(depth)}1) 甲`), 27],
    ["a table, far in", `${"1) ".repeat(40)}| 甲 | 乙 |`, 12],
  ])("%s", (_, text, line) => expect(said(body(`${text}甲`))).toEqual([`a:${line}:1 错误 ${DEEP}`]));

  it.each([
    ["sequences", `title: 甲\nchanges:\n  ${"- ".repeat(50_000)}甲`, 4],
    ["keys that are values", "? ".repeat(50_000), 2],
    ["values without keys", ": ".repeat(50_000), 2],
    ["maps, each further in", lines(300, (depth) => `${" ".repeat(depth)}a:`), 63],
    ["brackets", `title: ${"[".repeat(100)}`, 2],
    ["braces", `title: ${"{a: ".repeat(100)}`, 2],
  ])("front matter: %s", (_, yaml, line) => {
    const messages = said(`---\n${yaml}\n---\n\n## 一、甲\n`);
    expect(messages.map((message) => message.replace(/:\d+ /, " "))).toEqual([`a:${line} 错误 ${DEEP}`]);
    expect(parseSynonyms(yaml).messages.map(({ ruleId, line: at }) => `${ruleId} ${at}`)).toEqual([
      `nested-too-deep ${line - 1}`,
    ]);
  });

  it.each([
    ["as deep as may be", `${"1) ".repeat(NESTING_LIMIT)}甲`],
    ["a rule of many signs", "* ".repeat(100)],
    ["a line that only begins like one", `${"-".repeat(100)}甲`],
    ["a paragraph far in", `${" ".repeat(200)}甲`],
    ["a number with a dot in it", "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1 甲"],
  ])("%s is not", (_, text) => expect(tooDeepLine(text)).toBeNull());

  it.each([
    ["a comment far in", `a: 1\n${" ".repeat(100)}# 注`],
    ["brackets side by side", "[a] ".repeat(100)],
    ["a folded text", `a: >\n${" ".repeat(20)}甲`],
  ])("YAML: %s is not", (_, yaml) => expect(tooDeepOffset(yaml)).toBeNull());
});
