import { expect, test } from "@playwright/test";

test("size, theme and leading change the text and are remembered on the device", { tag: "@phone" }, async ({
  page,
}) => {
  await page.goto("/");
  const shown = async (size: string, ground: string) => {
    await expect(page.locator("article p").first()).toHaveCSS("font-size", size);
    await expect(page.locator("html")).toHaveCSS("background-color", ground);
  };
  await shown("17px", "rgb(251, 250, 247)");
  await page.getByRole("button", { name: "字号" }).click();
  const settings = page.getByRole("dialog", { name: "阅读设置" });
  await settings.getByText("特大").click();
  await settings.getByText("深色").click();
  await settings.getByText("宽松").click();
  await shown("24px", "rgb(21, 24, 26)");
  await page.reload();
  await shown("24px", "rgb(21, 24, 26)");
  await page.getByRole("button", { name: "字号" }).click();
  await expect(settings.getByRole("radio", { name: "特大" })).toBeChecked();
});

test("settings that somebody broke are the standard ones", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("policy-settings", '{"size":"><script>","theme":7'));
  await page.goto("/");
  await page.getByRole("button", { name: "字号" }).click();
  await expect(page.getByRole("radio", { name: "标准" }).first()).toBeChecked();
});
