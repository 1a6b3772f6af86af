import { expect, test } from "@playwright/test";
import { violations } from "../support/axe";

const SINCE = "/embed/since/2025-06-01/";

test("the version agreed to leads to what changed since; one nobody knows is said", async ({ page }) => {
  await page.goto("/embed/?accepted=2025-06-01");
  await page.locator("#notice a").click();
  await expect(page).toHaveURL(SINCE);
  await expect(page.locator(".change").first()).toBeVisible();
  await page.goto("/embed/?accepted=..%2Fx");
  await expect(page.locator("#notice")).toHaveText("无法识别您上次同意的版本，以下为政策全文。");
});

test("parameters go along from page to page; an agreement that was answered does not", async ({ page }) => {
  await page.goto("/embed/?accepted=2025-06-01&theme=dark&scale=1.5&consent=1");
  await page.locator("#notice a").click();
  await expect(page).toHaveURL(`${SINCE}?theme=dark&scale=1.5&consent=1`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#consent")).toBeVisible();
  await page.locator("#end a").click();
  await expect(page).toHaveURL("/embed/?theme=dark&scale=1.5&consent=1");
});

for (const path of [SINCE]) {
  test(`${path} at twice the size fits 320 px, and its controls are large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${path}?scale=2&consent=1`);
    await expect(page.locator("html")).toHaveAttribute("style", "font-size: 200%;");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator(".stressed > summary").click();
    const heights = await page
      .locator(
        ".embed-bar a:visible, #contents a, .stressed > summary, .stressed a, .notes a, #end a, footer a, #consent button:visible",
      )
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test(`${path} has no accessibility violation`, async ({ page }) => {
    await page.goto(`${path}?theme=light`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    expect(await violations(page)).toEqual([]);
  });
}

test("the colours of what changed keep their contrast in the dark", async ({ page }) => {
  await page.goto(`${SINCE}?theme=dark`);
  expect(await violations(page, { colours: "only" })).toEqual([]);
});
