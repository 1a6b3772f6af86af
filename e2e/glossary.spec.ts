import { expect, test } from "@playwright/test";

const TERM = "#s1-p2 a[data-term='山茶书店']";

for (const key of ["Enter", " "] as const) {
  test(`${key === " " ? "Space" : key} opens a definition, Esc closes it and gives the focus back`, async ({
    page,
  }) => {
    await page.goto("/#s1");
    const term = page.locator(TERM);
    await term.focus();
    await page.keyboard.press(key);
    const note = page.getByRole("dialog", { name: "术语：山茶书店" });
    await expect(note).toContainText("本政策适用于山茶书店的网站、手机应用和小程序（合称“山茶书店”）。");
    await expect(note).toContainText("定义见 第一章第1段");
    await expect(note).toContainText("用于 6 条");
    await expect(note).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
  });
}

test("a click opens a definition and a click elsewhere closes it", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/#s1");
  await page.locator(TERM).click();
  const note = page.getByRole("dialog", { name: "术语：山茶书店" });
  await expect(note).toBeVisible();
  await page.locator("#s1").click({ position: { x: 200, y: 5 } });
  await expect(note).toBeHidden();
});

test("on a wide screen the definition stands beside its clause", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/#s1");
  await page.locator(TERM).click();
  const note = await page.getByRole("dialog", { name: "术语：山茶书店" }).boundingBox();
  const clause = await page.locator("#s1-p2").boundingBox();
  expect(note?.x).toBeGreaterThan((clause?.x ?? 0) + (clause?.width ?? 0));
  expect(Math.abs((note?.y ?? 0) - (clause?.y ?? 0))).toBeLessThan(12);
});

test("the glossary lists every term by pinyin with every clause that uses it", async ({ page }) => {
  await page.goto("/glossary/");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["B", "G", "M", "S", "W"]);
  const terms = ["本政策", "个人信息", "敏感个人信息", "山茶书店", "我们"];
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(terms);
  await expect(page.locator("#def-敏感个人信息")).toContainText("除定义外没有使用");
  const entry = page.locator("#def-本政策");
  await entry.getByText("在哪些条款里用到（6 条，7 处）").click();
  await expect(entry.getByRole("listitem")).toHaveText([
    "【引言】第2段",
    "第一章适用范围第1段第2段",
    /^第五章（一）.+第1段$/,
    /^第六章.+第1段$/,
    /^第七章.+第1段$/,
  ]);
  await expect(page.locator("#def-我们")).toContainText("即云水山茶图书有限公司");
  await entry.getByRole("listitem").nth(2).getByRole("link", { name: "第1段" }).click();
  await expect(page).toHaveURL(/\/versions\/2026-09-15\/#s5-1-p1$/);
});
