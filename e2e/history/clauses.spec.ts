import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { STORY_SITE } from "../support/sites";

test("a changed clause has a mark that opens what it said before, and its history", { tag: "@phone" }, async ({
  page,
}) => {
  await page.goto("/versions/2026-09-15/#s4-7");
  await page.locator("#s4-7-p1").getByRole("link", { name: "这一条改过" }).click();
  const note = page.getByRole("dialog", { name: "这一条改过" });
  await expect(note).toContainText("与 2025-06-01 相比：改写");
  await expect(note.locator("del").first()).toContainText("十五个工作日");
  await page.keyboard.press("Escape");
  await page.locator("#s4-5 a.label").click();
  await expect(page.getByRole("dialog", { name: "引用本条" })).toContainText("2026-09-15 新增");
});

test("the feeds tell of every version, the newest first", async ({ request }) => {
  const feed = await request.get("/feed.xml");
  expect(await feed.text()).toBe(readFileSync(`${STORY_SITE}/feed.xml`, "utf8"));
  expect(
    (await (await request.get("/feed.json")).json()).items.map(({ title }: { readonly title: string }) => title),
  ).toEqual([
    "山茶书店隐私政策 2026-09-15（示例）",
    "山茶书店隐私政策 2025-06-01（示例）",
    "山茶书店隐私政策 2024-03-01（示例）",
  ]);
});

test("other versions are searched on demand, and a text they share is shown once", async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent("六十天")}`);
  await expect(page.getByText("这一版本里没有；其他版本有：2024-03-01")).toBeVisible();
  await page.getByRole("button", { name: "旧版本里也找找" }).first().click();
  await expect(page.locator("[data-search-hit]").first()).toContainText("见于 2024-03-01");
});
