import { expect, type Page, test } from "@playwright/test";

const KEY = "policy-last-read";
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const seed = (page: Page, version: string) =>
  page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem("seeded") === null) localStorage.setItem(key ?? "", value ?? "");
      sessionStorage.setItem("seeded", "");
    },
    [KEY, version],
  );

test("who read the version of 2025 is led to what changed since", async ({ page }) => {
  await seed(page, "2025-06-01");
  await page.goto("/");
  const offer = page.getByText("您上次读过 2025-06-01 之后，政策改了 17 处。");
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll("script[src*='/_next/']").length)).toBe(0);
  await expect.poll(() => kept(page)).toBe("2025-06-01");
  await offer.getByRole("link", { name: "看改了什么" }).click();
  await expect(page).toHaveURL("/compare/2025-06-01/2026-09-15/");
  await expect.poll(() => kept(page)).toBe("2026-09-15");
  await page.goto("/");
  await expect(offer).toBeHidden();
});

test("a first reader is offered nothing; the version in force is remembered, one merely looked up is not", async ({
  page,
}) => {
  await page.goto("/versions/2025-06-01/");
  await expect.poll(() => kept(page)).toBeNull();
  await page.goto("/");
  await expect(page.locator(".since-read p").filter({ visible: true })).toHaveCount(0);
  await expect.poll(() => kept(page)).toBe("2026-09-15");
  await page.goto("/versions/2025-06-01/");
  await expect.poll(() => kept(page)).toBe("2026-09-15");
});

test("what is remembered can be forgotten beside the offer and in the settings, and then stays so", async ({
  page,
}) => {
  await seed(page, "2025-06-01");
  await page.goto("/");
  await page.getByRole("button", { name: "不用提醒我" }).click();
  await expect(page.locator(".since-read p").filter({ visible: true })).toHaveCount(0);
  await page.reload();
  await expect.poll(() => kept(page)).toBe("off");
  await page.getByRole("button", { name: "字号" }).click();
  const choice = page.getByRole("group", { name: "政策更新提醒" });
  await expect(choice.getByRole("radio", { name: "不提醒" })).toBeChecked();
  await choice.getByText("有改动时提醒").click();
  await expect.poll(() => kept(page)).toBeNull();
  await page.reload();
  await expect.poll(() => kept(page)).toBe("2026-09-15");
  await page.getByRole("button", { name: "字号" }).click();
  await choice.getByText("不提醒").click();
  await expect.poll(() => kept(page)).toBe("off");
});

for (const [name, script] of [
  ["null", "Object.defineProperty(window,'localStorage',{value:null})"],
  ["throwing", "Object.defineProperty(window,'localStorage',{get(){throw new Error('denied')}})"],
  ["holding nonsense", "localStorage.setItem('policy-last-read','\"]<b>')"],
] as const) {
  test(`storage that is ${name} does no harm`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto("/");
    await expect(page.locator(".status").first()).toHaveText("现行有效");
    await expect(page.locator(".since-read p").filter({ visible: true })).toHaveCount(0);
    await page.getByRole("button", { name: "字号" }).click();
    await expect(page.getByRole("group", { name: "政策更新提醒" })).toBeVisible();
    expect(errors).toEqual([]);
  });
}
