import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Project, project } from "./__fixtures__/project";

/** The project's content, and the version in force as a Word file and as plain text with another period. */
async function withFiles(): Promise<Project & { readonly word: string; readonly text: string }> {
  const made = project({ copied: ["."] });
  const word = path.join(made.root, "2026.docx");
  await made.run("export", "2026-09-15", "-o", word);
  made.write("days.txt", "更新日期：2027年1月5日\n生效日期：2027年5月1日\n\n一、甲\n\n我们将在10天内答复您。\n");
  return { ...made, word, text: path.join(made.root, "days.txt") };
}

/** What is said of the Word file, which has the dates of its base. */
const said = (word: string) => [
  `${word}：生效日期 2026-09-15 与基准版本相同，定稿前请改为新的日期。`,
  `${word}：从基准版本带来 18 处引用、应用内路径、链接或定义的标签，只标在同一条款、同样的文字上。`,
];

describe("a version may be named by a file in Word, text or Markdown", () => {
  it("diff finds nothing between a version and its own Word file, and says what the file could not hold", async () => {
    const { run, word } = await withFiles();
    expect(await run("diff", "2026-09-15", word)).toEqual({
      code: 0,
      out: "2026-09-15 与 2026-09-15 没有差异。",
      err: said(word).join("\n"),
    });
  });

  it("diff and redline find the same changes from the Word file as from the version", async () => {
    const { run, word, root } = await withFiles();
    const { changes } = JSON.parse((await run("diff", "2026-09-15", "2027-03-01", "--json")).out);
    expect(JSON.parse((await run("diff", word, "2027-03-01", "--json")).out).changes).toEqual(changes);
    const output = path.join(root, "redline.docx");
    const { out } = await run("redline", word, "2027-03-01", "-o", output, "--json");
    expect(JSON.parse(out)).toMatchObject({ from: "2026-09-15", changes: changes.length });
  });

  it("check counts the lines of what the file was turned into, and says so", async () => {
    const { run, text } = await withFiles();
    const { code, out } = await run("check", text);
    expect(code).toBe(0);
    expect(out.split("\n").at(-1)).toMatch(new RegExp(`^${text}（转成 \\.mdx 后）：错误 0，提醒 \\d+，建议 \\d+。$`));
    const checked = JSON.parse((await run("check", text, "--json")).out);
    expect(checked.map(({ file }: { readonly file: string }) => file)).toEqual([text]);
  });

  it("a file that cannot be read is refused with the reason", async () => {
    const { run, root, write } = await withFiles();
    write("scan.pdf", "%PDF-1.7");
    const file = path.join(root, "scan.pdf");
    for (const argv of [
      ["diff", "2026-09-15", file],
      ["check", file],
      ["export", file, "-o", `${file}.docx`],
    ]) {
      expect(await run(...argv)).toEqual({
        code: 1,
        out: "",
        err: `${file}：这是 PDF 文件。请打开它的 Word 原稿，或另存为 .docx 后再试。`,
      });
    }
  });

  it("only MDX is published: what an import made must be looked through first", async () => {
    const { run, word } = await withFiles();
    expect(await run("publish", word)).toEqual({
      code: 2,
      out: "",
      err: `发布的是 .mdx 文件，而“${word}”不是。先用 import 转成 .mdx，核对以后再发布。`,
    });
  });
});
