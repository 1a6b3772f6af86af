import { expect, test } from "@playwright/test";
import { violations } from "./support/axe";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a superseded version says above the text that it is one, and leads to the one in force", async ({ page }) => {
    await page.goto("/embed/2024-03-01/");
    const notice = page.locator("#notice");
    await expect(notice).toHaveText("2024年3月1日起生效，2025年6月1日起由新版本取代。阅读现行政策全文");
    await notice.getByRole("link").click();
    await expect(page).toHaveURL("/embed/");
    await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
  });

  test("the emphasis view hides what is not stressed", async ({ page }) => {
    await page.goto("/embed/#only-key");
    await expect(page.locator("article p:not([data-key])").first()).toBeHidden();
    await expect(page.locator("article p[data-key]").first()).toBeVisible();
  });
});

test("an embedding page receives ready, and a receipt when the person agrees", async ({ page, baseURL }) => {
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<script>got=[];addEventListener("message",e=>got.push(e.data))</script>
<iframe src="/embed/?consent=1&lang=zh-CN" width="360" height="640"></iframe>`,
    }),
  );
  await page.goto("/host.html");
  const messages = () => page.evaluate("got");
  await expect.poll(messages).toContainEqual(expect.objectContaining({ type: "ready", id: 1, version: "2026-09-15" }));
  await page.frameLocator("iframe").getByRole("button", { name: "同意", exact: true }).click();
  await expect.poll(messages).toContainEqual(
    expect.objectContaining({
      type: "agree",
      receipt: expect.objectContaining({
        event_state: "given",
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        privacy_notice: `${baseURL}/versions/2026-09-15/`,
      }),
    }),
  );
});

test("an accepted version that is not older, or an address that does not exist, gets a clear line and the full text", async ({
  page,
}) => {
  await page.goto("/embed/?accepted=2030-01-01");
  await expect(page.locator("#notice")).toHaveText("2030-01-01 之后没有已生效的新版本，以下为现行政策全文。");
  const response = await page.goto("/embed/since/2019-01-01/");
  expect(response?.status()).toBe(404);
  await expect(page.locator("#notice")).toHaveText("没有这个地址对应的版本，以下为现行政策全文。");
  await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
});

test("what the host asked for stays on the way from a superseded version to the one in force", async ({ page }) => {
  await page.goto("/embed/2025-06-01/?theme=dark&consent=1&accepted=2025-06-01");
  await page.getByRole("link", { name: "阅读现行政策全文" }).click();
  await expect(page).toHaveURL("/embed/?theme=dark&consent=1");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the form of the messages is published beside the pages, as a schema and as types", async ({ request }) => {
  const schema = await request.get("/embed/bridge.schema.json");
  expect((await schema.json()).$id).toBe("urn:policy-reader:schema:bridge-1");
  const types = await request.get("/embed/bridge.d.ts");
  expect(types.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(await types.text()).toContain("export type EmbedMessage");
});

test("an outdated copy says so, an archived page never", async ({ page }) => {
  const newer = [
    { version: "2026-09-15", effectiveOn: "2026-09-15" },
    { version: "2026-10-01", effectiveOn: "2026-10-01" },
  ];
  await page.route("**/policy.json", (route) => route.fulfill({ json: { versions: newer } }));
  await page.goto("/embed/");
  await expect(page.locator("#notice")).toContainText("2026-10-01");
  await page.goto("/embed/2026-09-15/?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#notice")).toBeHidden();
});

test("a page of the site may not be commanded by a page that does not frame it", async ({ page }) => {
  await page.goto("/embed/?theme=light");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.evaluate(() => {
    window.dispatchEvent(
      new MessageEvent("message", { data: { type: "setTheme", theme: "dark" }, origin: "https://evil.example" }),
    );
  });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

for (const path of ["/embed/"]) {
  test(`${path} at twice the size fits 320 px, and its controls are large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${path}?scale=2&consent=1`);
    await expect(page.locator("html")).toHaveAttribute("style", "font-size: 200%;");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const heights = await page
      .locator(
        ".embed-bar > :visible, .key-bar button, #contents :is(a, summary):visible, .stressed a, .notes a, #end a, footer a, #consent button:visible",
      )
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test(`${path} has no accessibility violation`, async ({ page }) => {
    await page.goto(`${path}?theme=light`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    expect(await violations(page)).toEqual([]);
    await page.goto(`${path}?theme=dark`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await violations(page, { colours: "only" })).toEqual([]);
  });
}

test("without a host nothing is said to be recorded", async ({ page }) => {
  await page.goto("/embed/?consent=1");
  await page.getByRole("button", { name: "同意", exact: true }).click();
  await expect(page.locator("#consent p")).toHaveText("应用没有收到您的选择，未作记录。请稍后再试。");
  await expect(page.getByRole("button", { name: "同意", exact: true })).toBeEnabled();
});
