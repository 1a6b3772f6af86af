import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { sampleSource } from "@/lib/testing/sample";
import { parsePolicy } from "./parse-policy";

/** The parser with its libraries as `next dev` has them, which then check themselves and throw where they are at fault. */
async function parserInDevelopment(): Promise<typeof parsePolicy> {
  const outfile = path.resolve(`.cache/tests/parser-${process.pid}.cjs`);
  onTestFinished(() => rmSync(outfile, { force: true }));
  await build({
    entryPoints: ["lib/policy/parse/parse-policy.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: ["development"],
    outfile,
    logLevel: "silent",
  });
  return createRequire(import.meta.url)(outfile).parsePolicy;
}

const SOURCE = sampleSource("## 一、适用范围\n\n甲\n\n<Define>**\n-\n\n乙");
const said = (parse: typeof parsePolicy) =>
  parse(SOURCE, { path: "draft" }).messages.map((message) => formatDiagnostic("draft", message));

test("a sequence that breaks the Markdown reader itself is still answered", async () => {
  expect(said(await parserInDevelopment())).toEqual([
    "draft:15:1 错误 这里的尖括号或花括号读不懂。正文里的 < 和 { 请写成 \\< 和 \\{；标签请照编写说明写。 [mdx-syntax]",
  ]);
});

test("where the reader does not check itself, the faults of that sequence are named one by one", () => {
  expect(said(parsePolicy)).toEqual([
    "draft:14:1 错误 标签 <Define> 没有关闭。在这一段里写上 </Define>。 [unclosed-tag]",
    expect.stringContaining("draft:14:1 错误 这里用了下划线式的标题"),
    expect.stringContaining("draft:14:9 错误 重点标注 ** 没有成对。"),
  ]);
});
