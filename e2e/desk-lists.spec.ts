import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { readFacts } from "../lib/facts/read-facts";
import { wordDraft } from "./support/desk-files";
import { openDesk, openMenu, pick, view } from "./support/desk-page";

/** How many facts stand, wait for a look, lost words, and how many clauses wait. */
async function counts(page: Page): Promise<readonly number[]> {
  const said = (await page.locator(".desk-counts").textContent()) ?? "";
  return (said.match(/\d+/g) ?? []).map(Number);
}

/** What a fact that waits is called, without its state. */
const titleOf = async (card: Locator) =>
  ((await card.getByRole("heading").textContent()) ?? "").replace(/^(?:失配|需确认)/, "");

/** Selects words in a clause as a reader of the form does, and takes them into a field. */
async function take(clause: Locator, words: string, field: string) {
  await clause.getByLabel(/条款原文/).evaluate((area, wanted) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    const at = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(at, at + wanted.length);
  }, words);
  await clause.getByRole("button", { name: `选中的字是：${field}` }).click();
}

test("from a Word draft to its facts: carried, looked at, mended, added to, kept and taken away, without a network", async ({
  page,
}) => {
  const requests = await openDesk(page);
  await pick(page, await wordDraft());
  await view(page, "清单");
  await expect(page.locator(".desk-counts")).toHaveText(/^沿用 \d+ · 需确认 \d+ · 失配 \d+ · 新句子 \d+$/);
  const [kept = 0, review = 0, broken = 0, clauses = 0] = await counts(page);
  expect([kept > 0, review > 0, broken > 0, clauses > 0]).toEqual([true, true, true, true]);

  await test.step("what lost words is told so, and gets those that stand there now", async () => {
    await page.keyboard.press("n");
    const card = page.locator("[data-waiting=broken]").first();
    await expect(card).toBeFocused();
    await expect(card).toContainText("新文本里没有：");
    await expect(card.getByRole("button", { name: "确认" })).toBeDisabled();
    const title = await titleOf(card);
    await page.keyboard.press("e");
    await expect(card.getByRole("textbox").first()).toBeFocused();
    for (const nearest of await card.getByRole("button", { name: /^改为/ }).all()) await nearest.click();
    await card.getByRole("button", { name: "采用" }).click();
    await expect(page.locator("[data-waiting=review]").filter({ hasText: title })).toBeVisible();
    expect(await counts(page)).toEqual([kept, review + 1, broken - 1, clauses]);
  });

  await test.step("what stands in a changed clause is confirmed by a key, and the next is there", async () => {
    const card = page.locator("[data-waiting=review]").first();
    const title = await titleOf(card);
    await card.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-waiting]").filter({ hasText: title })).toHaveCount(0);
    await expect(page.locator("[data-waiting]:focus")).toHaveCount(1);
    expect(await counts(page)).toEqual([kept + 1, review, broken - 1, clauses]);
  });

  await test.step("a new sentence becomes a fact of words that are selected in it", async () => {
    const card = page.locator("[data-waiting=clause]").filter({ hasText: "礼品卡" });
    await card.getByText("从条款里新记一项").click();
    await card.getByRole("button", { name: "记下这一项" }).click();
    await expect(card.getByRole("status")).toHaveText("还缺：场景（您的概括）、引文。");
    await take(card, "手机号码", "信息种类");
    await take(card, "发送领取通知", "目的");
    await card.getByLabel("场景（您的概括）").fill("赠送礼品卡");
    await card.getByRole("button", { name: "记下这一项" }).click();
    await expect(card).toHaveCount(0);
    expect(await counts(page)).toEqual([kept + 2, review, broken - 1, clauses - 1]);
    await page.getByRole("button", { name: "读者看到的清单" }).click();
    await expect(page.getByRole("row", { name: /^赠送礼品卡/ })).toContainText("手机号码");
  });

  await test.step("what changed is told in sentences, each with the class that it suggests", async () => {
    await page.getByRole("button", { name: "清单的变化" }).click();
    await expect(page.locator(".facts-entries")).toContainText(/建议类别：/);
  });

  await test.step("the file is the facts of the draft", async () => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载清单（.yaml）" }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("2027-03-01.yaml");
    const { data } = readFacts(readFileSync(await file.path(), "utf8"));
    expect(data?.collection.some(({ scene }) => scene === "赠送礼品卡")).toBe(true);
    expect(data?.version).toBe("2027-03-01");
  });

  await test.step("what was decided is there again after a reload, where the device keeps it", async () => {
    const before = await counts(page);
    await openMenu(page);
    await page.getByLabel("在本机保留").check();
    await page.context().setOffline(false);
    await page.reload();
    await expect(page.getByRole("tab", { name: "清单", selected: true })).toBeVisible();
    await expect.poll(() => counts(page)).toEqual(before);
  });
  expect(requests.filter((address) => !/\/(?:desk|_next|_assets)\//.test(address))).toEqual([]);
});
