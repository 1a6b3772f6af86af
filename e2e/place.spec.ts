import { expect, type Page, test } from "@playwright/test";

const kept = (page: Page) => page.evaluate(() => localStorage.getItem("policy-place"));

/** Reads on to a clause, and rests there. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((clause) => window.scrollBy(0, clause.getBoundingClientRect().top - 110));
}

test("a later visit offers to go on, leads there, and moves nothing of the page", async ({ page }) => {
  await page.goto("/");
  await readTo(page, "s4-5");
  await expect.poll(() => kept(page)).toBe("2026-09-15 s4-5");
  await page.goto("/versions/");
  await page.goto("/");
  const offer = page.getByRole("region", { name: "上次读到" });
  await expect(offer.getByRole("link")).toHaveText("继续读：四（五）");
  await offer.getByRole("link").click();
  await expect(page.locator("#s4-5")).toBeInViewport();
  await expect(offer).toBeHidden();
});

test("the place can be forgotten, beside the offer and in the settings, and is then not kept", async ({ page }) => {
  await page.goto("/");
  await readTo(page, "s4-5");
  await expect.poll(() => kept(page)).not.toBeNull();
  await page.goto("/versions/");
  await page.goto("/");
  await page.getByRole("region", { name: "上次读到" }).getByRole("button", { name: "不用了" }).click();
  expect(await kept(page)).toBeNull();
  await page.getByRole("button", { name: "字号" }).click();
  await page.getByRole("group", { name: "政策更新提醒" }).getByText("不提醒").click();
  await page.keyboard.press("Escape");
  await readTo(page, "s5-2");
  await expect(page.locator("#contents a[aria-current]")).toHaveText("（二）保存地点");
  expect(await kept(page)).toBeNull();
});

test("in an app nothing is kept beyond the session", async ({ page }) => {
  await page.goto("/embed/");
  await readTo(page, "s4-5");
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("policy-place"))).toBe("2026-09-15 s4-5");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a link to a clause and a reload are no later visit", async ({ page }) => {
  await page.goto("/");
  await readTo(page, "s4-5");
  await expect.poll(() => kept(page)).not.toBeNull();
  const place = await page.evaluate(() => window.scrollY);
  await page.reload();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  await expect(page.getByRole("region", { name: "上次读到" })).toHaveCount(0);
  await page.goto("/versions/");
  await page.goto("/#s2");
  await expect(page.locator("html")).toHaveAttribute("data-js");
  await expect(page.getByRole("region", { name: "上次读到" })).toHaveCount(0);
});

test("a window of another width leaves what is read where it is", async ({ page }) => {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.goto("/");
  await readTo(page, "s4-5");
  await expect.poll(() => kept(page)).not.toBeNull();
  for (const size of [
    { width: height, height: width },
    { width, height },
  ]) {
    await page.setViewportSize(size);
    await expect(page.locator("#s4-5")).toBeInViewport();
  }
});

test("the bar says where one is and how long the rest takes", async ({ page, isMobile }) => {
  await page.goto("/");
  await readTo(page, "s4-5");
  const read = () => page.locator(".site-nav").evaluate((bar) => Number(bar.style.getPropertyValue("--read")));
  await expect.poll(read).toBeGreaterThan(0.5);
  if (!isMobile) await expect(page.locator(".site-nav .progress")).toHaveText(/^四（五） · 还有 \d+ 分钟$/);
});

test("a search in the page finds the label of an item and its words as one", async ({ page }) => {
  for (const path of ["/", "/embed/"]) {
    await page.goto(path);
    const words = await page.locator("article .item").first().innerText();
    const label = await page.locator("article .item .label").first().innerText();
    expect(words.startsWith(label)).toBe(true);
    expect(words.charAt(label.length)).not.toMatch(/\s/);
  }
});
