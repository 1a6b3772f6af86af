import { expect, test } from "@playwright/test";
import { requestsWhileReading } from "./support/requests";

/** Every page that is read, and something to do on it. */
const READ = [
  "/",
  "/versions/2025-06-01/",
  "/versions/",
  "/glossary/",
  "/search/",
  "/compare/2024-03-01/2026-09-15/",
  "/nowhere/",
] as const;

test("a page that is only read loads itself and one small script, and no text twice", async ({ page }) => {
  const asked = await requestsWhileReading(page, "/");
  expect(asked).toEqual(["/", expect.stringMatching(/^\/_assets\/reader\.[0-9a-f]{12}\.js$/)]);
  expect(await page.content()).not.toContain("__next_f");
});

for (const path of READ) {
  test(`${path} loads nothing of the framework, before anything is done on it or after`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.getByRole("button", { name: "字号" }).click();
    await expect(page.getByRole("dialog", { name: "阅读设置" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.getByRole("searchbox", { name: "搜索" }).fill("注销");
    await expect(page.locator("[data-search-hit]").first()).toBeVisible();
    expect(asked.filter((address) => address.startsWith("/_next/"))).toEqual([]);
    expect(await page.content()).not.toMatch(/__next_f|\/_next\//);
  });
}

test("a link whose script cannot be loaded is followed all the same", async ({ page }) => {
  await page.route("**/_assets/**", (route) => route.abort());
  await page.goto("/");
  const link = page.locator("article a[data-reference]").first();
  const target = await link.getAttribute("href");
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});

test("hashed files are kept for ever, machine-readable ones may be read by anybody", async ({ page, request }) => {
  await page.goto("/");
  const loader = await page.locator("script[data-search]").getAttribute("src");
  const kept = await request.get(loader ?? "");
  expect(kept.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const data = await request.get("/policy.json");
  expect(data.headers()).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
});

test.describe("odd addresses are plainly not found", () => {
  for (const path of ["/nope", "/%ff", "/%2e%2e/package.json", "/_next", "/404.html"]) {
    test(path, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(await response.text()).toContain("<html");
    });
  }
});

test("an address without its last slash leads on to the page, with its question", async ({ request }) => {
  const response = await request.get("/search?q=cookie", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe("/search/?q=cookie");
});
