import { type BrowserContext, expect, type Page, type Worker } from "@playwright/test";
import { z } from "zod";
import type { OfflinePlan } from "../../components/offline/worker/plan";
import { DELAY_MS } from "../../components/reader/script/offline";
import { type AnsweringSite, exported, replyAs } from "./answering-site";
import { STORY_SITE } from "./sites";

/** Holds the one timer of the loader that registers the worker, so that a test says when. */
const HELD_REGISTRATION = `(() => {
  const { setTimeout: later } = window;
  let reach;
  const moment = new Promise((resolve) => { reach = resolve; });
  window.setTimeout = (task, delay, ...given) => delay === ${DELAY_MS} ? reach(task) : later(task, delay, ...given);
  window.letRegister = async () => { await (await moment)(); };
})();`;

/** Lets a test await all that a worker does beside its answers. */
const OBSERVED = `(() => {
  const work = [];
  const { waitUntil } = ExtendableEvent.prototype;
  ExtendableEvent.prototype.waitUntil = function (promise) {
    work.push(Promise.resolve(promise).catch(() => {}));
    return waitUntil.call(this, promise);
  };
  self.settled = async () => { for (let done = -1; done !== work.length; ) { done = work.length; await Promise.all(work); } };
})();\n`;

/** The site's worker, with `before` run first. Its work can be awaited by `settled`. */
export function serveWorker(site: AnsweringSite, before = "", source = workerWith({})): void {
  site.replies.set("/sw.js", replyAs("/sw.js", `${OBSERVED}${before}\n${source}`));
}

const Plan: z.ZodType<OfflinePlan> = z.object({
  site: z.string(),
  hashes: z.record(z.string(), z.string()),
  build: z.string(),
  files: z.array(z.string()),
  fallback: z.string(),
  copyNote: z.string(),
  patienceMs: z.number(),
});

/** What the exported worker was told. */
export function exportedPlan(folder = STORY_SITE): OfflinePlan {
  return Plan.parse(JSON.parse(/^var OFFLINE_PLAN=(.*);$/m.exec(exported("/sw.js", folder))?.[1] ?? ""));
}

/** Longer than any test: what takes long on a busy machine is no slow network. */
const PATIENT = { patienceMs: 2 ** 31 - 1 };

/** The exported worker with another plan. It waits for the network as long as the test does, unless the plan says how long. */
export function workerWith(changes: Partial<OfflinePlan>, folder = STORY_SITE): string {
  const plan = { ...exportedPlan(folder), ...PATIENT, ...changes };
  return exported("/sw.js", folder).replace(/^.*$/m, () => `var OFFLINE_PLAN=${JSON.stringify(plan)};`);
}

/** Lets no page of a context register the worker before a test says so. */
export async function holdRegistration(context: BrowserContext): Promise<void> {
  await context.addInitScript(HELD_REGISTRATION);
}

/** Lets the moment come at which a page registers the worker, and waits until it has. */
export async function letRegister(page: Page): Promise<void> {
  await page.evaluate("letRegister()");
}

/** Visits a page for the first time, and waits until what it needs offline is kept. */
export async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await letRegister(page);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null) throw new Error("no worker is active");
    while (active.state !== "activated") {
      await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    }
  });
}

/** Registers the worker, and waits for what becomes of it. */
export function registered(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("/sw.js");
    if (installing === null) throw new Error("nothing is installed");
    while (installing.state !== "redundant" && installing.state !== "activated") {
      await new Promise((resolve) => installing.addEventListener("statechange", resolve, { once: true }));
    }
    return installing.state;
  });
}

/** The one worker that runs. */
export async function runningWorker(context: BrowserContext): Promise<Worker> {
  await expect.poll(() => context.serviceWorkers().length).toBe(1);
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error("no worker runs");
  return worker;
}

/** Waits until the worker has done all that it does beside its answers. */
export async function settled(context: BrowserContext): Promise<void> {
  await (await runningWorker(context)).evaluate("self.settled()");
}

/** What the caches hold: by cache and path, the text. */
export function keptTexts(page: Page): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  return page.evaluate(async () => {
    const all: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const texts: Record<string, string> = {};
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts[new URL(request.url).pathname] = (await (await cache.match(request))?.text()) ?? "";
      }
      all[name] = texts;
    }
    return all;
  });
}

/** Puts an answer into a cache, as an earlier release did. */
export async function plant(page: Page, cache: string, path: string, type: string, body: string): Promise<void> {
  await page.evaluate(
    async (given) => {
      const response = new Response(given.body, { headers: { "Content-Type": given.type } });
      await (await caches.open(given.cache)).put(given.path, response);
    },
    { cache, path, type, body },
  );
}

/** What a reader sees that a page says of itself when it is a copy; null when it came from the network. */
export function copyNote(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { content, display } = getComputedStyle(document.documentElement, "::before");
    return content === "none" || content === "normal" || display !== "block" ? null : content.replace(/^"|"$/g, "");
  });
}
