import { expect, type Page, test } from "@playwright/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("a numbered clause gives its citation and its pinned link", async ({ page, baseURL }) => {
  await page.goto("/#s3-1-5-1-a");
  await page.locator("#s3-1-5-1-a a.label").click();
  const note = page.getByRole("dialog", { name: "引用本条" });
  await note.getByRole("button", { name: "复制引用" }).click();
  await expect(note.getByText("已复制")).toBeVisible();
  const link = `${baseURL}/versions/2022-11-15/#s3-1-5-1-a`;
  expect(await clipboard(page)).toBe(`《阿里巴巴（1688）隐私政策》（2022年11月15日生效）第三章（一）5（1）A ${link}`);
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
  await expect(note).toContainText("（2022年11月15日生效）第四章（七）第1段");
  await expect(note).toContainText("我们将在15天内做出答复。");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
});

test("a paragraph shows its handle under the pointer or the finger", async ({ page, isMobile }) => {
  await page.goto("/#s4-7");
  const paragraph = page.locator("#s4-7-p1");
  await paragraph.scrollIntoViewIfNeeded();
  if (isMobile) await paragraph.tap({ position: { x: 60, y: 8 } });
  else await paragraph.hover();
  await page.getByRole("button", { name: "引用本条" }).click();
  await expect(page.getByRole("dialog", { name: "引用本条" })).toContainText("第四章（七）第1段");
});

test("an app path keeps its own words for copying", async ({ page }) => {
  await page.goto("/#s2-2-3");
  const path = page.locator("#s2-2-3-i4 [data-app-path]");
  await expect(path).toHaveText("“我的-设置-隐私-推荐管理-个性化内容推荐设置”");
  await path.click();
  const note = page.getByRole("dialog", { name: "应用内路径" });
  await expect(note.getByRole("listitem")).toHaveText(["我的", "设置", "隐私", "推荐管理", "个性化内容推荐设置"]);
  await note.getByRole("button", { name: "复制路径" }).click();
  await expect.poll(() => clipboard(page)).toBe("“我的-设置-隐私-推荐管理-个性化内容推荐设置”");
});

test("the mail address can be written to and copied", async ({ page }) => {
  await page.goto("/#s8");
  await page.locator("#s8 ~ p [data-contact]").click();
  const note = page.getByRole("dialog", { name: "电子邮箱" });
  await expect(note.getByRole("link", { name: "写邮件" })).toHaveAttribute(
    "href",
    "mailto:pipwg1688@service.alibaba.com",
  );
  await note.getByRole("button", { name: "复制邮箱地址" }).click();
  await expect.poll(() => clipboard(page)).toBe("pipwg1688@service.alibaba.com");
});
