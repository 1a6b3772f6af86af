import { expect, test } from "@playwright/test";

const TERM = "#s2-1-1-p1 a[data-term='1688平台']";

for (const key of ["Enter", " "] as const) {
  test(`${key === " " ? "Space" : key} opens a definition, Esc closes it and gives the focus back`, async ({
    page,
  }) => {
    await page.goto("/#s2-1-1");
    const term = page.locator(TERM);
    await term.focus();
    await page.keyboard.press(key);
    const note = page.getByRole("dialog", { name: "术语：1688平台" });
    await expect(note).toContainText(
      "指1688网（所涉域名为 alibaba.com.cn、alibaba.cn、1688.com）网站及阿里巴巴（1688）客户端。",
    );
    await expect(note).toContainText("定义见 附录：相关定义“1688平台”");
    await expect(note).toContainText("用于 30 条");
    await expect(note).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
  });
}

test("a click opens a definition and a click elsewhere closes it", async ({ page }) => {
  await page.goto("/#s2-1-1");
  await page.locator(TERM).click();
  const note = page.getByRole("dialog", { name: "术语：1688平台" });
  await expect(note).toBeVisible();
  await page.locator("#s2-1-1").click({ position: { x: 200, y: 5 } });
  await expect(note).toBeHidden();
});

test("a term inside a definition can be followed", async ({ page }) => {
  await page.goto("/#s2-1-1");
  await page.locator("#s2-1-2-p3 a[data-term='个人信息']").click();
  await page.getByRole("dialog", { name: "术语：个人信息" }).locator("a[data-term='匿名化']").click();
  await expect(page.getByRole("dialog", { name: "术语：匿名化" })).toContainText("不能复原的过程");
});

test("on a wide screen the definition stands beside its clause", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/#s2-1-1");
  await page.locator(TERM).click();
  const note = await page.getByRole("dialog", { name: "术语：1688平台" }).boundingBox();
  const clause = await page.locator("#s2-1-1-p1").boundingBox();
  expect(note?.x).toBeGreaterThan((clause?.x ?? 0) + (clause?.width ?? 0));
  expect(Math.abs((note?.y ?? 0) - (clause?.y ?? 0))).toBeLessThan(4);
});

test("the glossary lists every term by pinyin with every clause that uses it", async ({ page }) => {
  await page.goto("/glossary/");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText([
    "1688平台",
    "1688平台服务提供者",
    "API",
    /^本政策/,
    "Cookie",
    "儿童",
    "服务日志信息",
    "个人信息",
    "关联公司",
    "敏感个人信息",
    "匿名化",
    "去标识化",
    "SDK",
    "设备信息",
    "网商银行",
    "我们",
    "支付宝公司",
  ]);
  const entry = page.locator("[id='def-敏感个人信息']");
  await entry.getByText("用于 3 条，共 3 处").click();
  await expect(entry.locator("details a")).toHaveText(["【引言】第3段", "第二章（五）2第3段", "第二章（五）3第2段"]);
  await entry.locator("details a").nth(1).click();
  await expect(page).toHaveURL(/\/versions\/2022-11-15\/#s2-5-2-p3$/);
});
