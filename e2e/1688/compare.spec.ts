import { expect, test } from "@playwright/test";

const PAIR = "/compare/2021-11-01-sample/2022-11-15/";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the comparison says how many changes of each kind there are, and shows the weighty ones first", async ({
      page,
    }) => {
      await page.goto(PAIR);
      const summary = page.getByRole("region", { name: "概要" });
      await expect(summary).toContainText(
        "共 32 处改动：新增 3 处，文字 10 处，移动 1 处，拆分 1 处，重点标注 6 处，编号 4 处，排版 7 处。",
      );
      await expect(summary.getByRole("listitem").nth(1)).toContainText("数字：三十天 → 15天");
    });

    test("an edit stands in its clause, with words that say where it begins and ends", async ({ page }) => {
      await page.goto(PAIR);
      const change = page.locator("#edited-s8-p1 .one-column");
      await expect(change.locator("del")).toHaveText("删去：三十天。");
      await expect(change.locator("ins")).toHaveText("新增：15天。");
    });
  });
}

for (const { row, change, kind } of [
  { row: "A1 section absent", change: "5、直播间、短视频互动", kind: "新增" },
  { row: "A2 section absent", change: "约束信息系统自动决策", kind: "新增" },
  { row: "A3 moved chapter", change: "未成年人保护", kind: "移动" },
  { row: "A4 split", change: "委托处理", kind: "拆分" },
  { row: "A5 number", change: "三十天", kind: "文字" },
  { row: "A6 definition changed", change: "设备信息：", kind: "文字" },
  { row: "A7 definition absent", change: "去标识化：指个人信息经过处理", kind: "新增" },
  { row: "A8 emphasis only", change: "由普通改为粗体", kind: "重点标注" },
  { row: "A9 sentence absent", change: "我们会读取您的剪贴板内容", kind: "文字" },
  { row: "A10 wording", change: "我们如何收集和使用您的信息", kind: "文字" },
]) {
  test(`${row} is shown as ${kind}`, async ({ page }) => {
    await page.goto(PAIR);
    const shown = page
      .locator(".change[id]")
      .filter({ hasText: change })
      .filter({ has: page.locator(".kind", { hasText: kind }) });
    await expect(shown.first()).toBeVisible();
  });
}

test("filters, two columns and steps answer as the first thing a person does", async ({ page }) => {
  await page.goto(PAIR);
  await page.getByRole("button", { name: "下一处" }).click();
  await expect(page.getByRole("status").filter({ hasText: "共 25 处" })).toHaveText(/^第 \d+ 处，共 25 处$/);
  await page.getByRole("button", { name: "重点标注 6" }).click();
  await expect(page.locator('.change[data-kind="emphasis"]').first()).toBeHidden();
  await page.getByRole("button", { name: "排版 7" }).click();
  await expect(page.locator('.change[data-kind="layout"]').first()).toBeVisible();
  await page.getByRole("button", { name: "左右对照" }).click();
  const columns = page.locator("#edited-s8-p1 .two-columns > p");
  await expect(columns.first()).toContainText("三十天");
  await expect(columns.first()).not.toContainText("15天");
  await expect(columns.last()).toContainText("15天");
  await page.getByRole("combobox", { name: "章节" }).selectOption({ label: "八、联系我们" });
  await expect(page.locator("#edited-s4-7-p1")).toBeHidden();
  await expect(page.locator("#edited-s8-p1")).toBeVisible();
});

test("n and p go from change to change", async ({ page }) => {
  await page.goto(`${PAIR}#edited-s8-p1`);
  await page.getByRole("button", { name: "下一处" }).focus();
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  await page.keyboard.press("n");
  await expect(page.locator(".change[data-current]")).toHaveCount(1);
  const first = await page.locator(".change[data-current]").getAttribute("id");
  await page.keyboard.press("n");
  await page.keyboard.press("p");
  await expect(page.locator(`.change[data-current]`)).toHaveAttribute("id", first ?? "");
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
      await page.goto(`${PAIR}#layout-def-个人信息`);
      if (javaScriptEnabled) await page.getByRole("button", { name: "下一处" }).click();
      await expect(page.locator("[id='layout-def-个人信息']")).toBeVisible();
    });
  });
}

test("any two versions are compared in the browser, and a bad choice is explained", async ({ page }) => {
  await page.goto("/compare/?from=2022-11-15&to=2021-11-01-sample");
  await expect(page.getByRole("region", { name: "概要" })).toContainText("共 32 处改动");
  await page.goto("/compare/?from=%3Cimg%20src=x%3E&to=2022-11-15");
  await expect(page.getByRole("alert").filter({ hasText: "没有版本" })).toHaveText(
    "没有版本“<img src=x>”。请从列表里选。",
  );
});

test("the Word redline and the JSON are there for machines", async ({ request }) => {
  const redline = await request.get(`${PAIR}redline.docx`);
  expect(redline.headers()["content-type"]).toBe(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  );
  expect((await redline.body()).subarray(0, 2).toString()).toBe("PK");
  const diff = await (await request.get(`${PAIR}diff.json`)).json();
  expect(diff.summary).toEqual({
    added: 3,
    removed: 0,
    edited: 10,
    moved: 1,
    movedEdited: 0,
    split: 1,
    merged: 0,
    emphasis: 6,
    renumbered: 4,
    reference: 0,
    layout: 7,
  });
});

test("A11 layout only is hidden until it is asked for", async ({ page }) => {
  await page.goto(PAIR);
  const layout = page.locator('.change[data-kind="layout"][id]');
  await expect(layout).toHaveCount(7);
  await expect(layout.first()).toBeHidden();
});

test("prints as a redline: the summary, the dates and fingerprints, the whole text, no controls", async ({ page }) => {
  await page.goto(PAIR);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".compared")).toContainText("2022年11月15日生效");
  await expect(page.locator(".compared small").first()).toContainText("指纹");
  await expect(page.getByRole("region", { name: "概要" })).toBeVisible();
  await expect(page.locator(".compare-filters")).toBeHidden();
  await expect(page.locator(".site-nav")).toBeHidden();
  await expect(page.locator(".comparison details p").first()).toBeVisible();
});
