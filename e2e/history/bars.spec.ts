import { expect, type Locator, type Page, test } from "@playwright/test";

const OLD = "/versions/2025-06-01/";

/** Whether what is seen at the middle of an element is that element. */
const isUncovered = (element: Locator) =>
  element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && (node.contains(seen) || seen.contains(node));
  });

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
      expect(await isUncovered(page.locator("#title"))).toBe(true);
      for (const line of await page.locator(".example-banner, .notice").all())
        expect(await isUncovered(line)).toBe(true);
      if (isMobile) continue;
      for (const top of [0, 20, 40, 80, 2000]) {
        await page.evaluate((to) => window.scrollTo(0, to), top);
        expect({ top, uncovered: await isUncovered(first) }).toEqual({ top, uncovered: true });
      }
      await last.evaluate((entry) => entry.scrollIntoView({ block: "nearest" }));
      expect(await isUncovered(last)).toBe(true);
      await page.locator("#contents").evaluate((list) => list.scrollTo(0, 0));
      await page.evaluate(() => window.scrollTo(0, 0));
    }
  });
}

test("a clause that is gone to stands below whatever stays at the top", { tag: "@phone" }, async ({ page }) => {
  for (const id of ["s1", "s2-3-2", "s4-6", "s8"]) {
    await page.goto(`${OLD}#${id}`);
    expect({ id, uncovered: await isUncovered(page.locator(`#${id}`)) }).toEqual({ id, uncovered: true });
  }
});

for (const path of [`${OLD}#s4-6`, "/embed/#s4-6", "/?q=删除#s4-3", "/?only=key#s4-3"]) {
  test(`no link of a bar of ${path} moves the text when the keyboard goes to it`, { tag: "@phone" }, async ({
    page,
  }) => {
    await page.goto(path);
    const bars = page.locator(".notice, .site-nav, .embed-bar, .hit-bar, [data-only=key] .key-bar");
    const links = bars.locator("a:visible, button:visible:enabled");
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      await page.evaluate(() => window.scrollBy(0, 1));
      const before = await page.evaluate(() => window.scrollY);
      await link.focus();
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
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
    expect({ at, uncovered: await isUncovered(links.nth(at)) }).toEqual({ at, uncovered: true });
  }
});

test("in a low window the notice gives its room to the text", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(`${OLD}#s4-6`);
  await expect(page.getByRole("complementary", { name: "版本提示" })).not.toBeInViewport();
  expect(await isUncovered(page.locator("#s4-6"))).toBe(true);
});
