import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/axe";
import { builtSite, pageKinds } from "../support/built-site";
import { CONTENT_SITE } from "../support/sites";

/** No such address: the page for unknown ones answers, and is looked at as they are. */
const UNKNOWN = "/nowhere/";
const KINDS = pageKinds(builtSite(CONTENT_SITE))
  .filter(({ kind }) => !kind.startsWith("/embed/"))
  .map(({ kind, path }) => (kind === "/404.html" ? { kind: "an unknown address", path: UNKNOWN } : { kind, path }));

/** Errors of scripts, what the console reports as one, and what the content security policy refused, said aloud or not. */
async function complaints(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on("console", (message) => {
    // The browser's own word on an unknown address.
    if (message.type() === "error" && !message.text().includes("404")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}

for (const { kind, path } of KINDS) {
  test(`${kind} is sent closed, reads well in light and dark, and comes alive without a complaint`, {
    tag: "@phone",
  }, async ({ page, baseURL, isMobile }) => {
    const said = await complaints(page);
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url());
    });
    const response = await page.goto(path);

    await test.step("its headers leave nothing open", () => {
      const headers = response?.headers() ?? {};
      expect(headers["content-security-policy"]).toMatch(
        /^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'( 'sha256-|;)/,
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
    // A theme changes colours alone: what else can be wrong has been looked for in the light. No width changes a colour.
    await test.step("it has no accessibility violation", async () => {
      expect(await violations(page, isMobile ? { colours: "not" } : {})).toEqual([]);
    });
    await test.step("its colours keep their contrast in the dark", async () => {
      if (isMobile) return;
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, { colours: "only" })).toEqual([]);
    });
    await test.step("it answers: as an application, or with what its script opens", async () => {
      if ((await page.locator("main[data-application]").count()) > 0) {
        await expect(page.locator("html")).toHaveAttribute("data-started");
      } else if ((await page.locator("[data-settings-open]").count()) > 0) {
        await page.locator("[data-settings-open]").click();
        await expect(page.getByRole("dialog")).toBeVisible();
      }
    });
    expect({ said, elsewhere }).toEqual({ said: [], elsewhere: [] });
  });
}

test.describe("no page scrolls sideways at 320 pixels", () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 320, height: 640 }));

  test("at the largest size and the widest leading", async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem("policy-settings", JSON.stringify({ size: 3, theme: "system", leading: "wide" }));
    });
    expect(await overflowing(page)).toEqual([]);
  });

  test.describe("with words at twice the size", () => {
    // A style of the test's own, which the pages' policy refuses.
    test.use({ bypassCSP: true });

    test("as a browser makes them that is told to", async ({ page }) => {
      expect(await overflowing(page, ":root { font-size: 200% !important }")).toEqual([]);
    });
  });
});

/**
 * The pages that are wider than the window, or show what stands beside it for those who listen.
 * @param style more of it
 */
async function overflowing(page: Page, style?: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path } of KINDS) {
    await page.goto(path);
    if (style !== undefined) await page.addStyleTag({ content: style });
    const seen = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      aside: [...document.querySelectorAll(".off-screen")].filter((part) => part.getBoundingClientRect().right > 0)
        .length,
    }));
    if (seen.width > 320 || seen.aside > 0) found.push(`${path}: ${JSON.stringify(seen)}`);
  }
  return found;
}
