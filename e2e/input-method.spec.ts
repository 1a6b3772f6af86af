import { expect, type Page, test } from "@playwright/test";

const field = (page: Page) => page.getByRole("searchbox", { name: "搜索" });

/** Safari sends the key that ends a composition after its end, and only its code tells that a word was committed. */
test("the key that commits a word opens no result, and the next one does", async ({ page }) => {
  await page.goto("/search/?q=%E5%8F%91%E7%A5%A8");
  await expect(page.locator("[data-search-hit]").first()).toBeVisible();
  await field(page).evaluate((input) => {
    input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "发票" }));
    const commit = new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true });
    const left = input.dispatchEvent(commit);
    document.title = left ? "left to the field" : "taken";
  });
  await expect(page).toHaveTitle("left to the field");
  await expect(page).toHaveURL(/\/search\//);
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/versions\/.+#/);
});
