import { expect, test } from "@playwright/test";

test("the notice of an old version leads to the same clause in force", async ({ page }) => {
  await page.goto("/versions/2025-06-01/#s4-6");
  const notice = page.getByRole("complementary", { name: "版本提示" });
  await expect(notice).toContainText("2025年6月1日起生效，2026年9月15日起由新版本取代。");
  await expect(notice).toBeInViewport();
  await notice.getByRole("link", { name: "看现行版本的这一条" }).click();
  await expect(page).toHaveURL(/\/#s4-7$/);
  await expect(page.locator("#s4-7")).toHaveText("（七）答复您的请求");
});
