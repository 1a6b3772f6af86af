import { expect, test } from "@playwright/test";
import { HAS_1688_SAMPLES } from "../../lib/content/__fixtures__/contents";

test.skip(!HAS_1688_SAMPLES, "the samples of 1688 are not here");

const PAIR = "/compare/2021-11-01-sample/2022-11-15/";

/** What the sample lacks or says otherwise, each with words of the change and the kind that it must be told to be. */
const ROWS = [
  { row: "A1 section absent", change: "5、直播间、短视频互动", kind: "新增" },
  { row: "A2 section absent", change: "约束信息系统自动决策", kind: "新增" },
  { row: "A3 moved chapter", change: "未成年人保护", kind: "移动" },
  { row: "A4 split", change: "委托处理", kind: "拆分" },
  { row: "A5 number", change: "三十天", kind: "改写" },
  { row: "A6 definition changed", change: "设备信息：", kind: "改写" },
  { row: "A7 definition absent", change: "去标识化：指个人信息经过处理", kind: "新增" },
  { row: "A8 emphasis only", change: "由普通改为粗体", kind: "加粗变化" },
  { row: "A9 sentence absent", change: "我们会读取您的剪贴板内容", kind: "改写" },
  { row: "A10 wording", change: "我们如何收集和使用您的信息", kind: "改写" },
] as const;

test("each row of the sample is shown as what it is, and a change of layout alone once its fold is opened", async ({
  page,
}) => {
  await page.goto(PAIR);
  await expect(page.getByRole("region", { name: "概要" })).toContainText(
    "共 25 处改动（另有 7 处只是排版）：新增 3 处，改写 10 处，移动 1 处，拆分 1 处，加粗变化 6 处，编号顺延 4 处。",
  );
  for (const { row, change, kind } of ROWS) {
    const shown = page
      .locator(".change[id]")
      .filter({ hasText: change })
      .filter({ has: page.locator(".kind", { hasText: kind }) });
    await expect(shown.first(), row).toBeVisible();
  }
  const layout = page.locator('.change[data-kind="layout"][id]');
  await expect(layout).toHaveCount(7);
  await expect(layout.first()).toBeHidden();
  await page.getByRole("button", { name: "加粗变化 6" }).click();
  await expect(page.locator('.change[data-kind="emphasis"]').first()).toBeVisible();
  await expect(page.locator('.change[data-kind="added"]').first()).toBeHidden();
  await page.getByText("另有 7 处只是排版").last().click();
  await expect(layout.first()).toBeVisible();
});

test("a link to a change of layout shows it, whatever signs its address has", async ({ page }) => {
  await page.goto(`${PAIR}#layout-def-个人信息`);
  await expect(page.locator("[id='layout-def-个人信息']")).toBeVisible();
});
