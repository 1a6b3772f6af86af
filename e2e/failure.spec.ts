import { expect, test } from "@playwright/test";

/**
 * Lets the framework's next change of the page fail, as when an extension has taken out what it changes. What the page's
 * other script puts in is none of the framework's.
 */
const FAIL_ONCE = `(() => {
  const names = ["appendChild", "insertBefore", "removeChild"];
  const own = names.map((name) => Node.prototype[name]);
  names.forEach((name, index) => {
    Node.prototype[name] = function (node, ...rest) {
      if (!Object.keys(node).some((key) => key.startsWith("__react"))) return own[index].call(this, node, ...rest);
      names.forEach((each, at) => { Node.prototype[each] = own[at]; });
      throw new DOMException("The node is not a child of this node.", "NotFoundError");
    };
  });
})()`;

test("an application whose program fails says so in Chinese, and leads on", async ({ page }) => {
  await page.goto("/compare/?from=2024-03-01&to=2026-09-15");
  const from = page.getByRole("combobox").first();
  await expect(page.getByRole("region", { name: "概要" })).toContainText("共 37 处改动");
  await page.evaluate(FAIL_ONCE);
  await from.selectOption("2025-06-01");
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toHaveText("页面出错了");
  await expect(alert).toContainText("政策全文不需要程序，随时可以阅读。");
  await expect(page.locator("body")).not.toContainText(/Application error/i);
  await alert.getByRole("button", { name: "重新载入" }).click();
  await expect(page.getByRole("region", { name: "概要" })).toBeVisible();
  await page.evaluate(FAIL_ONCE);
  await page.getByRole("combobox").first().selectOption("2024-03-01");
  await alert.getByRole("link", { name: "阅读现行政策" }).click();
  await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
});
