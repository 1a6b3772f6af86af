import { expect, type Page, test } from "@playwright/test";
import { PAGES } from "./support/pages";
import { requestsWhileReading } from "./support/requests";

/** What the content security policy refused, said aloud or not, and errors of scripts. */
async function complaints(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Minified React error/.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}

for (const { name, path } of PAGES) {
  test(`${name} is sent with headers that leave nothing open`, async ({ request }) => {
    const response = await request.get(path);
    const headers = response.headers();
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'sha256-/,
    );
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "public, max-age=0, must-revalidate",
    });
    expect(headers["content-type"]).toMatch(/^text\/html; ?charset=utf-8$/);
  });
}

for (const { name, path } of [...PAGES, { name: "the legal desk", path: "/desk/" }]) {
  test(`${name} hydrates without a complaint`, async ({ page }) => {
    const said = await complaints(page);
    await page.goto(path);
    await page.locator("button, [data-intent]").first().dispatchEvent("pointerdown");
    await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
    expect(said).toEqual([]);
  });
}

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
  await page.locator(".masthead .facts").evaluate((facts) => {
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
