import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { textFile } from "./support/desk-files";
import { openDesk, pick, view } from "./support/desk-page";

const PUBLISHED = readFileSync("examples/shop/versions/2026-09-15.mdx", "utf8");
/** What an editor did to paragraphs without a change of words: where one ended, and where none does any more. */
const EDITS = [
  ["接通时会告知您。\n\n退换货时", "接通时会告知您。退换货时"],
  ["保留您的足迹和排查故障。您可以在", "保留您的足迹和排查故障。\n\n您可以在"],
  ["建立或者绑定您的山茶书店账号。我们不会", "建立或者绑定您的山茶书店账号。\n\n我们不会"],
] as const;

function draft(): string {
  const front = PUBLISHED.replace(/2026-08-31/, "2027-03-20")
    .replaceAll('"2026-09-15"', '"2027-04-01"')
    .replace(/^changes:[\s\S]*?^---/m, "---");
  return EDITS.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`nothing to edit: ${before}`);
    return text.replace(before, after);
  }, front);
}

test("clauses that were split or merged are told to be, each with its words, and can be classed", async ({ page }) => {
  const requests = await openDesk(page);
  await pick(page, textFile("2027-04-01.mdx", draft()));
  await expect(page.getByText("已打开 2027-04-01.mdx")).toBeVisible();
  await view(page, "修改");
  const changes = page.locator(".with-decision");
  await expect(changes).toHaveCount(EDITS.length);
  for (const [id, kind, first, second] of [
    ["split-s2-1-2-p1", "拆分", "您可以用微信账号或者Apple账号登录。", "我们不会取得您在这些账号中的好友名单。"],
    ["split-s2-2-1-p1", "拆分", "您浏览和搜索时，", "中查看和清除这些记录。"],
    ["merged-s2-5-p1", "合并", "您联系客服时，", "退款原则上退回原支付账户。"],
  ] as const) {
    await test.step(id, async () => {
      const change = page.locator(`.with-decision:has(> [id="${id}"])`);
      await expect(change.locator("b.kind").first()).toHaveText(kind);
      await expect(change).toContainText(first);
      await expect(change).toContainText(second);
      // Where a paragraph ends is new or gone, and not a word is.
      for (const mark of await change.locator("ins, del").allTextContents())
        expect(mark.replace(/[\s¶]/g, "")).toMatch(/^(?:新增|删去)：。$/);
      await change.getByRole("combobox", { name: "类别" }).selectOption("结构");
    });
  }
  await expect(page.getByText(/类别都已定/)).toBeVisible();
  expect(requests).toEqual([]);
});

test("both versions stand side by side when that is asked for", async ({ page }) => {
  const requests = await openDesk(page);
  await pick(page, textFile("2027-04-01.mdx", draft().replace("退款原则上退回", "退款一般退回")));
  await view(page, "修改");
  const text = page.getByRole("article", { name: "修改" });
  await expect(text.locator("del").filter({ hasText: "原则上" })).toHaveCount(2);
  const columns = text.locator(".two-columns > p");
  await expect(columns.filter({ visible: true })).toHaveCount(0);
  await page.getByRole("button", { name: "左右对照" }).click();
  await expect(text.locator(".one-column").filter({ visible: true })).toHaveCount(0);
  const [before, after] = [
    columns.filter({ visible: true, hasText: "原则上" }),
    columns.filter({ visible: true, hasText: "一般" }),
  ];
  await expect(before).toHaveCount(1);
  await expect(before).not.toContainText("一般");
  await expect(after).toHaveCount(1);
  const [left, right] = [await before.boundingBox(), await after.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  expect(requests).toEqual([]);
});
