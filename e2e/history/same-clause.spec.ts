import { expect, type Page, test } from "@playwright/test";

const OLD = "/versions/2025-06-01/";

const notice = (page: Page) => page.getByRole("complementary", { name: "版本提示" });
const sameClause = (page: Page) => notice(page).getByRole("link", { name: "看现行条款" });

/** Scrolls as a reader does who has found a clause: it stands a little below the bars. */
async function readAt(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((clause) => window.scrollBy(0, clause.getBoundingClientRect().top - 150));
}

async function leadsTo(page: Page, id: string, words: string): Promise<void> {
  await sameClause(page).click();
  // The whole address: the old version's may end in the same clause, and the page would be left while the next step is under way.
  await expect(page).toHaveURL(`/#${id}`);
  await expect(page.locator(`#${id}`)).toHaveText(words);
  await expect(page.locator(`#${id}`)).toBeInViewport();
}

test("the notice of an old version leads from each clause to the same one in force", async ({ page }) => {
  for (const { clause, counterpart, words } of [
    { clause: "intro", counterpart: "intro", words: "【引言】" },
    { clause: "s2-1-3", counterpart: "s2-1-3", words: "3、找回账号" },
    { clause: "s2-4", counterpart: "s2", words: "二、我们收集哪些信息" },
    { clause: "s2-7", counterpart: "s2-6", words: "（六）书评与笔记" },
    { clause: "s4-5", counterpart: "s4-6", words: "（六）逝者的信息" },
    { clause: "s4-6", counterpart: "s4-7", words: "（七）答复您的请求" },
    { clause: "s8", counterpart: "s8", words: "八、联系我们" },
  ]) {
    await test.step(clause, async () => {
      await page.goto(`${OLD}#${clause}`);
      await expect(notice(page)).toContainText("2025年6月1日起生效，2026年9月15日起由新版本取代。");
      await expect(notice(page)).toBeInViewport();
      await leadsTo(page, counterpart, words);
    });
  }
});

test.describe("the notice leads to the clause that is being read", { tag: "@phone" }, () => {
  test("after a way down from the head of the page, and back up", async ({ page }) => {
    await page.goto(OLD);
    await readAt(page, "s8");
    await readAt(page, "s4-6");
    await leadsTo(page, "s4-7", "（七）答复您的请求");
  });

  test("after a reload, which keeps the reader's place", async ({ page }) => {
    await page.goto(OLD);
    await readAt(page, "s5-2");
    const place = await page.evaluate(() => window.scrollY);
    await page.reload();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await leadsTo(page, "s5-2", "（二）保存地点");
  });

  test("after a way back from another page", async ({ page }) => {
    await page.goto(OLD);
    await readAt(page, "s6");
    const place = await page.evaluate(() => window.scrollY);
    await page.goto("/glossary/");
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await leadsTo(page, "s6", "六、未成年人");
  });

  test("after the device was turned", async ({ page }) => {
    await page.goto(`${OLD}#s3-2`);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: height, height: width });
    await readAt(page, "s4-6");
    await page.setViewportSize({ width, height });
    await readAt(page, "s4-5");
    await leadsTo(page, "s4-6", "（六）逝者的信息");
  });

  test("after a jump from the contents or a link", async ({ page }) => {
    await page.goto(`${OLD}#s2`);
    await page.evaluate(() => {
      window.location.hash = "s7";
    });
    await leadsTo(page, "s7", "七、本政策的更新");
  });

  test("in the largest type, and when the type grew while reading", async ({ page }) => {
    await page.goto(OLD);
    await page.getByRole("button", { name: "字号" }).click();
    await page.getByRole("dialog", { name: "阅读设置" }).getByText("特大", { exact: true }).click();
    await page.keyboard.press("Escape");
    await readAt(page, "s2-7");
    await leadsTo(page, "s2-6", "（六）书评与笔记");
  });

  test("in the emphasis view, where headings are hidden", async ({ page }) => {
    await page.goto(`${OLD}?only=key#only-key`);
    await expect(page.locator("#s2-8")).toBeHidden();
    await readAt(page, "s2-7");
    await leadsTo(page, "s2-6", "（六）书评与笔记");
  });
});

for (const [how, follow] of [
  ["by keyboard", (page: Page) => page.keyboard.press("Enter")],
  ["by a tap or a click where it stands", (page: Page) => pressWhereItStands(page)],
] as const) {
  test(`the link is followed ${how} without moving the text first`, { tag: "@phone" }, async ({ page }) => {
    await page.goto(`${OLD}#s4-6`);
    const before = await page.evaluate(() => window.scrollY);
    await sameClause(page).focus();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await follow(page);
    await expect(page).toHaveURL("/#s4-7");
  });
}

/** Not by `click()`, which may scroll first, as no finger does. */
async function pressWhereItStands(page: Page): Promise<void> {
  const box = await sameClause(page).boundingBox();
  if (box === null) throw new Error("the link is not shown");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (await page.evaluate(() => navigator.maxTouchPoints > 0)) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}
