import { expect, test } from "@playwright/test";
import { violations } from "./support/axe";
import { PAGES } from "./support/pages";

for (const { name, path } of PAGES) {
  test(`${name} has no accessibility violation`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

test("an open definition, the settings and the emphasis view have none either", async ({ page }) => {
  await page.goto("/?only=key#only-key");
  await page.getByRole("button", { name: "显示" }).click();
  await expect(page.getByRole("dialog", { name: "显示设置" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("article p[data-key] a[data-term]").first().click();
  await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
  expect(await violations(page, { inside: "[role=dialog]" })).toEqual([]);
});

test("no page scrolls sideways at 320 pixels, at the largest size and the widest leading", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("policy-settings", JSON.stringify({ size: 3, theme: "system", leading: "wide" }));
  });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { path } of PAGES) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ path, overflow }).toEqual({ path, overflow: 0 });
  }
});
