import { expect, test } from "@playwright/test";

test("size, theme and leading change the text and are remembered on the device", async ({ page }) => {
  await page.goto("/");
  const size = () =>
    page
      .locator("article p")
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await size()).toBe("17px");
  await page.getByRole("button", { name: "显示" }).click();
  const settings = page.getByRole("dialog", { name: "显示设置" });
  await settings.getByText("特大").click();
  await settings.getByText("深色").click();
  await settings.getByText("宽松").click();
  expect(await size()).toBe("24px");
  expect(await ground()).toBe("rgb(21, 24, 26)");
  await page.reload();
  expect(await size()).toBe("24px");
  expect(await ground()).toBe("rgb(21, 24, 26)");
  await page.getByRole("button", { name: "显示" }).click();
  await expect(settings.getByRole("radio", { name: "特大" })).toBeChecked();
});

test("settings that somebody broke are the standard ones", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("policy-settings", '{"size":"><script>","theme":7'));
  await page.goto("/");
  await page.getByRole("button", { name: "显示" }).click();
  await expect(page.getByRole("radio", { name: "标准" }).first()).toBeChecked();
});
