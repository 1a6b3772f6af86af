import { expect, type Page, type Route, test } from "@playwright/test";
import { breakTasks, holdTasks, letGo } from "./support/held-tasks";

/** Compared in the browser: a pair that has no page of its own. */
const PAIR = "/compare/?from=2026-09-15&to=2024-03-01";
const summary = (page: Page) => page.getByRole("region", { name: "概要" });

test("while two versions are compared the page answers, and what is compared can be changed and cancelled", async ({
  page,
}) => {
  await holdTasks(page, "compare");
  await page.goto(PAIR);
  await expect(page.getByRole("status").filter({ hasText: "正在比较……" })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "正在比较……" })).toBeVisible();
  await page.getByRole("button", { name: "对调" }).click();
  await expect(page).toHaveURL(/from=2024-03-01&to=2026-09-15$/);
  await page.getByRole("button", { name: "对调" }).click();
  await page.getByRole("button", { name: "取消" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已取消。要再比较，请按“比较”。" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "旧版本" })).toHaveValue("2026-09-15");
  await letGo(page);
  await page.getByRole("button", { name: "比较", exact: true }).click();
  await expect(summary(page)).toContainText("共 36 处改动（另有 1 处只是排版）");
  await expect(page.getByRole("button", { name: "取消" })).toHaveCount(0);
});

test("a worker that breaks down while comparing is told of, with a way on", async ({ page }) => {
  await breakTasks(page, "compare");
  await page.goto(PAIR);
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    "比较时后台程序停了，可能是内存不够。请关掉一些标签页，再按“比较”。",
  );
  await letGo(page);
  await page.getByRole("button", { name: "比较", exact: true }).click();
  await expect(summary(page)).toContainText("共 36 处改动（另有 1 处只是排版）");
});

test("a browser without workers says what that means, and compares on the page", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "Worker");
    new MutationObserver(() => {
      const said = "这个浏览器不支持后台处理，比较时页面会停顿，也不能中途取消。";
      if (document.body?.textContent?.includes(said)) document.documentElement.dataset.said = "";
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(PAIR);
  await expect(summary(page)).toContainText("共 36 处改动（另有 1 处只是排版）");
  await expect(page.locator("html")).toHaveAttribute("data-said");
});

test("a comparison whose scripts do not come says so, and is made when they do", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  const cut = async (route: Route) => {
    const response = await route.fetch();
    // The comparison itself: it comes when the first one is asked for.
    if ((await response.text()).includes("nearMisses")) await route.abort();
    else await route.fulfill({ response });
  };
  await page.route("**/_next/static/**/*.js", cut);
  await page.goto(PAIR);
  await expect(page.locator("main").getByRole("alert")).toHaveText("没能取得版本文字。请检查网络后再试。");
  await page.unroute("**/_next/static/**/*.js", cut);
  await page.getByRole("button", { name: "比较", exact: true }).click();
  await expect(summary(page)).toContainText("共 36 处改动（另有 1 处只是排版）");
});

test("of comparisons asked for in quick succession the last one is shown", async ({ page }) => {
  await holdTasks(page, "compare");
  await page.goto(PAIR);
  await expect(page.getByRole("progressbar", { name: "正在比较……" })).toBeVisible();
  for (let times = 1; times <= 3; times++) await page.getByRole("button", { name: "对调" }).click();
  await letGo(page);
  await expect(page.getByRole("article", { name: /2024-03-01.*2026-09-15/ })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a bad choice ends the comparison that is under way", async ({ page }) => {
  await holdTasks(page, "compare");
  await page.goto(PAIR);
  await expect(page.getByRole("progressbar", { name: "正在比较……" })).toBeVisible();
  await page.getByRole("combobox", { name: "旧版本" }).selectOption("2024-03-01");
  await expect(page.locator("main").getByRole("alert")).toHaveText("两边是同一个版本，没有改动。");
  await letGo(page);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(summary(page)).toHaveCount(0);
});

test("what is compared in the browser is what the build compared", async ({ page, request }) => {
  const shown = async () => ({
    changes: await page.locator(".change[id]").evaluateAll((changes) => changes.map(({ id }) => id)),
    facts: await page.getByRole("region", { name: "个人信息处理的变化" }).getByRole("listitem").allInnerTexts(),
    weighty: await summary(page).locator("ol.weighty > li").allInnerTexts(),
  });
  await page.goto("/compare/?from=2025-06-01&to=2026-09-15");
  const built = await (await request.get("/compare/2025-06-01/2026-09-15/diff.json")).json();
  await expect(page.locator(".change[id]")).toHaveCount(built.changes.length);
  const own = await shown();
  await page.goto("/compare/2025-06-01/2026-09-15/");
  expect(own.facts.length).toBeGreaterThan(5);
  expect(await shown()).toEqual(own);
});

const hostile = (version: string, paragraphs: readonly string[]) => ({
  version,
  title: "隐私政策",
  updatedOn: version.slice(0, 10),
  effectiveOn: version.slice(0, 10),
  provenance: "source",
  emphasis: "official",
  changes: [],
  blocks: [
    { kind: "heading", id: "s1", path: [], label: null, level: 1, inlines: [{ kind: "text", text: "总则" }] },
    ...paragraphs.map((text, at) => {
      return { kind: "paragraph", id: `s1-p${at + 1}`, path: ["s1"], label: null, inlines: [{ kind: "text", text }] };
    }),
  ],
});
const letters = (length: number, by: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x430 + ((at * by * 7919) % 31))).join("");

for (const [name, before, after] of [
  ["one paragraph of 20,000 foreign letters", [letters(20_000, 3)], [letters(20_000, 5)]],
  [
    "1,000 equal clauses, each changed",
    Array(1000).fill("我们会保护您的信息。"),
    Array(1000).fill("我们会守护您的资料。"),
  ],
  [
    "1,000 clauses in the opposite order",
    [...Array(1000).keys()].map((at) => `第${at}项内容。`),
    [...Array(1000).keys()].map((at) => `第${999 - at}项内容。`),
  ],
] as const) {
  test(`a pair made to take long leaves the page alive, and is compared: ${name}`, async ({ page }) => {
    await page.route("**/versions/2026-09-15/document.json", (route) =>
      route.fulfill({ json: hostile("2026-09-15", before) }),
    );
    await page.route("**/versions/2024-03-01/document.json", (route) =>
      route.fulfill({ json: hostile("2024-03-01", after) }),
    );
    await page.goto(PAIR);
    await expect(page.getByRole("combobox", { name: "旧版本" })).toHaveValue("2026-09-15");
    await expect(summary(page)).toContainText("处改动");
    await page.getByRole("button", { name: "对调" }).click();
    await expect(page).toHaveURL(/from=2024-03-01&to=2026-09-15$/);
  });
}
