import { expect, test } from "@playwright/test";
import { textFile } from "./support/desk-files";
import { openMenu, pick, view } from "./support/desk-page";
import { breakTasks, holdTasks, letGo } from "./support/held-tasks";

const ready = "已就绪，可以断网使用。";
const DRAFT = "示例政策\n更新日期：2030年12月1日\n生效日期：2031年1月1日\n\n一、总则\n\n我们收集姓名和电话。\n";

test("while a draft is compared the desk answers; cancelled, it is compared again when asked", async ({ page }) => {
  await holdTasks(page, "compare");
  await page.goto("/desk/");
  await expect(page.getByText(ready)).toBeVisible();
  await pick(page, textFile("稿.txt", DRAFT));
  await view(page, "修改");
  await expect(page.getByRole("progressbar", { name: "正在比较……" })).toBeVisible();
  await view(page, "预览");
  await expect(page.locator("article[data-policy-version]")).toContainText("我们收集姓名和电话。");
  await openMenu(page);
  await page.getByLabel("政策名称").fill("写了一半的名称");
  await view(page, "变更报告");
  await page.getByRole("button", { name: "取消比较" }).click();
  await expect(page.getByText("已取消比较。草稿和定好的类别都还在，其他各项仍可查看。")).toBeVisible();
  await expect(page.getByLabel("政策名称")).toHaveValue("写了一半的名称");
  await letGo(page);
  await page.getByRole("button", { name: "重新比较" }).click();
  await expect(page.getByRole("article", { name: /变更报告/ })).toBeVisible();
  await expect(page.getByLabel("政策名称")).toHaveValue("写了一半的名称");
});

test("a worker that breaks down while comparing is told of, and the draft stays", async ({ page }) => {
  await breakTasks(page, "compare");
  await page.goto("/desk/");
  await expect(page.getByText(ready)).toBeVisible();
  await pick(page, textFile("稿.txt", DRAFT));
  await view(page, "修改");
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    "比较时后台程序停了，可能是内存不够。草稿和定好的类别都还在；请关掉一些标签页，再重新比较。",
  );
  await letGo(page);
  await page.getByRole("button", { name: "重新比较" }).click();
  await expect(page.getByRole("article", { name: "修改" })).toBeVisible();
});

const front = (year: number) => `示例政策\n更新日期：${year - 1}年12月1日\n生效日期：${year}年1月1日\n\n一、总则\n\n`;
const letters = (length: number, by: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x430 + ((at * by * 7919) % 31))).join("");

for (const [name, before, after] of [
  ["promises begun and never ended", "未经您同意不会限制".repeat(400), "我们会改进。"],
  ["a list of changes begun and never ended", "重大变更包括共享转让".repeat(400), "我们会改进。"],
  ["one paragraph of 20,000 foreign letters", letters(20_000, 3), letters(20_000, 5)],
  ["thousands of slips, all mended", "我们会会收集的的信息 。。".repeat(700), "我们会收集的信息。".repeat(700)],
] as const) {
  test(`files made to take long leave the desk alive, and the report is made: ${name}`, async ({ page }) => {
    await page.goto("/desk/");
    await expect(page.getByText(ready)).toBeVisible();
    await pick(page, [textFile("旧.txt", `${front(2030)}${before}\n`), textFile("新.txt", `${front(2031)}${after}\n`)]);
    await expect(page.getByRole("combobox", { name: "对照版本" })).toContainText("文件：旧.txt");
    await view(page, "变更报告");
    await expect(page.getByRole("article", { name: /变更报告/ })).toBeVisible();
  });
}

test("hundreds of changes are drawn part by part, and every one can be gone to", async ({ page }) => {
  const clauses = (word: string) =>
    Array.from({ length: 450 }, (_, at) => `第${at}种情形下我们会${word}。`).join("\n\n");
  await page.goto("/desk/");
  await expect(page.getByText(ready)).toBeVisible();
  await pick(page, [
    textFile("旧.txt", `${front(2030)}${clauses("收集姓名")}\n`),
    textFile("新.txt", `${front(2031)}${clauses("收集姓名和电话")}\n`),
  ]);
  await view(page, "修改");
  const changes = page.locator(".comparison .change[id]");
  const part = page.getByRole("toolbar", { name: "分批显示" }).getByRole("status");
  await expect(part).toHaveText("正显示第 1–200 处，共 450 处");
  await expect(changes).toHaveCount(200);
  await page.getByRole("button", { name: "后 200 处" }).click();
  await page.getByRole("button", { name: "后 200 处" }).click();
  await expect(part).toHaveText("正显示第 401–450 处，共 450 处");
  await expect(changes).toHaveCount(50);
  await expect(page.getByRole("button", { name: "后 200 处" })).toBeDisabled();
  await page.getByRole("button", { name: "下一处" }).click();
  await page.getByRole("button", { name: "上一处" }).click();
  await page.getByRole("button", { name: "上一处" }).click();
  await view(page, "变更报告");
  await page.getByRole("link", { name: "第 250 处", exact: true }).first().click();
  await expect(part).toHaveText("正显示第 201–400 处，共 450 处");
  const change = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
  await expect(page.locator(`[id="${change}"]`)).toBeInViewport();
});
