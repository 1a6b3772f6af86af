import { expect, type Page, test } from "@playwright/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("a numbered clause gives its citation and its pinned link", async ({ page, baseURL }) => {
  await page.goto("/#s2-2-2-i2");
  await page.locator("#s2-2-2-i2 a.label").click();
  const note = page.getByRole("dialog", { name: "引用本条" });
  await note.getByRole("button", { name: "复制引用" }).click();
  await expect(note.getByText("已复制")).toBeVisible();
  const link = `${baseURL}/versions/2026-09-15/#s2-2-2-i2`;
  expect(await clipboard(page)).toBe(`《山茶书店隐私政策》（2026年9月15日生效）第二章（二）2第2项 ${link}`);
  await note.getByRole("button", { name: "复制链接" }).click();
  await expect.poll(() => clipboard(page)).toBe(link);
});

test("every clause can be reached by keyboard: the panel steps from clause to clause", async ({ page }) => {
  await page.goto("/#s4-7");
  const label = page.locator("#s4-7 a.label");
  await label.focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", { name: "引用本条" });
  await note.getByRole("button", { name: "下一条" }).click();
  await expect(note).toContainText("（2026年9月15日生效）第四章（七）第1段");
  await expect(note).toContainText("我们会在十个工作日内答复您的请求。");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
});

test("a paragraph shows its handle under the mouse, or where a finger chose words", { tag: "@phone" }, async ({
  page,
  isMobile,
}) => {
  await page.goto("/#s4-7");
  const paragraph = page.locator("#s4-7-p1");
  await paragraph.scrollIntoViewIfNeeded();
  if (isMobile) await paragraph.evaluate((element) => window.getSelection()?.selectAllChildren(element));
  else await paragraph.hover();
  await page.getByRole("button", { name: "引用本条" }).click();
  await expect(page.getByRole("dialog", { name: "引用本条" })).toContainText("第四章（七）第1段");
});

test("an app path keeps its own words for copying", async ({ page }) => {
  await page.goto("/#s2-2-2");
  const path = page.locator("#s2-2-2-i1 [data-app-path]");
  await expect(path).toHaveText("“我的-设置-隐私-个性化荐书”");
  await path.click();
  const note = page.getByRole("dialog", { name: "在 App 里这样找" });
  await expect(note.getByRole("listitem")).toHaveText(["我的", "设置", "隐私", "个性化荐书"]);
  await note.getByRole("button", { name: "复制路径" }).click();
  await expect.poll(() => clipboard(page)).toBe("“我的-设置-隐私-个性化荐书”");
});

test("the mail address can be written to and copied", async ({ page }) => {
  await page.goto("/#s8");
  await page.locator("#s8-i2 [data-contact]").click();
  const note = page.getByRole("dialog", { name: "电子邮箱" });
  await expect(note.getByRole("link", { name: "写邮件" })).toHaveAttribute("href", "mailto:privacy@shancha.example");
  await note.getByRole("button", { name: "复制邮箱地址" }).click();
  await expect.poll(() => clipboard(page)).toBe("privacy@shancha.example");
});
