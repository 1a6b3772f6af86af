import { expect, type Page, test } from "@playwright/test";
import { type AnsweringSite, answeringSite, exported, replyAs } from "./support/answering-site";
import {
  copyNote,
  firstVisit,
  holdRegistration,
  keptTexts,
  serveWorker,
  settled,
  workerWith,
} from "./support/offline-worker";

test.use({ serviceWorkers: "allow" });

const COMPARISON = "/compare/2025-06-01/2026-09-15/";
const COPY = /^连接不上网络，这是 \d{4}-\d\d-\d\d 保存的副本，可能不是最新文本。$/;
let site: AnsweringSite;

test.beforeEach(async ({ context }) => {
  await holdRegistration(context);
  site = await answeringSite();
  serveWorker(site);
});
test.afterEach(() => site.close());

/** Does a first thing that needs the page's scripts, and undoes it. */
async function hydrate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "字号" }).first().click();
  const settings = page.getByRole("dialog", { name: "阅读设置" });
  await expect(settings).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
}

/** Makes the browser look for a newer worker, and waits until that is there and waits itself. */
async function fetchUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe("installed");
}

test("after a first visit the site is read, searched and compared without a network", async ({ page, context }) => {
  const foreign: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(site.origin)) foreign.push(request.url());
  });
  await firstVisit(page, `${site.origin}/`);
  await page.goto(`${site.origin}/versions/2025-06-01/`);
  await page.goto(site.origin + COMPARISON);
  expect(await copyNote(page)).toBeNull();
  await settled(context);
  site.stop();

  await page.goto(`${site.origin}/`);
  expect(await copyNote(page)).toMatch(COPY);
  await page.locator("#s1-p2 a[data-term='山茶书店']").first().click();
  await expect(page.getByRole("dialog", { name: "术语" })).toContainText("山茶书店");
  await page.goto(`${site.origin}/?only=key#only-key`);
  await expect(page.locator("html")).toHaveAttribute("data-only", "key");

  await page.goto(`${site.origin}/versions/2025-06-01/`);
  await expect(page.locator("article[data-policy-version='2025-06-01']")).toBeVisible();
  await page.goto(`${site.origin}/glossary/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("术语");

  await page.goto(`${site.origin}/search/`);
  await page.getByRole("searchbox").first().fill("发票");
  await expect(page.locator("[data-search-hit]").first()).toBeVisible();
  await page.goto(`${site.origin}/search?q=%E5%8F%91%E7%A5%A8`);
  await expect(page).toHaveURL(`${site.origin}/search/?q=%E5%8F%91%E7%A5%A8`);
  await expect(page.locator("[data-search-hit]").first()).toBeVisible();

  await page.goto(site.origin + COMPARISON);
  await expect(page.locator("ins").first()).toBeAttached();
  expect(foreign).toEqual([]);
});

test("an address that is not kept says so and lists what is, and only what is for readers is ever kept", async ({
  page,
  context,
}) => {
  await firstVisit(page, `${site.origin}/glossary/`);
  await page.goto(`${site.origin}/versions/1999-01-01/`);
  await page.goto(`${site.origin}/search?q=%E5%8F%91%E7%A5%A8`);
  await page.evaluate(async () => {
    for (const path of ["/policy.json", "/feed.xml"]) await fetch(path);
    await fetch("/versions/2026-09-15/document.json", { headers: { Range: "bytes=0-9" } });
  });
  await page.goto(`${site.origin}/embed/`);
  await settled(context);
  site.stop();

  const response = await page.goto(`${site.origin}/versions/2025-06-01/`);
  expect(response?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有网络");
  const links = page.getByRole("listitem").getByRole("link");
  await expect(links.first()).toBeVisible();
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(paths.sort()).toEqual(["/", "/compare/", "/glossary/", "/search/", "/versions/", "/versions/2026-09-15/"]);
  await page.screenshot({ path: ".cache/offline-page.png" });

  const all = Object.values(await keptTexts(page)).flatMap((texts) => Object.keys(texts));
  expect(all.filter((path) => /1999|policy\.json|feed|document\.json|embed|desk|docx/.test(path))).toEqual([]);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  expect(usage).toBeLessThan(12_000_000);
});

test("an update is offered, and taken only when the person says so", async ({ page }) => {
  await firstVisit(page, `${site.origin}/`);
  serveWorker(site, "", workerWith({ build: "another" }));

  await page.goto(`${site.origin}/`);
  await hydrate(page);
  await fetchUpdate(page);
  const offer = page.getByRole("region", { name: "更新提示" });
  await expect(offer).toContainText("本站有更新。");
  await page.screenshot({ path: ".cache/offline-offer.png" });
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  await offer.getByRole("button", { name: "稍后" }).click();
  await expect(offer).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-same-page");

  await page.reload();
  await hydrate(page);
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  await offer.getByRole("button", { name: "更新" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-same-page");
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain("policy-build-another");
  expect(names.filter((name) => name.startsWith("policy-build-"))).toHaveLength(2);
});

test("a page that is slow to come shows its copy, and a late answer is kept for the next time", async ({
  page,
  context,
}) => {
  serveWorker(site, "", workerWith({ patienceMs: 0 }));
  await firstVisit(page, `${site.origin}/`);
  const newer = exported("/").replace("<p class=", "<p data-newer class=");
  expect(newer).not.toBe(exported("/"));
  let answerNow: () => void = () => {};
  site.replies.set("/", (request, response) => {
    answerNow = () => replyAs("/", newer)(request, response);
  });

  await page.goto(`${site.origin}/`);
  expect(await copyNote(page)).toMatch(COPY);
  await expect(page.locator("[data-newer]")).toHaveCount(0);
  answerNow();
  await settled(context);
  site.stop();
  await page.goto(`${site.origin}/`);
  expect(await copyNote(page)).toMatch(COPY);
  await expect(page.locator("[data-newer]")).not.toHaveCount(0);
});

for (const address of ["/embed/", "/embed/2026-09-15/"]) {
  test(`${address} names no worker`, async ({ request }) => {
    expect(await (await request.get(site.origin + address)).text()).not.toContain("sw.js");
  });
}
