import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { MANIFEST_FILE, SiteManifest } from "../scripts/export/manifest";
import { exportOffline } from "../scripts/export/offline/export-offline";
import { type OwnSite, ownSite } from "./support/own-site";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "serial" });

const COMPARISON = "/compare/2021-11-01-sample/2022-11-15/";
let site: OwnSite;

test.beforeEach(async ({ isMobile }) => {
  site = await ownSite(`offline-${isMobile ? "phone" : "desktop"}`);
});
test.afterEach(() => site.close());

/** Visits a page and waits until what it needs offline is kept. */
async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(site.origin + address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== "activated") await new Promise((done) => active?.addEventListener("statechange", done));
  });
}

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    }
    return all;
  });

/** Does a first thing that needs the page's scripts, and undoes it. */
async function comeAlive(page: Page): Promise<void> {
  await page.getByRole("button", { name: "显示" }).first().click();
  const settings = page.getByRole("dialog", { name: "显示设置" });
  await expect(settings).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
}

const copyNote = (page: Page) => page.locator("html").getAttribute("data-offline-copy");

/** Puts another worker into the site, as a later build does: the server names files by the manifest's hashes. */
function replaceWorker(source: string): void {
  writeFileSync(path.join(site.folder, "sw.js"), source);
  const file = path.join(site.folder, MANIFEST_FILE);
  const manifest = SiteManifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const worker = { ...manifest.files["sw.js"], sha256: createHash("sha256").update(source).digest("hex") };
  writeFileSync(file, JSON.stringify({ ...manifest, files: { ...manifest.files, "sw.js": worker } }));
  for (const packed of ["sw.js.br", "sw.js.gz", "sw.js.zst"]) rmSync(path.join(site.folder, packed), { force: true });
}

test("after a first visit the site is read, searched and compared without a network", async ({ page }) => {
  const foreign: string[] = [];
  page.context().on("request", (request) => {
    if (!request.url().startsWith(site.origin)) foreign.push(request.url());
  });
  await firstVisit(page, "/");
  await page.goto(`${site.origin}/versions/2021-11-01-sample/`);
  await page.goto(site.origin + COMPARISON);
  await expect.poll(() => keptAddresses(page)).toContain(site.origin + COMPARISON);
  expect(await copyNote(page)).toBeNull();
  site.stop();

  await page.goto(`${site.origin}/`);
  expect(await copyNote(page)).toMatch(/^连接不上网络，这是 \d{4}-\d\d-\d\d 保存的副本，可能不是最新文本。$/);
  await page.locator("#s2-1-1-p1 a[data-term='1688平台']").first().click();
  await expect(page.getByRole("dialog", { name: "术语" })).toContainText("1688平台");
  await page.goto(`${site.origin}/?only=key#only-key`);
  await expect(page.locator("html")).toHaveAttribute("data-only", "key");

  await page.goto(`${site.origin}/versions/2021-11-01-sample/`);
  await expect(page.locator("article[data-policy-version='2021-11-01-sample']")).toBeVisible();
  await page.goto(`${site.origin}/glossary/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("术语");

  await page.goto(`${site.origin}/search/`);
  await page.getByRole("searchbox").first().fill("人脸");
  await expect(page.locator("[data-search-hit]").first()).toBeVisible();
  await page.goto(`${site.origin}/search?q=cookie`);
  await expect(page).toHaveURL(`${site.origin}/search/?q=cookie`);
  await expect(page.locator("[data-search-hit]").first()).toBeVisible();

  await page.goto(site.origin + COMPARISON);
  await expect(page.locator("ins").first()).toBeAttached();
  expect(foreign).toEqual([]);
});

test("an address that is not kept says so and lists what is, and nothing but whole answers is ever kept", async ({
  page,
}) => {
  await firstVisit(page, "/glossary/");
  await page.goto(`${site.origin}/versions/1999-01-01/`);
  await page.goto(`${site.origin}/search?q=cookie`);
  await page.evaluate(async () => {
    for (const path of ["/policy.json", "/feed.xml"]) await fetch(path);
    await fetch("/versions/2022-11-15/document.json", { headers: { Range: "bytes=0-9" } });
  });
  await page.goto(`${site.origin}/embed/`);
  site.stop();

  const response = await page.goto(`${site.origin}/versions/2021-11-01-sample/`);
  expect(response?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有网络");
  const kept = page.getByRole("listitem").getByRole("link");
  await expect(kept.first()).toBeVisible();
  const paths = await kept.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(paths.sort()).toEqual(["/", "/compare/", "/glossary/", "/search/", "/versions/", "/versions/2022-11-15/"]);
  await page.screenshot({ path: ".cache/offline-page.png" });

  const all = await keptAddresses(page);
  expect(all.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
  expect(all.filter((url) => /1999|policy\.json|feed|document\.json|embed|desk|\?|docx/.test(url))).toEqual([]);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  expect(usage).toBeLessThan(12_000_000);
});

test("an update is offered, and taken only when the person says so", async ({ page }) => {
  await firstVisit(page, "/");
  site.stop();
  const source = readFileSync(path.join(site.folder, "sw.js"), "utf8");
  replaceWorker(source.replace(/"build":"\w+"/, '"build":"another"'));
  site.start();

  await page.goto(`${site.origin}/`);
  await comeAlive(page);
  const offer = page.getByRole("region", { name: "更新提示" });
  await expect(offer).toContainText("本站有更新。");
  await page.screenshot({ path: ".cache/offline-offer.png" });
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  await offer.getByRole("button", { name: "稍后" }).click();
  await expect(offer).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-same-page");

  await page.reload();
  await comeAlive(page);
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  await offer.getByRole("button", { name: "更新" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-same-page");
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain("policy-build-another");
  expect(names.filter((name) => name.startsWith("policy-build-"))).toHaveLength(2);
});

test("the kill switch removes the worker and everything kept", async ({ page }) => {
  await firstVisit(page, "/");
  expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
  site.stop();
  exportOffline(site.folder, false);
  replaceWorker(readFileSync(path.join(site.folder, "sw.js"), "utf8"));
  site.start();
  await page.goto(`${site.origin}/`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  // The worker removes itself once all it kept is gone, and is gone when the last page that it answered for is left.
  const registrations = async () => {
    await page.goto(`${site.origin}/robots.txt`);
    return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  };
  await expect.poll(registrations).toBe(0);
});

for (const address of ["/embed/", "/embed/2022-11-15/"]) {
  test(`${address} names no worker`, async ({ request }) => {
    expect(await (await request.get(site.origin + address)).text()).not.toContain("sw.js");
  });
}
