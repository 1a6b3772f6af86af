import { expect, test } from "@playwright/test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("what changed since a version says on paper that it is a part, and where the whole is", async ({ page }) => {
      await page.goto("/embed/since/2025-06-01/");
      await page.emulateMedia({ media: "print" });
      const paper = page.locator("body");
      await expect(paper).toContainText("节选");
      await expect(paper).toContainText("只列出有改动的条款，没有改动的没有列出，不是政策全文。");
      await expect(paper).toContainText(/全文见 https:\/\/\S+\/versions\/2026-09-15\//);
      for (const claim of ["逐字一致", "版本指纹", "全文完"]) await expect(paper).not.toContainText(claim);
    });

    test("an old version says on paper that it is one", async ({ page }) => {
      await page.goto("/versions/2025-06-01/");
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".notice")).toBeVisible();
      await expect(page.locator(".notice")).toHaveText(/^2025年6月1日起生效，2026年9月15日起由新版本取代。/);
      await expect(page.locator(".notice a")).toBeHidden();
    });
  });
}
