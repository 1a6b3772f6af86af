import { expect, test } from "@playwright/test";
import { violations } from "./support/axe";
import { textFile } from "./support/desk-files";
import { openDesk, pick, VIEWS, view } from "./support/desk-page";
import { PAGES } from "./support/pages";

/** A theme changes colours alone, and they are the same at every width: what else can be wrong is looked for in the light. */
test.use({ colorScheme: "dark" });

const EMBEDDED = ["/embed/?theme=dark"];
for (const path of [...PAGES.map((page) => page.path), ...EMBEDDED]) {
  test(`the colours of ${path} keep their contrast`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page, { colours: true })).toEqual([]);
  });
}

test("the colours of the panels keep their contrast", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "显示" }).click();
  await expect(page.getByRole("dialog", { name: "显示设置" })).toBeVisible();
  expect(await violations(page, { colours: true, inside: "[role=dialog]" })).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("article p[data-key] a[data-term]").first().click();
  await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
  expect(await violations(page, { colours: true, inside: "[role=dialog]" })).toEqual([]);
});

test("the colours of the desk's views keep their contrast", async ({ page }) => {
  await openDesk(page);
  expect(await violations(page, { colours: true })).toEqual([]);
  await pick(page, textFile("稿.txt", "一、总则\n\n1、我们收集您的姓名，。\n\n2、您可以注销账号。\n"));
  for (const name of VIEWS) {
    await view(page, name);
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
    expect({ name, found: await violations(page, { colours: true }) }).toEqual({ name, found: [] });
  }
});
