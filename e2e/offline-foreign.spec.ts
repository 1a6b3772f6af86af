import { createHash } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { markPage } from "../components/offline/worker/page-mark";
import { type AnsweringSite, answeringSite, exported, type Reply, replyAs } from "./support/answering-site";
import {
  copyNote,
  exportedPlan,
  firstVisit,
  holdRegistration,
  keptTexts,
  plant,
  registered,
  serveWorker,
  settled,
  workerWith,
} from "./support/offline-worker";

test.use({ serviceWorkers: "allow" });

const VISITED = "policy-visited";
const EARLIER = "/versions/2025-06-01/";
const DOCUMENT = "/versions/2026-09-15/document.json";
const HTML = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "", "Cache-Control": "no-store" };
const LOGIN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>登录</title></head><body><h1>请先登录网络</h1></body></html>';
const MAINTENANCE = LOGIN.replace("请先登录网络", "系统维护中");

const plan = exportedPlan();
const SCRIPT = plan.files.filter((file) => /\/flight\/.*\.js$/.test(file))[0] ?? "";
const CHUNK = plan.files.filter((file) => /\/chunks\/.*\.js$/.test(file))[0] ?? "";
const INDEX = plan.files.filter((file) => /^\/search\/index\//.test(file))[0] ?? "";
/** A script of another build, which a page that was visited may still ask for; its name says what is in it. */
const OTHER_BUILD = "self.other=1";
const OTHER_SCRIPT = `/_assets/reader.${createHash("sha256").update(OTHER_BUILD).digest("hex").slice(0, 12)}.js`;
let site: AnsweringSite;

test.beforeEach(async ({ context }) => {
  await holdRegistration(context);
  site = await answeringSite();
  serveWorker(site);
});
test.afterEach(() => site.close());

const foreign = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  replyAs("/", body, { ...HTML, ...headers });

/** Sends the beginning of a page and then the end of the connection. */
const cutOff =
  (address: string, headers: Readonly<Record<string, string>>): Reply =>
  (_request, response) => {
    const whole = Buffer.from(exported(address));
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
  };

/** As a server of HTTP/1.0 that dies: the end of the connection is the end of the page, for all the browser can tell. */
const cutOffUnseen =
  (address: string): Reply =>
  (_request, response) => {
    const whole = exported(address);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", Connection: "close" });
    response.end(whole.slice(0, whole.length / 2));
  };

const redirect =
  (to: string): Reply =>
  (_request, response) => {
    response.writeHead(302, { Location: to, "Cache-Control": "no-store" }).end();
  };

/** A page as the first release served it: without a mark, and with its loader. */
const ofFirstRelease = (html: string) =>
  unmarked(html).replace(
    /<script async src="\/_assets\/reader\.[^>]*>/,
    '<script async src="/_assets/loader.8055723762e6.js" data-worker="/sw.js">',
  );
const unmarked = (html: string) => html.replace(/<meta name="policy-page"[^>]*>/, "");

/** What a network, a proxy or a host may answer in place of a page, with status 200 or on the way to it. */
const PAGE_ANSWERS: Readonly<Record<string, () => Reply>> = {
  "a login page": () => foreign(LOGIN),
  "a maintenance page": () => foreign(MAINTENANCE),
  "a firewall's notice that names the policy's title": () =>
    foreign(LOGIN.replace("登录", (/<title>([^<]*)/.exec(exported("/")) ?? [])[1] ?? "")),
  "a redirect to a login page": () => redirect("/login"),
  nothing: () => foreign(""),
  "half of the page, as its length tells": () => cutOff("/", { "Content-Length": "1000000" }),
  "half of the page, and a broken connection": () => cutOff("/", {}),
  "half of the page, and nothing that tells": () => cutOffUnseen("/"),
  "the page of another address": () => foreign(exported("/glossary/")),
  "the page for no address": () => foreign(exported("/404.html")),
  "the same page of another site": () => foreign(markPage(unmarked(exported("/")), "https://other.example", "/")),
  "a preview with drafts": () => foreign(unmarked(exported("/")).replace(' data-worker="/sw.js"', "")),
  "the page in another charset": () => foreign(exported("/"), { "Content-Type": "text/html; charset=gbk" }),
  "the page with bytes that are no UTF-8": () =>
    foreign(Buffer.from(exported("/").replace("</body>", "ÖÐÎÄ</body>"), "latin1")),
  "an error as JSON": () => foreign('{"error":"unavailable"}', { "Content-Type": "application/json" }),
  "a page as plain text": () => foreign(exported("/"), { "Content-Type": "text/plain" }),
};

test("nothing that comes in place of a page replaces its copy, or is shown as one", async ({ page, context }) => {
  await firstVisit(page, `${site.origin}/`);
  site.replies.set("/login", foreign(LOGIN));
  for (const [name, answer] of Object.entries(PAGE_ANSWERS)) {
    await test.step(name, async () => {
      site.replies.delete("/");
      site.resume();
      await page.goto(`${site.origin}/`);
      await settled(context);
      const before = (await keptTexts(page))[VISITED];
      expect(before, name).toEqual({ "/": exported("/") });

      site.replies.set("/", answer());
      // No more than its beginning: of a page that is cut off behind a worker, Chromium never says that it has loaded.
      await page.goto(`${site.origin}/`, { waitUntil: "commit" });
      await settled(context);
      site.stop();
      await page.goto(`${site.origin}/`);
      expect(await copyNote(page), name).toContain("连接不上网络");
      await expect(page.locator("article[data-policy-version='2026-09-15']"), name).toBeVisible();
      expect((await keptTexts(page))[VISITED], name).toEqual(before);
    });
  }
});

test("a login page is shown as it comes, so that the reader can log in", async ({ page, context }) => {
  await firstVisit(page, `${site.origin}/`);
  site.replies.set("/", foreign(LOGIN));
  await page.goto(`${site.origin}/`);
  await expect(page.getByRole("heading")).toHaveText("请先登录网络");
  expect(await copyNote(page)).toBeNull();
  site.replies.delete("/");
  await page.goto(`${site.origin}/`);
  await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
  await settled(context);
});

/** What may come in place of a file of the build while the worker installs. */
const FILE_ANSWERS: readonly (readonly [string, string, () => Reply])[] = [
  ["HTML in place of a script", SCRIPT, () => foreign(LOGIN)],
  ["HTML that says it is a script", CHUNK, () => foreign(LOGIN, { "Content-Type": "text/javascript" })],
  [
    "HTML that the browser itself keeps for a year",
    CHUNK,
    () => foreign(LOGIN, { "Cache-Control": "max-age=31536000" }),
  ],
  ["a script of another build", CHUNK, () => foreign("self.other=1", { "Content-Type": "text/javascript" })],
  ["an empty script", SCRIPT, () => foreign("", { "Content-Type": "text/javascript" })],
  ["half a script", SCRIPT, () => foreign(exported(SCRIPT).slice(0, 99), { "Content-Type": "text/javascript" })],
  [
    "a script in another charset",
    SCRIPT,
    () => foreign(exported(SCRIPT), { "Content-Type": "text/javascript; charset=gbk" }),
  ],
  [
    "an error in place of the search index",
    INDEX,
    () => foreign('{"error":1}', { "Content-Type": "application/json" }),
  ],
  ["a redirect to a login page", SCRIPT, () => redirect("/login")],
  ["a login page in place of a page", "/glossary/", () => foreign(LOGIN)],
  ["a page cut off", "/search/", () => cutOffUnseen("/search/")],
  ["a login page in place of the page for no network", "/offline/", () => foreign(LOGIN)],
  ["HTML in place of the icon", "/icon.svg", () => foreign(LOGIN)],
];

for (const [name, address, answer] of FILE_ANSWERS) {
  test(`a build with ${name} is not kept, and is when the file comes as it should`, async ({ page }) => {
    site.replies.set("/login", foreign(LOGIN));
    await page.goto(`${site.origin}/robots.txt`);
    site.replies.set(address, answer());
    expect(await registered(page)).toBe("redundant");
    expect(await keptTexts(page)).toEqual({});

    site.replies.delete(address);
    expect(await registered(page)).toBe("activated");
    const kept = (await keptTexts(page))[`policy-build-${plan.build}`] ?? {};
    expect(Object.keys(kept).sort()).toEqual([...plan.files].sort());
    for (const file of plan.files) expect(kept[file] === exported(file), file).toBe(true);
  });
}

test("without SHA-256 a build is judged by types and names", async ({ page }) => {
  serveWorker(site, 'Object.defineProperty(crypto, "subtle", { value: undefined });');
  await page.goto(`${site.origin}/robots.txt`);
  site.replies.set(SCRIPT, foreign(LOGIN, { "Content-Type": "text/javascript" }));
  expect(await registered(page)).toBe("redundant");
  site.replies.delete(SCRIPT);
  expect(await registered(page)).toBe("activated");
});

test("what an earlier release kept unseen is gone with the update, and what is ours stays", async ({
  page,
  context,
}) => {
  const old = "policy-build-000000000000";
  const firstRelease = ofFirstRelease(exported(EARLIER));
  await page.goto(`${site.origin}/robots.txt`);
  await plant(page, old, "/", HTML["Content-Type"], ofFirstRelease(exported("/")));
  await plant(page, old, SCRIPT, HTML["Content-Type"], LOGIN);
  await plant(page, old, CHUNK, "text/javascript", LOGIN);
  await plant(page, old, "/_next/static/chunks/of-the-build-before.js", "text/javascript", "self.before=1");
  await plant(page, VISITED, SCRIPT, HTML["Content-Type"], LOGIN);
  await plant(page, VISITED, EARLIER, HTML["Content-Type"], firstRelease);
  await plant(page, VISITED, "/compare/2025-06-01/2026-09-15/", HTML["Content-Type"], LOGIN);
  await plant(page, VISITED, DOCUMENT, "application/json", '{"error":"busy"}');
  expect(await registered(page)).toBe("activated");

  const { [`policy-build-${plan.build}`]: ours, ...others } = await keptTexts(page);
  expect(ours?.[SCRIPT] === exported(SCRIPT) && ours[CHUNK] === exported(CHUNK)).toBe(true);
  expect(others).toEqual({
    [old]: { "/": ofFirstRelease(exported("/")), "/_next/static/chunks/of-the-build-before.js": "self.before=1" },
    [VISITED]: { [EARLIER]: firstRelease },
  });

  await settled(context);
  site.stop();
  await page.goto(site.origin + EARLIER);
  expect(await copyNote(page)).toContain("连接不上网络");
  const response = await page.goto(`${site.origin}/compare/2025-06-01/2026-09-15/`);
  expect(response?.status()).toBe(503);
});

test("what is foreign among the visited is never shown, and mended when the site answers", async ({
  page,
  context,
}) => {
  site.replies.set(OTHER_SCRIPT, replyAs(OTHER_SCRIPT, OTHER_BUILD));
  await firstVisit(page, `${site.origin}/`);
  await page.goto(site.origin + EARLIER);
  expect(await fetched(page, OTHER_SCRIPT)).toBe(OTHER_BUILD);
  await settled(context);
  expect((await keptTexts(page))[VISITED]).toMatchObject({ [OTHER_SCRIPT]: OTHER_BUILD });

  await plant(page, VISITED, OTHER_SCRIPT, HTML["Content-Type"], LOGIN);
  await plant(page, VISITED, EARLIER, HTML["Content-Type"], LOGIN);
  expect(await fetched(page, OTHER_SCRIPT)).toBe(OTHER_BUILD);
  await page.goto(site.origin + EARLIER);
  await settled(context);
  expect((await keptTexts(page))[VISITED]).toMatchObject({
    [OTHER_SCRIPT]: OTHER_BUILD,
    [EARLIER]: exported(EARLIER),
  });

  await plant(page, VISITED, EARLIER, HTML["Content-Type"], LOGIN);
  site.stop();
  const response = await page.goto(site.origin + EARLIER);
  expect(response?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有网络");
});

test("HTML in place of a script reaches the page as it would without a worker, and is not kept", async ({
  page,
  context,
}) => {
  await firstVisit(page, `${site.origin}/`);
  site.replies.set(OTHER_SCRIPT, foreign(LOGIN));
  await page.goto(site.origin + EARLIER);
  expect(await fetched(page, OTHER_SCRIPT)).toBe(LOGIN);
  await settled(context);
  expect(Object.keys((await keptTexts(page))[VISITED] ?? {})).not.toContain(OTHER_SCRIPT);
  site.replies.set(OTHER_SCRIPT, replyAs(OTHER_SCRIPT, OTHER_BUILD));
  expect(await fetched(page, OTHER_SCRIPT)).toBe(OTHER_BUILD);
  await settled(context);
  expect(Object.keys((await keptTexts(page))[VISITED] ?? {})).toContain(OTHER_SCRIPT);
});

const fetched = (page: Page, address: string) =>
  page.evaluate((asked) => fetch(asked).then((response) => response.text()), address);

/** What may come in place of a version's text; the copy is given in its stead where the answer is of another kind. */
const DOCUMENT_ANSWERS: Readonly<Record<string, readonly [Reply, string]>> = {
  "a login page": [foreign(LOGIN), exported(DOCUMENT)],
  "a redirect to a login page": [redirect("/login"), exported(DOCUMENT)],
  "an error of the server": [(_request, response) => response.writeHead(503).end("busy"), exported(DOCUMENT)],
  "an error as JSON": [foreign('{"error":1}', { "Content-Type": "application/json" }), '{"error":1}'],
  "no such version": [(_request, response) => response.writeHead(404).end("404"), "404"],
};

test("nothing that comes in place of a version's text replaces its copy", async ({ page, context }) => {
  await firstVisit(page, `${site.origin}/compare/`);
  const ask = () => page.evaluate((address) => fetch(address).then((response) => response.text()), DOCUMENT);
  expect(await ask()).toBe(exported(DOCUMENT));
  await settled(context);
  site.replies.set("/login", foreign(LOGIN));
  for (const [name, [reply, expected]] of Object.entries(DOCUMENT_ANSWERS)) {
    await test.step(name, async () => {
      site.replies.set(DOCUMENT, reply);
      expect(await ask()).toBe(expected);
      await settled(context);
      expect((await keptTexts(page))[VISITED]?.[DOCUMENT]).toBe(exported(DOCUMENT));
    });
  }
  site.stop();
  expect(await ask()).toBe(exported(DOCUMENT));
});

/** Lets the device be full: what is stored stays, and nothing more can be. */
async function fillDevice(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 1 });
}

test("on a full device the copy stays as it was, and is shown", async ({ page, context }) => {
  await firstVisit(page, `${site.origin}/`);
  await page.goto(`${site.origin}/`);
  await settled(context);
  await fillDevice(page, context);
  const newer = exported("/").replace("</body>", "<p>更新的一页</p></body>");
  site.replies.set("/", replyAs("/", newer));
  await page.goto(`${site.origin}/`);
  await expect(page.getByText("更新的一页")).toBeVisible();
  await settled(context);
  expect((await keptTexts(page))[VISITED]).toEqual({ "/": exported("/") });
  site.stop();
  await page.goto(`${site.origin}/`);
  expect(await copyNote(page)).toContain("连接不上网络");
  await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
});

const FULL: Readonly<Record<string, { readonly before: string; readonly device: boolean }>> = {
  "a full device": { before: "", device: true },
  "a device that is full after half of it": {
    before: `let puts = 0;
      const { put } = Cache.prototype;
      Cache.prototype.put = function (...given) {
        puts += 1;
        return puts > 12 ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put.apply(this, given);
      };`,
    device: false,
  },
};

for (const [name, { before, device }] of Object.entries(FULL)) {
  test(`an update on ${name} leaves the build before as it is, and nothing of its own`, async ({ page, context }) => {
    await firstVisit(page, `${site.origin}/`);
    await settled(context);
    const kept = await keptTexts(page);
    if (device) await fillDevice(page, context);
    serveWorker(site, before, workerWith({ build: "another" }));
    const fate = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((resolve) => {
        registration.addEventListener("updatefound", () => resolve(registration.installing), { once: true });
      });
      await registration.update().catch(() => {});
      const worker = await found;
      while (worker !== null && worker.state === "installing") {
        await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
      }
      return worker?.state;
    });
    expect(fate).toBe("redundant");
    expect(await keptTexts(page)).toEqual(kept);
    site.stop();
    await page.goto(`${site.origin}/glossary/`);
    expect(await copyNote(page)).toContain("连接不上网络");
  });
}

/** What fails from the moment on at which the worker is active. */
const BROKEN: readonly (readonly [string, string])[] = [
  ["CacheStorage", "open"],
  ["CacheStorage", "match"],
  ["CacheStorage", "keys"],
  ["Cache", "put"],
  ["Cache", "keys"],
];

for (const [type, method] of BROKEN) {
  test(`where ${type}.${method} fails, the site is as it is without a worker`, async ({ page }) => {
    const before = `{
      const { ${method}: works } = ${type}.prototype;
      ${type}.prototype.${method} = function (...given) {
        const active = self.registration.active?.state === "activated";
        return active ? Promise.reject(new Error("the disk is broken")) : works.apply(this, given);
      };
    }`;
    serveWorker(site, before);
    await firstVisit(page, `${site.origin}/`);
    await page.goto(`${site.origin}/`);
    await expect(page.locator("article[data-policy-version='2026-09-15']")).toBeVisible();
    await page.getByRole("button", { name: "字号" }).first().click();
    await expect(page.getByRole("dialog", { name: "阅读设置" })).toBeVisible();
  });
}
