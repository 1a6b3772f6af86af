import { expect, test } from "@playwright/test";
import { requestsWhileReading } from "./support/requests";

test("a page that is only read loads itself and one small script, and no text twice", async ({ page }) => {
  const asked = await requestsWhileReading(page, "/");
  expect(asked).toEqual(["/", expect.stringMatching(/^\/_assets\/loader\.[0-9a-f]{12}\.js$/)]);
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  expect(await page.content()).not.toContain("__next_f");
});

test("a page that something else has translated before it comes alive keeps its whole text", async ({ page }) => {
  await page.goto("/");
  const words = () => page.locator("article").evaluate((article) => article.textContent);
  const before = await words();
  await page.locator(".colophon .facts").evaluate((facts) => {
    facts.textContent = "About 14,000 words.";
  });
  await page.locator("article a[data-term]").first().click();
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  expect(await words()).toBe(before);
  await page.locator("article a[data-term]").first().click();
  await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
});

test("the text is not rendered a second time when the page comes alive", async ({ page }) => {
  await page.goto("/");
  await page
    .locator("article h2")
    .first()
    .evaluate((heading) => heading.setAttribute("data-same", ""));
  await page.locator("article a[data-term]").first().click();
  await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
  await expect(page.locator("article h2").first()).toHaveAttribute("data-same", "");
});

test("a link whose script cannot be loaded is followed all the same", async ({ page }) => {
  await page.route("**/_next/**", (route) => route.abort());
  await page.goto("/");
  const link = page.locator("article a[data-reference]").first();
  const target = await link.getAttribute("href");
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});

test("hashed files are kept for ever, machine-readable ones may be read by anybody", async ({ page, request }) => {
  await page.goto("/");
  const loader = await page.locator("script[data-scripts]").getAttribute("src");
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
