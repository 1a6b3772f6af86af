import { expect, test } from "@playwright/test";
import { requestsWhileReading } from "./support/requests";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a term is a link to its definition", async ({ page }) => {
      await page.goto("/");
      const term = page.locator("#s1-p2 a[data-term='山茶书店']").first();
      await expect(term).toHaveAttribute("href", "#s1-p1");
      if (javaScriptEnabled) return;
      await term.click();
      await expect(page.locator("#s1-p1")).toBeInViewport();
    });
  });
}

test("arriving by link shows the clause below the sticky bar and marks it", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/#s4-5");
  const heading = page.locator("#s4-5");
  await expect(heading).toBeInViewport();
  const { top, bar } = await page.evaluate(() => ({
    top: document.getElementById("s4-5")?.getBoundingClientRect().top ?? -1,
    bar: window.innerWidth >= 1000 ? (document.querySelector(".site-nav")?.getBoundingClientRect().bottom ?? 0) : 0,
  }));
  expect(top).toBeGreaterThanOrEqual(bar);
  const mark = await heading.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(mark).not.toBe("rgba(0, 0, 0, 0)");
});

test("the contents show the current place, as the first thing a person opens too", { tag: "@phone" }, async ({
  page,
  isMobile,
}) => {
  await page.goto("/#s4-5");
  if (isMobile) await page.getByRole("link", { name: "目录", exact: true }).click();
  else await page.locator("#contents").hover();
  const current = page.locator("#contents a[aria-current=location]");
  await expect(current).toHaveText("（五）转移");
  await expect(current).toBeInViewport();
});

test("a reference shows its clause beside the text, and leads there", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/#s3-3");
  await page.locator("#s3-3-p1 [data-reference='s8']").click();
  const note = page.getByRole("dialog", { name: "引用的条款" });
  await expect(note.getByRole("heading")).toHaveText("八、联系我们");
  await expect(note).toContainText("privacy@shancha.example");
  await note.getByRole("link", { name: "看原文" }).click();
  await expect(page).toHaveURL(/#s8$/);
});

test("a note does not cover the words that it was asked for", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/#s1");
  const term = page.locator("#s1-p2 a[data-term]").first();
  await term.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 90));
  await term.click();
  const note = page.getByRole("dialog", { name: /^术语：/ });
  await expect(note).toBeVisible();
  await expect(async () => {
    const [words, panel] = [await term.boundingBox(), await note.boundingBox()];
    if (!words || !panel) throw new Error("the term or its note is not drawn");
    const apart =
      words.x + words.width <= panel.x || words.y + words.height <= panel.y || words.y >= panel.y + panel.height;
    expect({ apart, words, panel }).toMatchObject({ apart: true });
  }).toPass();
  await expect(term).toBeInViewport();
});

test("a pending link reads as text with a quiet note, never a link to nowhere", async ({ page }) => {
  await page.goto("/");
  const pending = page.locator("[data-pending-link]");
  await expect(pending).toHaveCount(1);
  await expect(pending.first()).toHaveAttribute("title", "原文此处为链接，来源未提供地址");
  const note = await pending.first().evaluate((element) => getComputedStyle(element, "::after").content);
  expect(note).toBe('"（原文链接未公开）"');
  await expect(page.locator("a [data-pending-link], a[data-pending-link]")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "荐书设置" })).toHaveAttribute(
    "href",
    "https://www.shancha.example/settings/recommendation",
  );
});

test("printing leaves the policy alone, with version, dates and fingerprint", async ({ page }) => {
  await page.goto("/versions/2026-09-15/");
  await page.emulateMedia({ media: "print" });
  for (const selector of [".site-nav", "#contents", ".key-bar"]) await expect(page.locator(selector)).toBeHidden();
  await expect(page.locator(".colophon code")).toBeVisible();
  await expect(page.getByText("https://policy.shancha.example/versions/2026-09-15/", { exact: true })).toBeVisible();
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("reading asks for nothing but the page and its script, however long it lasts, and keeps no cookie", async ({
  page,
}) => {
  const asked = await requestsWhileReading(page, "/");
  expect(asked.map((address) => address.replace(/\.[0-9a-f]+\.js$/, ".js"))).toEqual(["/", "/_assets/reader.js"]);
  expect(await page.context().cookies()).toEqual([]);
});
