import { expect, type Page, test } from "@playwright/test";

/** What must never stand on a sheet that shows a part of the policy. */
const CLAIMS = ["版本指纹", "指纹就不同", "全文完"];
const PAIR = "/compare/2024-03-01/2026-09-15/";
const PINNED = "全文见 https://policy.shancha.example/versions/2026-09-15/";

async function onPaper(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.emulateMedia({ media: "print" });
  return page.locator("body").innerText();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    for (const { name, path, says, whole } of [
      {
        name: "the emphasis view",
        path: "/versions/2026-09-15/?only=key#only-key",
        says: "只含以粗体或粗体加下划线标出的 25 处，以及它们所在的段落和标题；其余条款没有列出。",
        whole: PINNED,
      },
      { name: "the emphasis view in the app", path: "/embed/#only-key", says: "节选，非全文。", whole: PINNED },
      {
        name: "what was found",
        path: "/search/?q=注销",
        says: "只含与所搜内容相符的条款的摘录，不是政策全文。",
        whole: "全文见 https://policy.shancha.example/",
      },
      { name: "the definitions", path: "/glossary/", says: "中的定义，不是政策全文。", whole: PINNED },
      {
        name: "a comparison",
        path: PAIR,
        says: "只列出有改动的条款，没有改动的没有列出，不是政策全文。",
        whole: PINNED,
      },
      {
        name: "what changed since a version",
        path: "/embed/since/2025-06-01/",
        says: "只列出有改动的条款，没有改动的没有列出，不是政策全文。",
        whole: PINNED,
      },
    ]) {
      test(`${name} says on paper that it is a part, of what, and where the whole is`, async ({ page }) => {
        const paper = await onPaper(page, path);
        expect(paper).toContain("节选");
        expect(paper).toContain(says);
        expect(paper).toContain(whole);
        for (const claim of CLAIMS) expect(paper).not.toContain(claim);
      });
    }

    test("the whole text claims to be whole, and is no excerpt", async ({ page }) => {
      const paper = await onPaper(page, "/versions/2026-09-15/");
      expect(paper).not.toContain("节选");
      for (const claim of CLAIMS) expect(paper).toContain(claim);
    });

    test("what is no longer in force says so on paper", async ({ page }) => {
      await page.goto("/versions/2025-06-01/");
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".notice")).toBeVisible();
      await expect(page.locator(".notice")).toHaveText(/^2025年6月1日起生效，2026年9月15日起由新版本取代。/);
      await expect(page.locator(".notice a")).toBeHidden();
    });
  });
}

test("a filtered comparison says on paper what it leaves out", async ({ page }) => {
  await page.goto(PAIR);
  const excerpt = page.locator("main .left-out");
  for (const kind of ["新增 7", "删除 1"]) await page.getByRole("button", { name: kind }).click();
  await expect(page.locator('article .change[data-kind="renumbered"]').first()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(excerpt).toContainText("只列出“新增”“删除”改动，另有 28 处改动没有列出。");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "全部 36" }).click();
  await page.getByRole("combobox", { name: "章节" }).selectOption({ label: "八、联系我们" });
  await page.emulateMedia({ media: "print" });
  await expect(excerpt).toContainText(/^节选　只列出“八、联系我们”一章的改动，另有 \d+ 处改动没有列出。/);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("combobox", { name: "章节" }).selectOption("");
  await expect(excerpt).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a comparison leaves no change out on paper that says more than a comma", async ({ page }) => {
    await page.goto(PAIR);
    await page.emulateMedia({ media: "print" });
    const drawn = await page
      .locator("article .change[id]")
      .evaluateAll((changes) => changes.map((one) => [one.id, one.checkVisibility()] as const));
    expect(drawn.length).toBeGreaterThan(30);
    expect(drawn.filter(([, isDrawn]) => !isDrawn)).toEqual([]);
    await expect(page.locator(".only-layout summary")).toHaveText(/^另有 1 处只是排版.*。这里没有列出$/);
  });
});
