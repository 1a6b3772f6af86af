import { existsSync, readFileSync, truncateSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLE } from "@/lib/content/__fixtures__/contents";
import { type Project, project } from "./__fixtures__/project";

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

/** A project with a draft in plain text, the way to it, and the words that import it. */
function withDraft(): Project & { readonly at: (name: string) => string; readonly args: readonly string[] } {
  const made = project();
  made.write("draft.txt", "更新日期：2030年1月1日\n\n生效日期：2030年1月15日\n\n一、范围\n\n1、甲{乙}。\n");
  const at = (name: string) => path.join(made.root, name);
  return { ...made, at, args: ["import", at("draft.txt"), "--base", "none", "--title", "示例政策"] };
}

describe("policy import", () => {
  it("prints the draft, and what there is to say of it beside", async () => {
    const { run, args } = withDraft();
    expect(await run(...args)).toEqual({
      code: 0,
      out: MDX.trimEnd(),
      err: "按编号认出 1 个标题；请核对哪些是标题，哪些是条目。（首见：“一、范围”）",
    });
  });

  it("writes a file once, and again only when told to", async () => {
    const { run, args, at } = withDraft();
    const output = at("draft.mdx");
    expect((await run(...args, "-o", output)).out).toBe(`已写入 ${output}，说明 1 条。接着用 check 检查。`);
    expect(readFileSync(output, "utf8")).toBe(MDX);
    expect(await run(...args, "-o", output)).toEqual({
      code: 1,
      out: "",
      err: `“${output}”已经存在。换一个名字，或加 --force 覆盖。`,
    });
    expect((await run(...args, "-o", output, "--force")).code).toBe(0);
  });

  it("says so when the file is named by another date than it states", async () => {
    const { run, args, at } = withDraft();
    expect((await run(...args, "-o", at("2030-01-16.mdx"))).err.split("\n").at(-1)).toBe(
      "文件名是 2030-01-16.mdx，里面的版本号是 2030-01-15，要一致才能构建：改文件名，或用 --effective 给出生效日期再导入一次。",
    );
    expect((await run(...args, "-o", at("2030-01-15.mdx"))).err).not.toContain("文件名");
  });

  it("gives pipelines the result as JSON", async () => {
    const { run, args } = withDraft();
    const { code, out } = await run(...args, "--json");
    expect([code, JSON.parse(out)]).toMatchObject([0, { kind: "imported", format: "text", mdx: MDX }]);
  });

  it("exits with 1 and says why when a file cannot be read", async () => {
    const { run, at, write } = withDraft();
    write("draft.pdf", "%PDF-1.7");
    expect(await run("import", at("draft.pdf"))).toEqual({
      code: 1,
      out: "",
      err: `${at("draft.pdf")}：这是 PDF 文件。请打开它的 Word 原稿，或另存为 .docx 后再试。`,
    });
  });

  it("refuses a file of gigabytes without reading it", async () => {
    const { run, at, write } = withDraft();
    write("film.docx", "");
    truncateSync(at("film.docx"), 3_000_000_000);
    const reason = "文件有 3000.0 MB，超过 20 MB 的上限。请删去图片和附件后另存一份。";
    expect(await run("import", at("film.docx"), "--base", "none")).toEqual({
      code: 1,
      out: "",
      err: `${at("film.docx")}：${reason}`,
    });
    const { code, out } = await run("import", at("film.docx"), "--base", "none", "--json");
    expect([code, JSON.parse(out)]).toMatchObject([1, { kind: "refused", rule: "tooLarge", reason }]);
  });

  it("exits with 2 for a file that is not there, a day that is none, and a place that cannot be written", async () => {
    const { run, args, at } = withDraft();
    expect(await run("import", at("none.docx"))).toEqual({ code: 2, out: "", err: `没有文件“${at("none.docx")}”。` });
    expect(await run(...args, "--effective", "2030-2-30")).toMatchObject({ code: 2, out: "" });
    expect(await run(...args, "-o", at("no/such/folder.mdx"))).toMatchObject({ code: 2, out: "" });
  });
});

describe("policy export", () => {
  it("writes a Word file that import reads", async () => {
    const { run, at } = withDraft();
    const output = at("policy.docx");
    const source = path.resolve(EXAMPLE, "versions/2026-09-15.mdx");
    expect(await run("export", source, "-o", output, "--json")).toEqual({
      code: 0,
      out: JSON.stringify({ file: output, version: "2026-09-15" }),
      err: "",
    });
    expect(existsSync(output)).toBe(true);
    expect((await run("import", output, "--base", "none")).out).toContain("## 一、适用范围\n");
    expect((await run("export", source, "-o", output)).code).toBe(1);
  });
});
