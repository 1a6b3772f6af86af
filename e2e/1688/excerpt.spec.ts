import { expect, type Page, test } from "@playwright/test";
import { HAS_1688_SAMPLES } from "../../lib/content/__fixtures__/contents";

test.skip(!HAS_1688_SAMPLES, "the samples of 1688 are not here");

/** What must never stand on a sheet that shows a part of the policy. */
const CLAIMS = ["逐字一致", "版本指纹", "指纹就不同", "全文完"];
const PAIR = "/compare/2021-11-01-sample/2022-11-15/";

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
        path: "/versions/2022-11-15/?only=key#only-key",
        says: "只含以粗体或粗体加下划线标出的 83 处，以及它们所在的段落和标题；其余条款没有列出。",
        whole: "全文见 https://policy.example.com/versions/2022-11-15/",
      },
      {
        name: "the emphasis view in the app",
        path: "/embed/#only-key",
        says: "节选，非全文。",
        whole: "全文见 https://policy.example.com/versions/2022-11-15/",
      },
      {
        name: "what was found",
        path: "/search/?q=注销",
        says: "只含与所搜内容相符的条款的摘录，不是政策全文。",
        whole: "全文见 https://policy.example.com/",
      },
      {
        name: "the definitions",
        path: "/glossary/",
        says: "中的定义，不是政策全文。",
        whole: "全文见 https://policy.example.com/versions/2022-11-15/",
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
      const paper = await onPaper(page, "/versions/2022-11-15/");
      expect(paper).not.toContain("节选");
      for (const claim of CLAIMS) expect(paper).toContain(claim);
    });

    test("what is no longer in force says so on paper", async ({ page }) => {
      expect(await onPaper(page, "/versions/2021-11-01-sample/")).toContain("示例版本 2021-11-01-sample，从未发布");
    });
  });
}

test("a filtered comparison says on paper what it leaves out", async ({ page }) => {
  await page.goto(PAIR);
  await page.getByRole("button", { name: "重点标注 6" }).click();
  await expect(page.locator('.change[data-kind="emphasis"]').first()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main .excerpt")).toContainText("没有列出 13 处改动：“重点标注”、“排版”一类。");
  await page.emulateMedia({ media: "screen" });
  for (const kind of ["重点标注 6", "排版 7"]) await page.getByRole("button", { name: kind }).click();
  await page.getByRole("combobox", { name: "章节" }).selectOption({ label: "八、联系我们" });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main .excerpt")).toContainText("“八、联系我们”以外的各章。");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("combobox", { name: "章节" }).selectOption("");
  await expect(page.locator("main .excerpt")).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a comparison leaves nothing out on paper", async ({ page }) => {
    await page.goto(PAIR);
    await page.emulateMedia({ media: "print" });
    for (const change of await page.locator(".change[id]").all()) await expect(change).toBeVisible();
    await expect(page.locator(".excerpt")).toHaveCount(0);
  });
});
