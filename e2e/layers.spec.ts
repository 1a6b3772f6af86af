import { expect, type Locator, type Page, test } from "@playwright/test";

const OLD = "/versions/2025-06-01/";
const LONG_WORDS = "article #s2-7-p2";

/** What lies over a page, how it is opened where the reader is, and what it is. */
const LAYERS = [
  {
    name: "a note",
    open: (page: Page) => page.locator("article a.label").filter({ visible: true }).nth(20).click(),
    layer: (page: Page) => page.getByRole("dialog", { name: "引用本条" }),
  },
  {
    name: "the settings",
    open: (page: Page) => page.getByRole("button", { name: "字号" }).click(),
    layer: (page: Page) => page.getByRole("dialog", { name: "阅读设置" }),
  },
  {
    name: "the search",
    open: (page: Page) => page.getByRole("link", { name: "搜索", exact: true }).click(),
    layer: (page: Page) => page.getByRole("dialog", { name: "搜索政策" }),
  },
] as const;

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

for (const { name, open, layer } of LAYERS) {
  test(`Back closes ${name} before it leaves the page, and the reader's place and address stay`, async ({ page }) => {
    await page.goto("/versions/");
    await page.goto(`${OLD}#s2`);
    await open(page);
    await expect(layer(page)).toBeVisible();
    const place = await scrolled(page);
    await page.goBack();
    await expect(layer(page)).toBeHidden();
    expect(new URL(page.url()).hash).toBe("#s2");
    await expect.poll(() => scrolled(page)).toBe(place);
    await page.goBack();
    await expect(page).toHaveURL("/versions/");
  });

  test(`closed by Escape or its button, ${name} leaves nothing in the history, and gives the focus back`, async ({
    page,
  }) => {
    await page.goto("/versions/");
    await page.goto(`${OLD}#s4`);
    for (const close of [
      () => page.keyboard.press("Escape"),
      () => layer(page).getByRole("button", { name: "关闭", exact: true }).click(),
    ]) {
      await open(page);
      await expect(layer(page)).toBeVisible();
      const place = await scrolled(page);
      await close();
      await expect(layer(page)).toBeHidden();
      await expect(page.locator(":focus")).toHaveCount(1);
      await expect.poll(() => scrolled(page)).toBe(place);
    }
    await page.goBack();
    await expect(page).toHaveURL("/versions/");
  });
}

test("on a phone the contents are closed by Back, by their link and by an entry, and no address names them", async ({
  page,
  isMobile,
}) => {
  if (!isMobile) await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/versions/");
  await page.goto("/");
  const contents = page.getByRole("navigation", { name: "目录" });
  const open = page.getByRole("link", { name: "目录", exact: true });
  await open.click();
  await expect(contents).toBeVisible();
  await page.goBack();
  await expect(contents).toBeHidden();
  await expect(page).toHaveURL("/");
  await open.click();
  await contents.getByRole("link", { name: "收起目录" }).click();
  await expect(contents).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page).toHaveURL("/");
  await open.click();
  await contents.getByRole("link", { name: "八、联系我们" }).click();
  await expect(contents).toBeHidden();
  await expect(page).toHaveURL("/#s8");
  await expect(page.locator("#s8")).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await page.goBack();
  await expect(page).toHaveURL("/versions/");
});

test("an address that names the contents shows them, and becomes the page's own", async ({ page, isMobile }) => {
  if (!isMobile) await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/#contents");
  const contents = page.getByRole("navigation", { name: "目录" });
  await expect(contents).toBeVisible();
  await expect(page).toHaveURL("/");
  await contents.getByRole("link", { name: "收起目录" }).click();
  await expect(contents).toBeHidden();
});

test("a page that was reloaded with a note open needs Back once", async ({ page }) => {
  await page.goto("/versions/");
  await page.goto("/");
  await page.locator("article a[data-term]").first().click();
  await expect(page.getByRole("dialog", { name: /^术语：/ })).toBeVisible();
  await page.reload();
  await expect.poll(() => page.evaluate(() => window.history.state)).toBeNull();
  await page.goBack();
  await expect(page).toHaveURL("/versions/");
});

test("who comes back from a result finds the results and the question again", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "搜索" });
  await field.fill("快递");
  await page.locator("[data-search-hit]").first().click();
  await expect(page).toHaveURL(/\?q=.*#/);
  await page.goBack();
  await expect(field).toHaveValue("快递");
  await expect(page.locator("[data-search-hit]").first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(field).toBeHidden();
});

/** How far an element is from the top of the window. */
const topOf = (element: Locator) => element.evaluate((node) => Math.round(node.getBoundingClientRect().top));

test("another size of the type leaves what is read where it is", async ({ page }) => {
  await page.goto("/#s2-7");
  const clause = page.locator(LONG_WORDS);
  await clause.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 110));
  const before = await topOf(clause);
  await page.getByRole("button", { name: "字号" }).click();
  for (const size of ["特大", "小", "大"]) {
    await page.getByRole("dialog", { name: "阅读设置" }).getByText(size, { exact: true }).click();
    await expect.poll(async () => Math.abs((await topOf(clause)) - before)).toBeLessThanOrEqual(12);
  }
});
