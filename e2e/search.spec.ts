import { expect, type Page, test } from "@playwright/test";
import { indexScript, type PackedIndex, unpackIndex } from "@/lib/search/packed-index";

const field = (page: Page) => page.getByRole("searchbox", { name: "搜索" });
const hits = (page: Page) => page.locator("[data-search-hit]");

for (const keys of ["/", "Control+k"]) {
  test(`${keys} opens the search as the first thing a person does, and Esc gives the focus back`, async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "搜索政策" })).toBeHidden();
  });
}

test("what is typed straight after / is kept until the search is there", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_assets/search.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await page.keyboard.type("/dushuhuii");
  await page.keyboard.press("Backspace");
  release();
  await expect(field(page)).toHaveValue("dushuhui");
  await expect(hits(page).first()).toContainText("读书会");
  await field(page).press("Escape");
  await page.keyboard.press("/");
  await expect(field(page)).toHaveValue("");
});

test("what people type lands on the right sentence, and it is said how it was read", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "搜索", exact: true }).click();
  for (const { query, first, said } of [
    { query: "怎么注销", first: /（四）撤回同意和注销账号/, said: null },
    { query: "会不会推销", first: /不得用这些信息向您推销/, said: null },
    { query: "kuaidigongsi", first: /快递公司/, said: "已按拼音理解为“快递公司”" },
    { query: "读书汇", first: /读书会/, said: "已按“读书会”搜索" },
    { query: "隱私", first: /隐私/, said: null },
  ]) {
    await test.step(query, async () => {
      await field(page).fill(query);
      await expect(hits(page).first()).toContainText(first);
      await expect(page.getByRole("status").filter({ hasText: /^找到 \d+ 条/ })).toBeVisible();
      if (said !== null) await expect(page.getByText(said)).toBeVisible();
    });
  }
});

test("by keyboard alone: type, walk the results, follow one, go from match to match, take the marks off", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("快递");
  await expect(hits(page)).not.toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/versions\/2026-09-15\/\?q=.+#s2-3-3-p1$/);
  await expect(page.locator("mark[data-hit]")).toHaveText(["承运", "快递公司", "快递单", "快递"]);
  const bar = page.getByRole("toolbar", { name: "“快递”" });
  await expect(bar).toContainText("第 1 处，共 4 处");
  await bar.getByRole("button", { name: "下一处" }).click();
  await expect(bar).toContainText("第 2 处，共 4 处");
  await page.reload();
  await expect(page.locator("mark[data-hit]")).toHaveCount(4);
  await bar.getByRole("button", { name: "取消高亮" }).click();
  await expect(page.locator("mark[data-hit]")).toHaveCount(0);
  await expect(page).toHaveURL(/\/versions\/2026-09-15\/#s2-3-3-p1$/);
});

test("a clause found by its number is gone to as a whole, and so are those that stand below it", {
  tag: "@phone",
}, async ({ page }) => {
  await page.goto("/search/?q=二（二）2");
  await expect(hits(page).first()).toContainText("2、个性化荐书");
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/versions\/2026-09-15\/\?q=.+#s2-2-2$/);
  const bar = page.getByRole("toolbar", { name: "“二（二）2”" });
  await expect(bar).toContainText("第 1 处，共 7 处");
  await bar.getByRole("button", { name: "下一处" }).click();
  await expect(bar).toContainText("第 2 处，共 7 处");
  await expect(page.locator("#s2-2-2-p1")).toBeInViewport();
  await expect(page.locator("#s2-2-2-p1")).toHaveAttribute("data-current");
  await bar.getByRole("button", { name: "取消高亮" }).click();
  await expect(page.locator("[data-current]")).toHaveCount(0);
});

test("nothing is searched while an input method is composing", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "zhu xiao", selectionStart: 8, selectionEnd: 8 });
  await expect(field(page)).toHaveValue("zhu xiao");
  await expect(hits(page)).toHaveCount(0);
  await client.send("Input.insertText", { text: "注销" });
  await expect(hits(page).first()).toContainText("注销");
});

for (const { name, late } of [
  { name: "before the engine is there", late: "**/_assets/search.*.js" },
  { name: "before anything listens", late: "**/_assets/reader.*.js" },
]) {
  test(`what is typed on the search page ${name} is asked`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(late, async (route) => {
      await held;
      await route.continue();
    });
    // The page asks for its scripts at once, so that it is not loaded before they are.
    await page.goto("/search/?q=TLS", { waitUntil: "commit" });
    await field(page).fill("发票");
    release();
    await expect(hits(page).first()).toContainText("发票");
    await expect(page).toHaveURL(/\?q=%E5%8F%91%E7%A5%A8$/);
  });
}

test("the search page can be linked, reloaded and sent as a form", async ({ page }) => {
  await page.goto("/search/?q=%E5%8F%91%E7%A5%A8");
  await expect(hits(page).first()).toContainText("发票");
  await field(page).fill("三年");
  await expect(hits(page).first()).toContainText("客服记录保存三年");
  await expect(page).toHaveURL(/\/search\/\?q=%E4%B8%89%E5%B9%B4$/);
  await page.reload();
  await expect(field(page)).toHaveValue("三年");
});

test("what is not there is said, with something to try", async ({ page }) => {
  await page.goto("/search/?q=%E6%AF%94%E7%89%B9%E5%B8%81");
  await expect(page.getByText("政策里没有提到“比特币”。")).toBeVisible();
  await page.getByRole("button", { name: "注销账户" }).click();
  await expect(hits(page).first()).toContainText("中申请注销");
});

test("recent queries stay on the device and can be cleared", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/search/?q=%E6%B3%A8%E9%94%80");
  await hits(page).first().click();
  // Not before that page is there: going to a second one meanwhile may be refused.
  await expect(page).toHaveURL(/\/versions\//);
  await page.goto("/search/");
  await field(page).click();
  await page.getByRole("button", { name: "注销", exact: true }).click();
  await expect(hits(page).first()).toContainText("注销");
  await field(page).fill("");
  await page.getByRole("button", { name: "清除记录" }).click();
  await expect(page.getByText("最近搜过")).toBeHidden();
});

test("hostile text breaks nothing", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("dialog", () => errors.push("a dialog opened"));
  await page.goto("/search/");
  for (const query of [
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "' | ! ^ =",
    "\u202e\ud83d",
    "😀".repeat(40),
    "账".repeat(10_000),
  ]) {
    await test.step(JSON.stringify(query.slice(0, 30)), async () => {
      await field(page).fill(query);
      await expect(page.locator(".search-box [role=status]")).not.toContainText("正在准备");
      await field(page).fill("注销");
      await expect(hits(page).first()).toContainText("注销");
      await field(page).fill("发票");
      await expect(hits(page).first()).toContainText("发票");
      expect(errors).toEqual([]);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says how to search all the same", async ({ page }) => {
    await page.goto("/search/");
    await expect(page.getByText("搜索需要脚本。您也可以打开政策全文，用浏览器的“在页面中查找”。")).toBeVisible();
  });
});

test("a very large archive is searched in a worker, with the same answers", async ({ page }) => {
  await page.route("**/search/index/*.js", async (route) => {
    const script = await (await route.fetch()).text();
    const index: PackedIndex = JSON.parse(script.slice(script.indexOf("=") + 1, script.lastIndexOf(";")));
    const { records } = unpackIndex(index);
    const many = Array.from({ length: 5200 }, (_, at) => records[at % records.length] ?? []).flat();
    await route.fulfill({
      contentType: "text/javascript; charset=utf-8",
      body: indexScript({ ...unpackIndex(index), records: many }),
    });
  });
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto("/search/?q=%E5%8F%91%E7%A5%A8");
  await expect(hits(page).first()).toContainText("发票");
  expect(workers).toHaveLength(1);
});
