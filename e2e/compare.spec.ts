import { expect, test } from "@playwright/test";

const PAIR = "/compare/2024-03-01/2026-09-15/";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the comparison says how many changes of each kind there are, shows the weighty ones first, and each in its clause", async ({
      page,
    }) => {
      await page.goto(PAIR);
      const summary = page.getByRole("region", { name: "概要" });
      await expect(summary).toContainText(
        "共 36 处改动（另有 1 处只是排版）：新增 7 处，删除 1 处，改写 21 处，移动 1 处，编号顺延 6 处。",
      );
      const weighty = summary.getByRole("listitem").filter({ hasText: "期限：" });
      // The words come and go in their sentence, with words for ears that say where each begins and ends.
      await expect(weighty.first()).toHaveText(
        "期限：六十天 → 三十天（第二章（七）第1段）连续三次报名而未到场的，删去：六十天。新增：三十天。内不能再报名。",
      );
      await expect(summary.getByRole("listitem").filter({ hasText: "答复期限：" })).toContainText(
        "答复期限：十五个工作日 → 十个工作日；确定程度：增加“可能会”（第四章（七）第1段）",
      );
      // An edit stands in its clause, with words that say where it begins and ends.
      const change = page.locator("#edited-s2-7-p1 .one-column");
      await expect(change.locator("del")).toHaveText("删去：六十天。");
      await expect(change.locator("ins")).toHaveText("新增：三十天。");
    });
  });
}

test("each kind of change is shown as what it is", async ({ page }) => {
  await page.goto(PAIR);
  for (const [id, kind, words] of [
    ["added-s2-4", "新增", "电子书与听书"],
    ["removed-s8-i2", "删除", "客服电话"],
    ["edited-s3", "改写", "我们怎样对外提供信息"],
    ["edited-s2-t1", "改写", "电子书与听书"],
    ["moved-s2-6", "移动", "书评与笔记"],
    ["renumbered-s4-7", "编号顺延", "答复您的请求"],
  ] as const) {
    const change = page.locator(`[id="${id}"]`);
    await expect(change.locator(".kind").first(), id).toHaveText(kind);
    await expect(change, id).toContainText(words);
  }
  // A change of layout alone is folded away until it is asked for.
  const layout = page.locator('.change[data-kind="layout"][id]');
  await expect(layout).toHaveCount(1);
  await expect(layout.first()).toBeHidden();
  // No heading stands over nothing, and what did not change is counted in one line.
  const chapters = page.locator("article h3");
  await expect(chapters.filter({ hasText: "二、我们收集哪些信息" })).toHaveCount(1);
  await expect(chapters.filter({ hasText: "一、适用范围" })).toHaveCount(0);
  await expect(page.locator(".compared-text")).toContainText(/其余 \d+ 条没有改动，不在这里列出。/);
});

test("filters, two columns and steps answer as the first thing a person does", { tag: "@phone" }, async ({ page }) => {
  await page.goto(PAIR);
  await page.getByRole("button", { name: "下一处" }).click();
  await expect(page.getByRole("status").filter({ hasText: "共 36 处" })).toHaveText(/^第 \d+ 处，共 36 处$/);
  const filters = page.getByRole("toolbar", { name: "筛选" });
  await filters.getByRole("button", { name: "新增 7" }).click();
  await expect(filters.getByRole("status")).toHaveText("显示 7 处，共 36 处");
  await expect(page.locator('.change[data-kind="added"]').first()).toBeVisible();
  await expect(page.locator('article .change[data-kind="edited"]').first()).toBeHidden();
  // A heading that has nothing left below it goes too.
  await expect(page.locator("article h5", { hasText: "4、开具发票" })).toBeHidden();
  await expect(page.locator("article h5", { hasText: "2、个性化荐书" })).toBeVisible();
  await filters.getByRole("button", { name: "全部 36" }).click();
  await expect(filters.getByRole("status")).toHaveText("");
  await page.getByText("另有 1 处只是排版").last().click();
  await expect(page.locator('.change[data-kind="layout"]').first()).toBeVisible();
  await filters.getByRole("button", { name: "新旧对照" }).click();
  const columns = page.locator("#edited-s2-7-p1 .two-columns > p");
  await expect(columns.first()).toContainText("六十天");
  await expect(columns.first()).not.toContainText("三十天");
  await expect(columns.last()).toContainText("三十天");
  await page.getByRole("combobox", { name: "章节" }).selectOption({ label: "二、我们收集哪些信息" });
  await expect(page.locator("#edited-s4-7-p1")).toBeHidden();
  await expect(page.locator("#edited-s2-7-p1")).toBeVisible();
});

test("n and p go from change to change", async ({ page }) => {
  await page.goto(`${PAIR}#edited-s2-7-p1`);
  await page.getByRole("button", { name: "下一处" }).focus();
  await page.keyboard.press("n");
  await expect(page.locator(".change[data-current]")).toHaveCount(1);
  const first = await page.locator(".change[data-current]").getAttribute("id");
  await page.keyboard.press("n");
  await page.keyboard.press("p");
  await expect(page.locator(`.change[data-current]`)).toHaveAttribute("id", first ?? "");
});

test("each step stands in the address, and the change it leads to is ringed", { tag: "@phone" }, async ({ page }) => {
  await page.goto(PAIR);
  const steps = page.getByRole("toolbar", { name: "逐处查看" });
  await steps.getByRole("button", { name: "下一处" }).click();
  await expect(page).toHaveURL(`${PAIR}#edited-intro-p1`);
  await steps.getByRole("button", { name: "下一处" }).click();
  const current = page.locator(".change[data-current]");
  await expect(current).toHaveCount(1);
  await expect(page).toHaveURL(`${PAIR}#${await current.getAttribute("id")}`);
  await expect(current).toHaveCSS("outline-style", "solid");
  await expect(steps.getByRole("button", { name: "下一处" })).toBeInViewport();
  // Back leaves the comparison, however many steps were taken.
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("a link to a change that a filter hides shows it", async ({ page }) => {
  await page.goto(PAIR);
  await page.getByRole("button", { name: "新增 7" }).click();
  await expect(page.locator("#edited-s2-7-p1")).toBeHidden();
  await page.getByRole("link", { name: "第二章（七）第1段" }).first().click();
  await expect(page.locator("#edited-s2-7-p1")).toBeInViewport();
  await expect(page.locator("#edited-s2-7-p1")).toHaveAttribute("data-current");
  await expect(page.getByRole("button", { name: "全部 36" })).toHaveAttribute("aria-pressed", "true");
});

test("n answers as the first thing a person does", async ({ page }) => {
  await page.goto(PAIR);
  await page.keyboard.press("n");
  await expect(page.locator(".change[data-current]")).toHaveCount(1);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a link to a change of layout shows it", async ({ page }) => {
      await page.goto(`${PAIR}#layout-s4-4-p1`);
      await expect(page.locator("#layout-s4-4-p1")).toBeVisible();
    });
  });
}

test("any two versions are compared in the browser, and a bad choice is explained", async ({ page }) => {
  await page.goto("/compare/?from=2026-09-15&to=2024-03-01");
  await expect(page.getByRole("region", { name: "概要" })).toContainText("共 36 处改动（另有 1 处只是排版）");
  await page.goto("/compare/?from=%3Cimg%20src=x%3E&to=2026-09-15");
  await expect(page.getByRole("alert").filter({ hasText: "没有版本" })).toHaveText(
    "没有版本“<img src=x>”。请从列表里选。",
  );
});

test("a version chosen before the program has come stays chosen", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/compare/", { waitUntil: "commit" });
  const before = page.getByRole("combobox", { name: "旧版本" });
  const after = page.getByRole("combobox", { name: "新版本" });
  await before.selectOption("2024-03-01");
  release();
  await expect(page.locator("html")).toHaveAttribute("data-started");
  await page.getByRole("button", { name: "对调" }).click();
  await expect(after).toHaveValue("2024-03-01");
  await expect(before).toHaveValue("2026-09-15");
});

test("the Word redline and the JSON are there for machines", async ({ request }) => {
  const redline = await request.get(`${PAIR}redline.docx`);
  expect(redline.headers()["content-type"]).toBe(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  );
  expect((await redline.body()).subarray(0, 2).toString()).toBe("PK");
  const diff = await (await request.get(`${PAIR}diff.json`)).json();
  expect(diff.summary).toMatchObject({ added: 7, removed: 1, edited: 21, moved: 1, renumbered: 6, layout: 1 });
});

test("prints as a redline: title, versions and fingerprints, the summary and what changed, no controls", async ({
  page,
}) => {
  await page.goto(PAIR);
  await page.emulateMedia({ media: "print" });
  const title = page.getByRole("heading", { level: 1 });
  const size = await title.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThan(24);
  await expect(page.locator(".compared")).toContainText("2026年9月15日生效");
  await expect(page.locator(".compared small").first()).toContainText("指纹");
  await expect(page.getByRole("region", { name: "概要" })).toBeVisible();
  await expect(page.locator(".compare-filters")).toBeHidden();
  await expect(page.locator(".site-nav")).toBeHidden();
  await expect(page.locator(".compare-steps")).toBeHidden();
  await expect(page.locator(".only-layout summary")).toContainText("这里没有列出");
});
