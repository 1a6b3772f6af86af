import { expect, type Page, test } from "@playwright/test";
import { drop, textFile } from "./support/desk-files";
import { openMenu, pick, view } from "./support/desk-page";
import { breakTasks, freeWorkers, holdAgain, holdTasks, holdWorkers, letGo } from "./support/held-tasks";

/** What people do who do not wait: the last thing that was asked for counts, and nothing is lost on the way. */

const ready = "已就绪，可以断网使用。";
const draft = (words: string) => `示例政策\n更新日期：2030年12月1日\n生效日期：2031年1月1日\n\n一、总则\n\n${words}\n`;
const text = (page: Page) => page.locator("article[data-policy-version]");
const base = (page: Page) => page.getByRole("combobox", { name: "对照版本" });

async function openDesk(page: Page): Promise<void> {
  await page.goto("/desk/");
  await expect(page.getByText(ready)).toBeVisible();
}

test("a file that is dropped before the desk is ready is opened as soon as it is", async ({ page }) => {
  await holdWorkers(page);
  await page.goto("/desk/");
  await expect(page.locator("html[data-workers-asked]")).toBeAttached();
  await drop(page, [textFile("早.txt", draft("我们收集姓名。"))]);
  await expect(page.getByText("早.txt：正在读取……")).toBeVisible();
  await freeWorkers(page);
  await expect(page.getByText("已打开 早.txt")).toBeVisible();
});

test("a file that is dropped while a kept draft comes back replaces that draft, and not what was decided with it", async ({
  page,
}) => {
  await openDesk(page);
  const files = [textFile("旧.txt", draft("我们收集姓名。")), textFile("新.txt", draft("我们收集姓名和电话。"))];
  await pick(page, files);
  await view(page, "修改");
  await page.getByRole("combobox", { name: "类别" }).first().selectOption("处理种类变化");
  await openMenu(page);
  await page.getByRole("checkbox", { name: "在本机保留" }).check();
  await holdWorkers(page);
  await page.reload();
  await expect(page.locator("html[data-workers-asked]")).toBeAttached();
  await drop(page, [textFile("更新.txt", draft("我们收集姓名和电话。\n\n您可以注销账号。"))]);
  await freeWorkers(page);
  await expect(page.getByText("已打开 更新.txt")).toBeVisible();
  await expect(base(page)).toContainText("文件：旧.txt");
  await view(page, "修改");
  const decided = page.locator(".with-decision").filter({ hasText: "和电话" });
  await expect(decided.getByRole("combobox", { name: "类别" })).toHaveValue("处理种类变化");
});

test("a kept draft whose base is published no more is compared with the version in force", async ({ page }) => {
  await openDesk(page);
  await pick(page, textFile("稿.txt", draft("我们收集姓名。")));
  await openMenu(page);
  await page.getByRole("checkbox", { name: "在本机保留" }).check();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("policy-desk"))).toContain("2026-09-15");
  await page.evaluate(() => {
    const kept = localStorage.getItem("policy-desk") ?? "";
    localStorage.setItem("policy-desk", kept.replace('"version":"2026-09-15"', '"version":"1999-01-01"'));
  });
  await page.reload();
  await expect(base(page)).toHaveValue("2026-09-15");
  await view(page, "修改");
  await expect(page.getByRole("article", { name: "修改" })).toBeVisible();
});

test("without its scripts the desk says so, and refuses a file with the reason", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  await page.route("**/_next/static/**/*.js", async (route) => {
    const response = await route.fetch();
    // The reader of Word files: it comes when the desk starts, after the page's own scripts.
    if ((await response.text()).includes("lvlOverride")) await route.abort();
    else await route.fulfill({ response });
  });
  await page.goto("/desk/");
  const reason = "审稿台没能准备好，这里打不开文件。请检查网络后刷新页面。";
  await expect(page.locator("main").getByRole("alert")).toHaveText(reason);
  await drop(page, [textFile("稿.txt", draft("我们收集姓名。"))]);
  await expect(page.locator("main").getByRole("alert").last()).toHaveText(`没有打开“稿.txt”。${reason}`);
});

test.describe("while a draft is compared", () => {
  test.beforeEach(async ({ page }) => {
    await holdTasks(page, "compare");
    await openDesk(page);
    await pick(page, textFile("一.txt", draft("我们收集姓名。")));
    await view(page, "修改");
    await expect(page.getByRole("progressbar", { name: "正在比较……" })).toBeVisible();
  });

  test("another can be dropped, and is the one that is compared", async ({ page }) => {
    await drop(page, [textFile("二.txt", draft("我们收集电话。"))]);
    await expect(page.getByText("已打开 二.txt")).toBeVisible();
    await letGo(page);
    await expect(page.getByRole("article", { name: "修改" })).toContainText("我们收集电话。");
    await expect(page.getByRole("article", { name: "修改" })).not.toContainText("我们收集姓名。");
  });

  test("it can be cancelled and another dropped, which is compared", async ({ page }) => {
    await page.getByRole("button", { name: "取消比较" }).click();
    await drop(page, [textFile("二.txt", draft("我们收集电话。"))]);
    await expect(page.getByText("已打开 二.txt")).toBeVisible();
    await expect(page.getByRole("progressbar", { name: "正在比较……" })).toBeVisible();
    await letGo(page);
    await expect(page.getByRole("article", { name: "修改" })).toContainText("我们收集电话。");
  });

  test("three pairs in quick succession come to the last one", async ({ page }) => {
    for (const words of ["二", "三", "四"]) {
      await drop(page, [
        textFile("底.txt", draft(`我们收集姓名${words}。`)),
        textFile("稿.txt", draft(`我们收集电话${words}。`)),
      ]);
    }
    await expect(page.getByText("已打开 稿.txt")).toBeVisible();
    await letGo(page);
    await expect(page.getByRole("deletion").first()).toContainText("姓名");
    await expect(page.getByRole("article", { name: "修改" })).toContainText("四。");
    await expect(page.getByRole("article", { name: "修改" })).not.toContainText("三。");
  });

  test("it can be closed, and the same file opened again", async ({ page }) => {
    await openMenu(page);
    await page.getByRole("button", { name: "关闭草稿" }).click();
    await expect(page.getByText(ready)).toBeVisible();
    await letGo(page);
    await pick(page, textFile("一.txt", draft("我们收集姓名。")));
    await expect(page.getByText("已打开 一.txt")).toBeVisible();
    await view(page, "修改");
    await expect(page.getByRole("article", { name: "修改" })).toContainText("我们收集姓名。");
  });

  test("another base can be chosen twice, and the last choice is compared", async ({ page }) => {
    await base(page).selectOption("2025-06-01");
    await base(page).selectOption("2026-09-15");
    await letGo(page);
    await view(page, "变更报告");
    await expect(page.getByRole("article", { name: /变更报告/ })).toContainText("2026-09-15 → ");
  });
});

test.describe("while a file is opened", () => {
  test.beforeEach(async ({ page }) => {
    await holdTasks(page, "open");
    await openDesk(page);
    await letGo(page);
    await pick(page, textFile("一.txt", draft("我们收集姓名。")));
    await expect(page.getByText("已打开 一.txt")).toBeVisible();
    await holdAgain(page);
    await drop(page, [textFile("二.txt", draft("我们收集电话。"))]);
    await expect(page.getByText("二.txt：正在读取……")).toBeVisible();
  });

  test("the draft can be closed, and the file still shows how far it is and can be cancelled", async ({ page }) => {
    await openMenu(page);
    await page.getByRole("button", { name: "关闭草稿" }).click();
    await expect(page.getByText("二.txt：正在读取……")).toBeVisible();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await expect(page.getByText("已取消打开“二.txt”。")).toBeVisible();
    await letGo(page);
    await pick(page, textFile("三.txt", draft("我们收集地址。")));
    await expect(text(page)).toContainText("我们收集地址。");
  });

  test("three files at once are turned away, and the one that is opened goes on", async ({ page }) => {
    await drop(page, [textFile("甲.txt", "甲"), textFile("乙.txt", "乙"), textFile("丙.txt", "丙")]);
    await expect(page.locator("main").getByRole("alert")).toHaveText(
      "没有打开“甲.txt”。一次最多打开两个文件。请只选草稿，或草稿和对照的两个。",
    );
    await expect(page.getByRole("button", { name: "取消", exact: true })).toBeVisible();
    await letGo(page);
    await expect(page.getByText("已打开 二.txt")).toBeVisible();
  });
});

test.describe("a redline", () => {
  const open = async (page: Page) => {
    await openDesk(page);
    await pick(page, textFile("一.txt", draft("我们收集姓名。")));
    await view(page, "变更报告");
    await page.getByRole("button", { name: "下载 Word 修订稿" }).click();
  };

  test("shows that it is being made, whatever view is looked at, and is saved when it is done", async ({ page }) => {
    await holdTasks(page, "redline");
    await open(page);
    await expect(page.getByRole("progressbar", { name: "正在生成……" })).toBeVisible();
    await view(page, "预览");
    await expect(text(page)).toContainText("我们收集姓名。");
    await view(page, "变更报告");
    await expect(page.getByRole("progressbar", { name: "正在生成……" })).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent("download"), letGo(page)]);
    expect(download.suggestedFilename()).toMatch(/^redline-2026-09-15-to-.*\.docx$/);
    await expect(page.getByRole("progressbar")).toHaveCount(0);
  });

  test("can be cancelled, and asked for again", async ({ page }) => {
    await holdTasks(page, "redline");
    await open(page);
    await page.getByRole("button", { name: "取消生成" }).click();
    await expect(page.getByText("已取消，没有生成修订稿。")).toBeVisible();
    await letGo(page);
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 Word 修订稿" }).click()]);
  });

  test("whose worker breaks down is told of, with a way on", async ({ page }) => {
    await breakTasks(page, "redline");
    await open(page);
    await expect(
      page.getByText("生成时后台程序停了，可能是内存不够，没有生成修订稿。请关掉一些标签页，再试一次。"),
    ).toBeVisible();
  });
});
