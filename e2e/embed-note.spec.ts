import { expect, test } from "@playwright/test";

const term = "article a[data-term='个人信息']";

test.describe("a note", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/embed/?consent=1");
  });

  test("a definition opens over the text, and Back closes it before it leaves the page", async ({ page }) => {
    const note = page.locator(".note");
    await expect(note).toBeHidden();
    await page.locator(term).first().click();
    await expect(page.getByRole("dialog", { name: "术语：个人信息" })).toBeFocused();
    await expect(note).toContainText("以电子或者其他方式记录的");
    const place = await page.evaluate(() => window.scrollY);
    await page.mouse.move(100, 100);
    await page.evaluate(async (from) => {
      // The end of a scroll by which the term was reached is told with the next frame.
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame().then(frame);
      document.addEventListener("scrollend", () => {
        if (window.scrollY > from) document.documentElement.setAttribute("data-still", "");
      });
    }, place);
    await page.mouse.wheel(0, 400);
    await expect(page.locator("html")).toHaveAttribute("data-still");
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(place);
    await page.goBack();
    await expect(note).toBeHidden();
    await expect(page).toHaveURL("/embed/?consent=1");
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await expect(page.locator(term).first()).toBeFocused();
  });

  test("however it is closed, no entry of it stays in the history", async ({ page }) => {
    await page.goto("/embed/#s1");
    const before = await page.evaluate(() => history.length);
    const note = page.locator(".note");
    const close = [
      () => page.keyboard.press("Escape"),
      () => page.getByRole("button", { name: "关闭" }).click(),
      () => page.locator("article h2").first().dispatchEvent("click"),
    ];
    for (const how of close) {
      await page.locator(term).first().click();
      await expect(note).toBeVisible();
      await how();
      await expect(note).toBeHidden();
    }
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
    await page.goBack();
    await expect(page).toHaveURL("/embed/?consent=1");
  });

  test("a term within a definition replaces it; the way to the definition leads back to the reader's place", async ({
    page,
  }) => {
    await page.locator("article a[data-term='山茶书店']").first().click();
    await page.locator(".note a[data-term]").first().click();
    await expect(page.locator(".note")).not.toContainText("合称");
    await page.locator(".note").locator(".quiet a").click();
    await expect(page.locator(".note")).toBeHidden();
    await expect(page).toHaveURL(/#intro-p1$/);
    await page.goBack();
    await expect(page).toHaveURL("/embed/?consent=1");
    await expect(page.locator(".note")).toBeHidden();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a term leads to its definition, and no empty note is shown", async ({ page }) => {
    await page.goto("/embed/");
    await page.locator(term).first().click();
    await expect(page).toHaveURL(/#intro-p1$/);
    await expect(page.locator(".note")).toBeHidden();
    await expect(page.locator("#consent")).toBeHidden();
  });
});

test("with no host, an address can be copied where the clipboard is not offered", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto("/embed/");
  await page.evaluate(() => {
    document.addEventListener("copy", () => {
      const field = document.activeElement;
      document.title = field instanceof HTMLTextAreaElement ? field.value : "";
    });
  });
  await page.locator("article [data-contact]").first().click();
  const note = page.locator(".note");
  await expect(note.getByRole("link", { name: "写邮件" })).toHaveAttribute("href", /^mailto:/);
  await note.getByRole("button", { name: "复制邮箱地址" }).click();
  await expect(note.getByRole("status")).toHaveText("已复制");
  await expect(page).toHaveTitle(/@/);
});

test("with a host, mail and app paths are the host's to open", async ({ page }) => {
  await page.addInitScript("window.got=[];window.PolicyReaderBridge={postMessage:t=>got.push(JSON.parse(t))}");
  await page.goto("/embed/");
  await page.locator("article [data-contact]").first().click();
  await page.locator("article [data-app-path]").first().focus();
  await page.keyboard.press("Enter");
  const opened = async () =>
    JSON.stringify(
      await page.evaluate("got.filter(({type})=>type==='open').map(({target,address})=>[target,address])"),
    );
  await expect.poll(opened).toMatch(/^\[\["mail","mailto:[^"]+"\],\["app-path","[^"]+"\]\]$/);
  await expect(page.locator(".note")).toBeHidden();
});

test("the emphasis view lasts while links are followed", async ({ page }) => {
  await page.goto("/embed/#s2-2");
  await page.getByRole("link", { name: "只看重点" }).click();
  await expect(page.locator("article p:not([data-key])").first()).toBeHidden();
  await expect(page.locator(".key-note")).toContainText("25 处");
  await page.getByRole("link", { name: "目录" }).click();
  await page.locator("#contents > ol > li > a").nth(3).click();
  await expect(page.locator("article p:not([data-key])").first()).toBeHidden();
  await page.getByRole("link", { name: "显示全文" }).click();
  await expect(page.locator("article p:not([data-key])").first()).toBeVisible();
});
