import { expect, type Page, test } from "@playwright/test";

/**
 * What the translator of a browser does to a page: each text is wrapped in two elements and written anew, and whatever
 * comes to the page later too.
 */
function translate(): void {
  const wrap = (text: Text) => {
    if (text.data.trim() === "" || text.parentElement?.closest("script,style,font,[translate=no]")) return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = node instanceof Text ? [node] : [];
    for (let next = walker.nextNode(); next; next = walker.nextNode()) if (next instanceof Text) texts.push(next);
    for (const text of texts) wrap(text);
  };
  all(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) all(node);
  }).observe(document.body, { childList: true, subtree: true });
}

/** Whether the translator comes before the page's script, as it may on a slow network, or after it. */
const ORDERS = ["before the script", "after the script"] as const;

async function openTranslated(page: Page, path: string, order: (typeof ORDERS)[number]): Promise<string[]> {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  if (order === "before the script") {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/_assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path, { waitUntil: "commit" });
    await page.locator("main").last().waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await page.evaluate(translate);
    release();
  } else {
    await page.goto(path);
    await page.evaluate(translate);
  }
  await expect(page.locator("html")).toHaveAttribute("data-js");
  return errors;
}

for (const order of ORDERS) {
  test.describe(`translated ${order}`, () => {
    test("the text opens its notes at the first click, and nothing of it turns back", async ({ page }) => {
      const errors = await openTranslated(page, "/", order);
      await page.locator("#s1-p2 a[data-term]").first().click();
      const note = page.getByRole("dialog", { name: /^术语：/ });
      await expect(note).toBeVisible();
      await expect(note.locator("p").first()).toContainText("[");
      await page.keyboard.press("Escape");
      await page.locator("#s2-2-2-i2 a.label").click();
      await expect(page.getByRole("dialog", { name: "引用本条" })).toContainText("第二章（二）2第2项");
      await page.keyboard.press("Escape");
      await page.locator("#s2-2-2-i1 [data-app-path]").click();
      await expect(page.getByRole("dialog", { name: "在 App 里这样找" }).getByRole("listitem")).toHaveCount(4);
      await page.keyboard.press("Escape");
      await expect(page.locator("#s1-p2")).toContainText("[");
      await expect(page.locator(".masthead h1")).toContainText("[");
      expect(errors).toEqual([]);
    });

    test("the search opens, answers and leads to its clause, which is marked as a whole", async ({ page }) => {
      const errors = await openTranslated(page, "/", order);
      await page.locator("[data-search-open]").click();
      await page.getByRole("searchbox", { name: "搜索" }).fill("快递公司");
      await expect(page.locator("[data-search-hit]").first()).toBeVisible();
      await page.locator("[data-search-hit]").first().click();
      await expect(page).toHaveURL(/\?q=/);
      await expect(page.locator(".hit-bar")).toContainText("第 1 处");
      expect(errors).toEqual([]);
    });

    test("the settings, the emphasis view and its steps work", async ({ page }) => {
      const errors = await openTranslated(page, "/", order);
      await page.locator("[data-settings-open]").click();
      await page.getByRole("dialog", { name: "阅读设置" }).getByText("特大").click();
      await expect(page.locator("html")).toHaveAttribute("data-size", "3");
      await page.keyboard.press("Escape");
      await page.locator(".key-bar [data-step='1']").click();
      await expect(page.locator(".key-bar .count")).toContainText("/ 25");
      await page.locator(".key-bar a.when-all").click();
      await expect(page.locator("#s1-p1")).toBeHidden();
      expect(errors).toEqual([]);
    });

    test("a comparison is filtered and stepped through", async ({ page }) => {
      const errors = await openTranslated(page, "/compare/2024-03-01/2026-09-15/", order);
      await page.locator("[data-kind-filter='added']").click();
      await expect(page.locator('.change[data-kind="added"]').first()).toBeVisible();
      await expect(page.locator('.change[data-kind="edited"]').first()).toBeHidden();
      await page.locator(".compare-steps [data-step='1']").click();
      await expect(page.locator(".compare-steps [role=status]")).toContainText("处");
      expect(errors).toEqual([]);
    });

    test("any two versions are compared: what the application draws is not translated", async ({ page }) => {
      const errors = await openTranslated(page, "/compare/", order);
      await page.locator("select[name=from]").selectOption("2024-03-01");
      await page.locator("select[name=to]").selectOption("2025-06-01");
      await page.locator("main button[type=submit]").click();
      await expect(page.locator(".summary")).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
}
