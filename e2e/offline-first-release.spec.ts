import { readFileSync } from "node:fs";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { buildCache } from "../components/offline/worker/own-caches";
import { type AnsweringSite, answeringSite, exported, replyAs } from "./support/answering-site";
import {
  copyNote,
  exportedPlan,
  firstVisit,
  holdRegistration,
  keptTexts,
  letRegister,
  serveWorker,
} from "./support/offline-worker";

test.use({ serviceWorkers: "allow" });

const FIRST = "e2e/support/__fixtures__/first-release";
const OLD_BUILD = "policy-build-4f1c0a2b7d3e";
const LOADER = "/_assets/loader.8055723762e6.js";
const SETTINGS = '{"size":2,"theme":"dark","leading":"wide"}';
const NO_POLICY = { "Content-Security-Policy": "" };
const kept = (file: string) => readFileSync(`${FIRST}/${file}`, "utf8");

let site: AnsweringSite;

test.beforeEach(async ({ context }) => {
  await holdRegistration(context);
  site = await answeringSite();
});
test.afterEach(() => site.close());

/** A device that visited the first release, chose how it reads and left. */
async function deviceOfFirstRelease(context: BrowserContext): Promise<void> {
  site.replies.set("/", replyAs("/", kept("index.html"), NO_POLICY));
  site.replies.set("/offline/", replyAs("/offline/", kept("offline.html"), NO_POLICY));
  site.replies.set(LOADER, replyAs(LOADER, kept("loader.8055723762e6.js")));
  site.replies.set("/sw.js", replyAs("/sw.js", kept("sw.js")));
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await page.evaluate((settings) => localStorage.setItem("policy-settings", settings), SETTINGS);
  await firstVisit(page, `${site.origin}/`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(Object.keys(await keptTexts(page))).toContain(OLD_BUILD);
  expect(await page.evaluate(() => localStorage.getItem("policy-last-read"))).toBe("2024-03-01");
  await page.close();
}

/** The site is what it is now. */
function release(): void {
  site.replies.clear();
  serveWorker(site);
}

/** Waits until a worker of this build waits for the pages of the one before to be closed. */
async function waitsToTakeOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.waiting === null) {
      const worker = registration.installing;
      await new Promise((resolve) =>
        (worker ?? registration).addEventListener(worker ? "statechange" : "updatefound", resolve, { once: true }),
      );
    }
  });
}

test("a device of the first release gets the new site at the next visit, with its settings", async ({ context }) => {
  await deviceOfFirstRelease(context);
  release();
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
  for (const [name, value] of [
    ["data-size", "2"],
    ["data-theme", "dark"],
    ["data-leading", "wide"],
  ] as const) {
    await expect(page.locator("html")).toHaveAttribute(name, value);
  }
  expect(await copyNote(page)).toBeNull();
  // The version read last is remembered too: what changed since is offered.
  await expect(page.locator("#since-2024-03-01")).toBeVisible();
});

test("its worker hands over to the new one, and what it kept goes", async ({ context }) => {
  await deviceOfFirstRelease(context);
  release();
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await letRegister(page);
  await waitsToTakeOver(page);
  await page.close();
  const later = await context.newPage();
  await firstVisit(later, `${site.origin}/versions/`);
  const { build } = exportedPlan();
  await expect.poll(async () => Object.keys(await keptTexts(later))).toContain(buildCache(build));
  await expect
    .poll(async () => Object.values(await keptTexts(later)).some((texts) => texts["/"] === exported("/")))
    .toBe(true);
  site.stop();
  await later.goto(`${site.origin}/`);
  await expect(later.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
  await expect(later.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await copyNote(later)).toContain("连接不上网络");
});
