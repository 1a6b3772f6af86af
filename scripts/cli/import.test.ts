import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it, vi } from "vitest";
import { registerImport } from "./import";

const folder = mkdtempSync(path.join(tmpdir(), "import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => path.join(folder, name);

/** Runs the command in this process and gives what a shell would see of it. */
async function policy(...args: readonly string[]) {
  const said = { stdout: "", stderr: "" };
  const hear = (stream: keyof typeof said) => (line: unknown) => {
    said[stream] += `${line}\n`;
  };
  const spies = [
    vi.spyOn(console, "log").mockImplementation(hear("stdout")),
    vi.spyOn(console, "error").mockImplementation(hear("stderr")),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
  ];
  const program = new Command("policy");
  registerImport(program);
  await program.parseAsync([...args], { from: "user" });
  for (const spy of spies) spy.mockRestore();
  const status = process.exitCode ?? 0;
  process.exitCode = 0;
  return { status, ...said };
}

writeFileSync(file("draft.txt"), "更新日期：2030年1月1日\n\n生效日期：2030年1月15日\n\n一、范围\n\n1、甲{乙}。\n");
const MDX = `---
version: "2030-01-15"
title: "示例政策"
updatedOn: "2030-01-01"
effectiveOn: "2030-01-15"
provenance: "source"
emphasis: "official"
---

## 一、范围

1、甲\\{乙\\}。
`;

describe("policy import", () => {
  const args = ["import", file("draft.txt"), "--base", "none", "--title", "示例政策"] as const;

  it("prints the draft, and what there is to say of it beside", async () => {
    expect(await policy(...args)).toEqual({
      status: 0,
      stdout: MDX,
      stderr: "按编号认出 1 个标题；请核对哪些是标题，哪些是条目。（首见：“一、范围”）\n",
    });
  });

  it("writes a file once, and again only when told to", async () => {
    const output = file("draft.mdx");
    expect((await policy(...args, "-o", output)).stdout).toBe(`已写入 ${output}，说明 1 条。接着用 check 检查。\n`);
    expect(readFileSync(output, "utf8")).toBe(MDX);
    expect(await policy(...args, "-o", output)).toEqual({
      status: 1,
      stdout: "",
      stderr: `“${output}”已经存在。换一个名字，或加 --force 覆盖。\n`,
    });
    expect((await policy(...args, "-o", output, "--force")).status).toBe(0);
  });

  it("gives pipelines the result as JSON", async () => {
    const { status, stdout } = await policy(...args, "--json");
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { kind: "imported", format: "text", mdx: MDX }]);
  });

  it("exits with 1 and says why when a file cannot be read", async () => {
    writeFileSync(file("draft.pdf"), "%PDF-1.7");
    expect(await policy("import", file("draft.pdf"))).toEqual({
      status: 1,
      stdout: "",
      stderr: `${file("draft.pdf")}：这是 PDF 文件。请打开它的 Word 原稿，或另存为 .docx 后再试。\n`,
    });
    expect((await policy("import", file("none.docx"))).stderr).toBe(`没有文件“${file("none.docx")}”。\n`);
    expect((await policy(...args, "--effective", "2030-2-30")).status).toBe(1);
  });
});

describe("policy export", () => {
  it("writes a Word file that import reads", async () => {
    const output = file("policy.docx");
    expect(await policy("export", "2022-11-15", "-o", output)).toMatchObject({ status: 0 });
    expect(existsSync(output)).toBe(true);
    expect((await policy("import", output, "--base", "none")).stdout).toContain("## 一、适用范围\n");
  });
});
