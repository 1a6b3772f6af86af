import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { bundleScript } from "../build/scripts/bundle-script";
import { type AnsweringSite, answeringSite, exported, replyAs } from "./support/answering-site";
import { firstVisit, holdRegistration, letRegister, serveWorker } from "./support/offline-worker";

test.use({ serviceWorkers: "allow" });

const KILL_SWITCH = bundleScript("components/offline/worker/uninstall.ts");
/** Pages that a build with the kill switch has, which register nothing. */
const SWITCHED = ["/", "/glossary/", "/search/", "/versions/"];
let site: AnsweringSite;

test.beforeEach(async ({ context }) => {
  await holdRegistration(context);
  site = await answeringSite();
});
test.afterEach(() => site.close());

/** Puts a build with the kill switch into service. Pages that are open stay as they are. */
function switchOff(before = ""): void {
  serveWorker(site, before, KILL_SWITCH);
  for (const address of SWITCHED) {
    site.replies.set(address, replyAs(address, exported(address).replace(' data-worker="/sw.js"', "")));
  }
}

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Opens the page of the old build: its worker is active, and it has not yet come to register it once more. */
async function openOldPage(page: Page): Promise<void> {
  await firstVisit(page, `${site.origin}/`);
  await page.goto(`${site.origin}/`);
  expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
}

/** Makes the browser look for a newer worker, as it does by itself, and waits until that has unregistered itself. */
async function fetchKillSwitch(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => registrations(page)).toBe(0);
}

/** The old page registers the worker again, which takes its unregistering back. */
async function revive(page: Page): Promise<void> {
  await letRegister(page);
  expect(await registrations(page)).toBe(1);
}

/** Opens a page of the new build, as a reader does next. */
const openNewPage = (page: Page, address = "/glossary/") => page.goto(site.origin + address);

/** Nothing is kept, and once the pages that are open have been left, nothing answers for the site. */
async function expectGone(context: BrowserContext): Promise<void> {
  const last = await context.newPage();
  for (const page of context.pages()) if (page !== last) await page.close();
  await last.goto(`${site.origin}/versions/`);
  await expect.poll(() => registrations(last)).toBe(0);
  await last.goto(`${site.origin}/search/`);
  expect(await last.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await registrations(last)).toBe(0);
  expect(await last.evaluate(() => caches.keys())).toEqual([]);
}

interface Case {
  readonly name: string;
  readonly play: (page: Page, context: BrowserContext) => Promise<void>;
}

const CASES: readonly Case[] = [
  {
    name: "an old page registers it, then it unregisters",
    play: async (page) => {
      await openOldPage(page);
      switchOff();
      await letRegister(page);
      await fetchKillSwitch(page);
    },
  },
  {
    name: "it unregisters, then an old page registers it",
    play: async (page) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      await openNewPage(page);
    },
  },
  {
    name: "the old page is closed at once after that, and the site opened much later",
    play: async (page, context) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      await context.newPage();
      await page.close();
    },
  },
  {
    name: "two old pages register it one after the other",
    play: async (page, context) => {
      await openOldPage(page);
      const other = await context.newPage();
      await other.goto(`${site.origin}/`);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      await openNewPage(page);
      await expect.poll(() => registrations(page)).toBe(0);
      // Whether this is seen depends on what the first page still asks for: each request makes the worker leave again.
      await letRegister(other);
      await openNewPage(other, "/search/");
    },
  },
  {
    name: "an old page comes from the browser's cache when it has gone",
    play: async (page, context) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await openNewPage(page);
      await openNewPage(page);
      site.replies.set("/", replyAs("/", exported("/")));
      await page.goto(`${site.origin}/`);
      const started = context.waitForEvent("serviceworker");
      await letRegister(page);
      await started;
      await expect.poll(() => registrations(page)).toBe(0);
    },
  },
  {
    name: "a revived one is told to update",
    play: async (page) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await openNewPage(page);
    },
  },
  {
    name: "a revived one was stopped, and is started for a request",
    play: async (page, context) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await openNewPage(page);
    },
  },
  {
    name: "a revived one leaves at the old page's own next request",
    play: async (page) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      await page.evaluate(() => fetch("/icon.svg").then((response) => response.text()));
      await expect.poll(() => registrations(page)).toBe(0);
    },
  },
  {
    name: "a revived one leaves when the old page takes it for an update",
    play: async (page) => {
      await openOldPage(page);
      switchOff();
      await fetchKillSwitch(page);
      await revive(page);
      await page.evaluate(async () => {
        (await navigator.serviceWorker.getRegistration())?.active?.postMessage("policy:update");
      });
      await expect.poll(() => registrations(page)).toBe(0);
    },
  },
];

for (const { name, play } of CASES) {
  test(`the kill switch leaves no worker and nothing kept: ${name}`, async ({ page, context }) => {
    await play(page, context);
    await expectGone(context);
  });
}

test("the kill switch unregisters where the browser cannot even list what was kept", async ({ page }) => {
  await openOldPage(page);
  switchOff('CacheStorage.prototype.keys = () => Promise.reject(new Error("the disk is broken"));');
  await fetchKillSwitch(page);
});
