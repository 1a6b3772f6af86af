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

/** How far down the page is looked at, in pixels. */
const DEPTHS = [0, 20, 40, 80, 2000];

for (const { name, path } of [
  { name: "the version in force of an example", path: "/" },
  { name: "an old version of an example", path: OLD },
]) {
  test(`what is said above ${name} covers neither its contents nor its first lines`, { tag: "@phone" }, async ({
    page,
    isMobile,
  }) => {
    await page.goto(path);
    for (const kept of [false, true]) {
      if (kept) await asKeptCopy(page);
      const line = await page.evaluate(() => getComputedStyle(document.documentElement, "::before").height);
      expect({ kept, isShown: Number.parseFloat(line) > 20 }).toEqual({ kept, isShown: kept });
      for (const said of await page.locator("#title, .example-banner, .notice").all())
        await seeUncovered(said, "what stands above");
      if (isMobile) continue;
      await expect.poll(() => coveredEntries(page)).toEqual([]);
    }
  });
}

/** At which depths the first entry of the contents is covered, and whether the last one is when it is scrolled to. */
function coveredEntries(page: Page): Promise<readonly string[]> {
  return page.locator("#contents").evaluate((list, depths) => {
    const entries = [...list.querySelectorAll("li a")];
    const isCovered = (entry: Element | undefined) => {
      const { left, top, width, height } = (entry ?? list).getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen === null || !(entry?.contains(seen) || seen.contains(entry ?? null));
    };
    const covered = depths.flatMap((depth) => {
      window.scrollTo(0, depth);
      return isCovered(entries[0]) ? [`the first, ${depth} pixels down`] : [];
    });
    entries.at(-1)?.scrollIntoView({ block: "nearest" });
    if (isCovered(entries.at(-1))) covered.push("the last");
    list.scrollTo(0, 0);
    window.scrollTo(0, 0);
    return covered;
  }, DEPTHS);
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
