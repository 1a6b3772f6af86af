import { existsSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { builtSite } from "./support/built-site";
import { requestsWhileReading } from "./support/requests";
import { STORY_SITE } from "./support/sites";

const site = builtSite(STORY_SITE);
const VERSION = site.inForce;
const facts = JSON.parse(site.read(`versions/${VERSION}/facts.json`));
const blocks = new Set(site.document(VERSION).blocks.map(({ id }) => id));

const LABELS = ["整理", "以条款为准", "不是您的实际收集记录"];

/** The cells of a page's tables that hold nothing. */
const emptyCells = (page: Page) =>
  page
    .locator(".facts-table :is(td, th)")
    .evaluateAll((cells) => cells.filter((cell) => cell.textContent === "").length);

test("what is collected: every fact is a row, says what the text does not say, and leads to its clauses", async ({
  page,
}) => {
  await page.goto("/collected/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("个人信息收集与使用清单");
  const { collection, withoutClass, withoutPurpose, withoutRefusal } = facts.counts;
  await expect(page.locator(".counts li")).toHaveText([
    `${collection} 项`,
    `${withoutClass} 项原文没有归类`,
    `${withoutPurpose} 项没有写目的`,
    `${withoutRefusal} 项没有写不提供会怎样`,
  ]);
  const table = page.getByRole("table", { name: "按场景列出的收集和使用" });
  for (const fact of facts.collection) {
    const row = table.locator(`tr[id="${fact.id}"]`);
    await expect(row.getByRole("rowheader")).toContainText(fact.scene);
    for (const form of fact.data) await expect(row).toContainText(form);
    const targets = await row
      .locator("a.clause")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(targets.length).toBeGreaterThan(0);
    for (const clause of fact.clauses) expect(targets).toContain(`/versions/${VERSION}/#${clause}`);
    for (const target of targets) expect(blocks).toContain(decodeURIComponent(target?.split("#")[1] ?? ""));
  }
  expect(await emptyCells(page)).toBe(0);
  await expect(table.locator("tr#profile")).toContainText("原文没有写目的");
  await expect(table.locator("tr#recover .sensitive")).toHaveText(["敏感·重点标注", "敏感·依定义"]);
  for (const label of LABELS) await expect(page.getByRole("main")).toContainText(label);
});

test("by kind, whoever asks who has a phone number finds every scene and recipient that names it, and no other", async ({
  page,
}) => {
  await page.goto("/collected/#by-kind");
  const row = page.locator("#kind-phone");
  const phone = facts.kinds.find(({ id }: { readonly id: string }) => id === "phone");
  const named = (list: readonly Record<string, unknown>[], ids: readonly string[], name: string) =>
    ids.map((id) => String(list.find((one) => one.id === id)?.[name]));
  await expect(row.getByRole("link")).toHaveText([
    ...named(facts.collection, phone.collection, "scene"),
    ...named(facts.sharing, phone.sharing, "recipient"),
  ]);
  await row.getByRole("link", { name: "短信服务商" }).click();
  await expect(page).toHaveURL(`/versions/${VERSION}/shared/#messages`);
  await expect(page.locator("#messages")).toBeInViewport();
});

test("who gets it: whom the text names stands first, and permissions, publicity and terms stand beside", async ({
  page,
}) => {
  await page.goto("/shared/");
  const groups = page.getByRole("table", { name: "按关系列出的接收方" }).locator(".group");
  await expect(groups.first()).toHaveText("列了名的");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "接收方",
    "不需要您同意的情形",
    "系统权限",
    "公开展示",
    "保存多久",
    "存在哪里、出不出境",
  ]);
  expect(await emptyCells(page)).toBe(0);
  await expect(page.getByRole("table", { name: "保存多久" })).toContainText("十二个月");
});

test("what a reader can do: where, whom to ask, and a term only where the text has one", async ({ page }) => {
  await page.goto("/rights/");
  await expect(page.locator("#recommend-app [data-app-path]")).toHaveText("“我的-设置-隐私-个性化荐书”");
  for (const right of facts.rights) {
    const deadline = page.locator(`tr[id="${right.id}"] td[data-label="多久答复"]`);
    await expect(deadline).toHaveText(right.deadline ?? "原文没有写");
  }
  await expect(page.getByRole("table", { name: "联系方式" })).toContainText("privacy@shancha.example");
});

test("what concerns a reader asks nothing, and answers with clauses and with what the policy leaves open", async ({
  page,
}) => {
  expect(await requestsWhileReading(page, "/mine/")).toEqual([
    "/mine/",
    expect.stringMatching(/^\/_assets\/reader\.[0-9a-f]{12}\.js$/),
  ]);
  await expect(page.locator("input, select, textarea, form")).toHaveCount(0);
  const lines = page.locator(".mine-lines li");
  expect(await lines.count()).toBeGreaterThan(10);
  await expect(lines.filter({ hasNot: page.locator("a.clause") })).toHaveCount(0);
  await expect(page.locator("#q02")).toContainText("政策没有回答：注销几天完成。");
});

test("a chapter leads to its plain line and its lists: in a note, and without script to the page", async ({ page }) => {
  await page.goto("/");
  const chapter = page.locator("article h2[id]").filter({ hasText: "二、" }).first();
  const id = (await chapter.getAttribute("id")) ?? "";
  const link = page.locator(`[id="${id}"] + a`);
  await expect(link).toHaveAccessibleName("本章的白话和清单");
  await expect(link).toHaveAttribute("href", `/versions/${VERSION}/plain/#${id}`);
  const text = await page.locator("article").innerText();
  expect(text).not.toContain("本章的白话和清单");
  await link.click();
  const note = page.getByRole("dialog", { name: /^二、/ });
  await expect(note).toContainText("编者整理，以条款为准");
  await expect(note.getByRole("link", { name: /^收集 \d+ 项$/ })).toHaveAttribute(
    "href",
    new RegExp(`/versions/${VERSION}/collected/#`),
  );
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("a long list has an index of its parts, which a row's place is reached by", async ({ page }) => {
  await page.goto("/collected/");
  const index = page.locator("details.list-index").first();
  await index.getByText(/^目录（/).click();
  const entry = index.getByRole("link").nth(1);
  const target = (await entry.getAttribute("href")) ?? "";
  await entry.click();
  await expect(page.locator(`[id="${decodeURIComponent(target.slice(1))}"]`)).toBeInViewport();
});

test("plain lines stand one to a heading, each with its clauses", async ({ page }) => {
  await page.goto("/plain/");
  const headings = site.document(VERSION).blocks.filter(({ kind }) => kind === "heading");
  await expect(page.locator(".plain-lines section")).toHaveCount(headings.length);
  await expect(page.locator(".plain-lines section").filter({ hasNot: page.locator("a.clause") })).toHaveCount(0);
});

test("the lists are two taps from any page, and stand in the address of their version too", async ({ page }) => {
  await page.goto("/glossary/");
  await page.getByRole("navigation", { name: "本站导航" }).getByRole("link", { name: "清单" }).click();
  await expect(page).toHaveURL("/collected/");
  await page.getByRole("navigation", { name: "清单" }).getByRole("link", { name: "权利" }).click();
  await expect(page).toHaveURL("/rights/");
  await page.goto(`/versions/${VERSION}/rights/`);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/versions\/2026-09-15\/rights\/$/);
});

test("the lists are taken away as tables with a byte order mark, which say what they are", async ({ request }) => {
  for (const list of ["collected", "shared"]) {
    const answer = await request.get(`/versions/${VERSION}/${list}.csv`);
    expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const text = (await answer.body()).toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    for (const label of LABELS) expect(text).toContain(label);
    const rows = list === "collected" ? facts.collection : facts.sharing;
    for (const { id } of rows) expect(text).toContain(`\r\n${id},`);
  }
});

test("without script every row is there, and the words of its clauses open", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("/collected/");
  const row = page.locator("tr#register");
  await row.getByText("原文", { exact: true }).click();
  await expect(row.locator("q")).toHaveText("您需要提供手机号码并设置密码");
  await context.close();
});

test("the first page says what concerns a reader in five sentences, and its text begins on the first screen of a desktop", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  const card = page.getByRole("region", { name: "与您有关" });
  await expect(card).toContainText("编者整理，以条款为准");
  await expect(card.getByRole("listitem")).toHaveCount(5);
  for (const line of await card.getByRole("listitem").all()) await expect(line.locator(".source")).not.toHaveCount(0);
  await expect(card.getByRole("listitem").nth(3)).toContainText("比上一版（2025-06-01）改了");
  const first = await page.locator("article p").first().boundingBox();
  expect((first?.y ?? 900) + 30).toBeLessThan(900);
  await expect(card).not.toContainText("undefined");
});

test("a version without facts has no lists, and nothing leads there", async ({ request }) => {
  const others = site.history.filter(({ version }) => !existsSync(`${site.folder}/versions/${version}/facts.json`));
  expect(others.length).toBeGreaterThan(0);
  for (const { version } of others) {
    expect((await request.get(`/versions/${version}/collected/`)).status()).toBe(404);
    const page = readFileSync(`${site.folder}/versions/${version}/index.html`, "utf8");
    expect(page).not.toContain(`/versions/${version}/collected/`);
  }
});
