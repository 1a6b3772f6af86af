import { expect, test } from "@playwright/test";
import { violations } from "./support/axe";

/** Pages that only a policy with a history has; the others are looked at with the content's own pages. */
for (const path of ["/versions/", "/versions/2025-06-01/", "/compare/2024-03-01/2026-09-15/"]) {
  test(`${path} has no accessibility violation, and keeps its contrast in the dark`, { tag: "@phone" }, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, { colours: "only" })).toEqual([]);
  });
}

test("an open definition, the settings and the emphasis view have none either, in the dark too", {
  tag: "@phone",
}, async ({ page }) => {
  await page.goto("/?only=key#only-key");
  await page.getByRole("button", { name: "字号" }).click();
  await expect(page.getByRole("dialog", { name: "阅读设置" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, { colours: "only", inside: "[role=dialog]" })).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("article p[data-key] a[data-term]").first().click();
  await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
  expect(await violations(page, { colours: "only", inside: "[role=dialog]" })).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page, { inside: "[role=dialog]" })).toEqual([]);
});
