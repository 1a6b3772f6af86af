import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { comparePolicies } from "../lib/compare/compare-policies";
import { importDraft } from "../lib/import/import-draft";
import { parsePolicy } from "../lib/policy/parse/parse-policy";
import { printedText } from "../lib/policy/text";
import { decisionsOf } from "../lib/review/front-matter";
import { draft, drop, inForce, textFile, wordDraft } from "./support/desk-files";
import { openDesk, openMenu, pick, view } from "./support/desk-page";

const change = (page: Page, id: string) => page.locator(`.with-decision:has(> [id="${id}"])`);

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Changes of the draft, each with its kind and the class that the lawyer gives it; the others are left to suggestions. */
const ROWS = [
  ["edited-s2-2-1-p2", "改写", "精简"],
  ["added-s2-3-5", "新增", "功能新增"],
  ["edited-s3-2-t1", "改写", "清单"],
  ["added-s8-i3", "新增", "联系方式变化"],
] as const;
const NOTED = "edited-s3-2-t1";
const NOTE = "白鹭统计SDK会收集设备标识。";

test.describe("a lawyer's path, with the network cut", () => {
  test("a Word file is dropped, read, classed, and taken away in three forms", async ({ page }) => {
    const requests = await openDesk(page);
    await drop(page, [await wordDraft()]);
    await expect(page.getByText("已打开 隐私政策 送审稿.docx")).toBeVisible();

    await expect(page.locator("#s2-3-5-p1")).toContainText("三十日内没有领取");
    await page.locator("article a[data-term]").first().click();
    await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
    await page.keyboard.press("Escape");

    await page.getByRole("tab", { name: "预览" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "修改" })).toBeFocused();
    expect(new URL(page.url()).hash).toBe("#changes");
    for (const [id, kind, cls] of ROWS) {
      await test.step(id, async () => {
        const own = change(page, id);
        await expect(own.locator("b.kind").first()).toHaveText(kind);
        await own.getByRole("combobox", { name: "类别" }).selectOption(cls);
      });
    }

    const noted = change(page, NOTED);
    await noted.getByRole("combobox", { name: "类别" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type(NOTE);
    await expect(noted.getByText("15/60 字")).toBeVisible();
    await page.getByRole("button", { name: "只看未定" }).click();
    await page.getByRole("button", { name: /^采用建议（\d+）$/ }).click();
    const suggestions = page.getByRole("region", { name: "建议的类别" });
    const box = suggestions.getByRole("checkbox", { name: /^第 \d+ 处/ }).first();
    await box.uncheck();
    await box.check();
    await suggestions.getByRole("button", { name: /^采用勾选的 [1-9]\d* 处$/ }).click();
    await expect(suggestions).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^采用建议/ })).toHaveCount(0);
    for (const box of await page.getByRole("combobox", { name: "类别" }).all()) {
      if ((await box.inputValue()) === "未定") await box.selectOption("文字更正");
    }
    await expect(page.getByText(/类别都已定/)).toBeVisible();

    await view(page, "变更报告");
    await expect(page.getByText("整个版本的义务：重新取得同意")).toBeVisible();
    const mdx = await saved(page, "下载草稿（.mdx）");
    const redline = await saved(page, "下载 Word 修订稿");
    const own = await saved(page, "下载原稿修订（您的 Word）");
    await expect(page.getByText(/^已在您的原稿里标出 \d+ 处修订/)).toBeVisible();
    const csv = await saved(page, "下载表格（CSV）");
    expect([mdx.name, redline.name, csv.name].map((name) => name.replace(/\d{4}-\d\d-\d\d(-sample)?/g, "…"))).toEqual([
      "….mdx",
      "redline-…-to-….docx",
      "changes-…-to-….csv",
    ]);

    const written = parsePolicy(mdx.bytes.toString(), { path: "draft" }).document;
    if (!written) throw new Error("the draft that was saved does not parse");
    const decisions = decisionsOf(written, comparePolicies(inForce, written));
    expect(Object.fromEntries(ROWS.map(([id]) => [id, decisions[id]?.class]))).toEqual(
      Object.fromEntries(ROWS.map(([id, , cls]) => [id, cls])),
    );
    expect(decisions[NOTED]?.note).toBe(NOTE);
    expect(decisions["edited-s4-7-p1"]?.class).toBe("权利变化");

    const back = await importDraft({ name: redline.name, bytes: redline.bytes }, { base: inForce });
    if (back.kind === "refused") throw new Error(back.reason);
    const again = parsePolicy(back.mdx, { path: "draft" }).document;
    expect(again?.blocks.map(printedText)).toEqual(draft.blocks.map(printedText));
    const marked = await importDraft({ name: own.name, bytes: own.bytes }, { base: inForce });
    if (marked.kind === "refused") throw new Error(marked.reason);
    const accepted = parsePolicy(marked.mdx, { path: "draft" }).document;
    expect(accepted?.blocks.map(printedText)).toEqual(draft.blocks.map(printedText));
    const lines = csv.bytes.toString().split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFF序号,章,条款,变化,类别,建议的类别,原文（[-删去-]）,现文（{+新增+}）,提醒,给读者的说明,义务,依据",
    );
    expect(lines.filter((line) => line.includes(NOTE))).toHaveLength(1);

    await openMenu(page);
    await page.getByRole("button", { name: "关闭草稿" }).click();
    await pick(page, { name: mdx.name, mimeType: "text/plain", buffer: mdx.bytes });
    await view(page, "修改");
    for (const [id, , cls] of ROWS)
      await expect(change(page, id).getByRole("combobox", { name: "类别" })).toHaveValue(cls);
    expect(requests).toEqual([]);
  });

  test("two files are compared with each other, and change places", async ({ page }) => {
    await openDesk(page);
    const front = (date: string) =>
      `---\nversion: "${date}"\ntitle: "政策"\nupdatedOn: "${date}"\neffectiveOn: "${date}"\nprovenance: "source"\nemphasis: "official"\n---\n\n## 一、总则\n\n`;
    await drop(page, [
      textFile("new.mdx", `${front("2026-02-01")}我们收集姓名和电话。\n`),
      textFile("old.mdx", `${front("2026-01-01")}我们收集姓名。\n`),
    ]);
    await expect(page.getByRole("combobox", { name: "对照版本" })).toContainText("文件：old.mdx");
    await view(page, "修改");
    await expect(page.getByRole("insertion")).toContainText("和电话");
    await page.getByRole("button", { name: "与对照版本对调" }).click();
    await expect(page.getByRole("deletion")).toContainText("和电话");
  });

  test("a long file can be cancelled, and the next is opened without the network", async ({ page }) => {
    await openDesk(page);
    await pick(page, textFile("long.md", `## 一、总则\n\n${"我们会依法保护您的个人信息安全。\n\n".repeat(15_000)}`));
    await page.getByRole("button", { name: "取消" }).click();
    await expect(page.getByText("已取消打开“long.md”。已就绪，可以断网使用。")).toBeVisible();
    await pick(page, textFile("short.txt", "一、总则\n\n我们保护您的信息。\n"));
    await expect(page.getByText("已打开 short.txt")).toBeVisible();
  });
});
