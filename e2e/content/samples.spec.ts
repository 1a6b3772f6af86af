import { expect, test } from "@playwright/test";
import { builtSite } from "../support/built-site";
import { CONTENT_SITE } from "../support/sites";

const site = builtSite(CONTENT_SITE);
/** Where there is nothing else, a sample stands on the first page: it has no history to be kept out of. */
const samples = site.history.length > 0 ? site.samples : [];

for (const sample of samples) {
  test(`${sample} is opened from the archive, marked, and is no version of the history`, async ({ page, request }) => {
    await page.goto("/versions/");
    const entry = page.locator(".timeline > li").filter({ hasText: sample });
    await expect(entry).toContainText("示例");
    await expect(entry).toContainText("从未发布，不计入历史版本");
    await expect(entry.locator("[data-effective-on]")).toHaveCount(0);
    await entry.getByRole("link", { name: "与现行版本比较" }).click();
    await expect(page).toHaveURL(`/compare/${sample}/${site.inForce}/`);
    await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
    await expect(page.locator(".compared")).toContainText("示例");
    for (const address of ["/policy.json", "/sitemap.xml", "/feed.xml", "/feed.json"]) {
      expect(await (await request.get(address)).text(), address).not.toContain(sample);
    }
  });

  test(`${sample} says above every screenful, and on paper, that it was never published`, async ({ page }) => {
    const last = site.document(sample).blocks.findLast(({ kind }) => kind === "heading");
    await page.goto(`/versions/${sample}/#${last?.id}`);
    const notice = page.getByRole("complementary", { name: "版本提示" });
    await expect(notice).toContainText(`示例版本 ${sample}，从未发布。`);
    await expect(notice).not.toContainText("取代");
    await expect(notice).toBeInViewport();
    await page.emulateMedia({ media: "print" });
    await expect(notice).toContainText(`示例版本 ${sample}，从未发布`, { useInnerText: true });
  });
}

if (samples.length > 0 && site.history.length === 1) {
  test("a policy of one version is not marked against a sample", async ({ page }) => {
    for (const path of ["/", `/versions/${site.inForce}/`]) {
      await page.goto(path);
      await expect(page.getByRole("link", { name: "这一条改过" })).toHaveCount(0);
      await expect(page.locator(".since-read p")).toHaveCount(0);
    }
  });
}
