import { expect, type Locator, type Page, test } from "@playwright/test";

const OLD = "/versions/2025-06-01/";

/** Waits until what is seen at the middle of an element is that element. */
const seeUncovered = (element: Locator, told: string) =>
  expect
    .poll(
      () =>
        element.evaluate((node) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seen !== null && (node.contains(seen) || seen.contains(node));
        }),
      told,
    )
    .toBe(true);

/** The page of an example says so in a line above its bar; so does the copy that a device kept. */
const asKeptCopy = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute("data-offline-copy", "连接不上网络，这是本机保存的一份。"));

for (const { name, path } of [
  { name: "the version in force of an example", path: "/" },
  { name: "an old version of an example", path: OLD },
]) {
  test(`what is said above ${name} covers neither its contents nor its first lines`, { tag: "@phone" }, async ({
    page,
    isMobile,
  }) => {
    await page.goto(path);
    const first = page.locator("#contents li a").first();
    const last = page.locator("#contents li a").last();
    for (const kept of [false, true]) {
      if (kept) await asKeptCopy(page);
      const line = await page.evaluate(() => getComputedStyle(document.documentElement, "::before").height);
      expect({ kept, isShown: Number.parseFloat(line) > 20 }).toEqual({ kept, isShown: kept });
      await seeUncovered(page.locator("#title"), "the title");
      for (const line of await page.locator(".example-banner, .notice").all()) await seeUncovered(line, "what is said");
      if (isMobile) continue;
      for (const top of [0, 20, 40, 80, 2000]) {
        await page.evaluate((to) => window.scrollTo(0, to), top);
        await seeUncovered(first, `the first entry, ${top} pixels down`);
      }
      await last.evaluate((entry) => entry.scrollIntoView({ block: "nearest" }));
      await seeUncovered(last, "the last entry");
      await page.locator("#contents").evaluate((list) => list.scrollTo(0, 0));
      await page.evaluate(() => window.scrollTo(0, 0));
    }
  });
}

test("a clause that is gone to stands below whatever stays at the top", { tag: "@phone" }, async ({ page }) => {
  for (const id of ["s1", "s2-3-2", "s4-6", "s8"]) {
    await page.goto(`${OLD}#${id}`);
    await seeUncovered(page.locator(`#${id}`), id);
  }
});

for (const { path, bar } of [
  { path: `${OLD}#s4-6`, bar: ".notice" },
  { path: "/embed/#s4-6", bar: ".embed-bar" },
  { path: "/?q=删除#s4-3", bar: ".hit-bar" },
  { path: "/?only=key#s4-3", bar: "[data-only=key] .key-bar" },
]) {
  test(`no link of a bar of ${path} moves the text when the keyboard goes to it`, { tag: "@phone" }, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator(bar)).toBeVisible();
    // Marks are made once the search is there, and go to the first of them.
    await expect(page.locator(bar).locator("button:disabled")).toHaveCount(0);
    const links = page.locator(".site-nav").or(page.locator(bar)).locator("a:visible, button:visible:enabled");
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      const moved = await link.evaluate((element) => {
        window.scrollBy(0, 1);
        const before = window.scrollY;
        element.focus();
        return window.scrollY - before;
      });
      expect(moved).toBe(0);
    }
  });
}

test("a link in the text that the keyboard goes back to is not left under a bar", { tag: "@phone" }, async ({
  page,
}) => {
  await page.goto(`${OLD}#s8`);
  const links = page.locator("article a[data-term]");
  for (const at of [12, 8, 4, 0]) {
    await links.nth(at).focus();
    await seeUncovered(links.nth(at), `link ${at}`);
  }
});

test("in a low window the notice gives its room to the text", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(`${OLD}#s4-6`);
  await expect(page.getByRole("complementary", { name: "版本提示" })).not.toBeInViewport();
  await seeUncovered(page.locator("#s4-6"), "the clause");
});
