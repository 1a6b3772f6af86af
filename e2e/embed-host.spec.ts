import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { contentSecurityPolicy } from "../lib/headers";
import type { AnyReceipt, ConsentReceipt } from "../public/embed/bridge";
import { listenOnLoopback } from "../scripts/server/loopback";

const HOST = "https://app.example";

/** Serves the edition as a build with `POLICY_EMBED_HOSTS` does, and a page of that host which frames it. */
async function frame(
  page: import("@playwright/test").Page,
  listed: readonly string[],
  path: string,
  base: string,
  hostPage = `<script>got=[];addEventListener("message",e=>got.push({origin:e.origin,...e.data}))</script>
<iframe src="${base}${path}" width="360" height="640"></iframe>`,
) {
  await page.route(`${base}/embed/**`, async (route) => {
    const response = await route.fetch();
    const styles = /style-src ([^;]+)/.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const styleHashes = styles.split(" ").map((hash) => hash.replace(/'/g, ""));
    const headers = {
      ...response.headers(),
      "content-security-policy": contentSecurityPolicy("/embed/", { styleHashes, embedHosts: [HOST], drafts: false }),
    };
    const body = (await response.text()).replace('data-hosts=""', `data-hosts="${listed.join(" ")}"`);
    await route.fulfill({ response, headers, body });
  });
  await page.route(`${HOST}/**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: hostPage }));
  await page.goto(`${HOST}/`);
}

const got = (page: import("@playwright/test").Page) => () => page.evaluate("got");

test("a page of an allow-listed origin receives ready and a receipt, and may command", async ({ page, baseURL }) => {
  const base = baseURL ?? "";
  await frame(page, [HOST], "/embed/?consent=1&lang=en-US", base);
  await expect.poll(got(page)).toContainEqual(expect.objectContaining({ origin: base, type: "ready", id: 1 }));
  const edition = page.frameLocator("iframe");
  await page.evaluate(`frames[0].postMessage({type:"setTheme",theme:"dark"},"*")`);
  await expect(edition.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.evaluate(`frames[0].postMessage(JSON.stringify({type:"scrollTo",id:"s5"}),"*")`);
  await expect(edition.locator("#s5")).toBeInViewport();
  await edition.getByRole("button", { name: "同意", exact: true }).click();
  await expect.poll(got(page)).toContainEqual(
    expect.objectContaining({
      type: "agree",
      receipt: expect.objectContaining({ event_state: "given", language: "zh-CN", locale: "en-US" }),
    }),
  );
});

test("the guide's own page keeps what its frame says, and nothing that other windows say", async ({
  page,
  baseURL,
}) => {
  const base = baseURL ?? "";
  const guide = readFileSync("docs/embedding.zh-CN.md", "utf8");
  const [sample = ""] = /<iframe id="policy"[\s\S]*?<\/script>/.exec(guide) ?? [];
  const own = sample.replaceAll("https://policy.example.com", base);
  const other = `<iframe name="other" src="${base}/embed/?consent=1"></iframe>`;
  const keep = "<script>kept=[];store=(one)=>kept.push(one)</script>";
  await frame(page, [HOST], "", base, `${keep}${own}${other}`);
  const kept = () => page.evaluate<readonly ConsentReceipt[]>("kept");
  const edition = page.frameLocator("#policy");
  await expect(edition.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.evaluate('postMessage({type:"agree",receipt:"forged"},"*")');
  const aside = page.frameLocator("[name=other]");
  await aside.getByRole("button", { name: "同意", exact: true }).click();
  await expect(aside.locator("#consent p")).toHaveText("已记录：同意");
  await edition.getByRole("button", { name: "同意", exact: true }).click();
  await expect.poll(async () => (await kept()).length).toBeGreaterThan(0);
  expect(await kept()).toEqual([expect.objectContaining({ event_state: "given", version: "2026-09-15" })]);
});

test("a page of another origin hears nothing, commands nothing, and no answer is said to be recorded", async ({
  page,
  baseURL,
}) => {
  await frame(page, ["https://other.example"], "/embed/?consent=1&theme=light", baseURL ?? "");
  const edition = page.frameLocator("iframe");
  await expect(edition.locator("html")).toHaveAttribute("data-theme", "light");
  await page.evaluate(`frames[0].postMessage({type:"setTheme",theme:"dark"},"*")`);
  await edition.getByRole("button", { name: "同意", exact: true }).click();
  await expect(edition.locator("#consent p")).toContainText("未作记录");
  await expect(edition.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await page.evaluate("got")).toEqual([]);
});

for (const [name, install] of [
  ["webkit.messageHandlers", "webkit={messageHandlers:{policyReader:{postMessage:m=>got.push(m)}}}"],
  ["PolicyReaderBridge", "PolicyReaderBridge={postMessage:m=>got.push(JSON.parse(m))}"],
  ["policyReaderHost", "policyReaderHost={postMessage:m=>got.push(JSON.parse(m))}"],
  ["wx.miniProgram", "wx={miniProgram:{postMessage:({data})=>got.push(data)}}"],
] as const) {
  test(`${name} receives ready first, then a receipt, with ids that grow`, async ({ page }) => {
    await page.addInitScript(`window.got=[];window.${install}`);
    await page.goto("/embed/?consent=1");
    await page.getByRole("button", { name: "同意", exact: true }).click();
    await expect(page.locator("#consent p")).toHaveText("已记录：同意");
    const messages = await page.evaluate(() => JSON.stringify(Reflect.get(window, "got")));
    const parsed: readonly { readonly type: string; readonly id: number }[] = JSON.parse(messages);
    expect(parsed[0]).toMatchObject({ type: "ready", id: 1, version: "2026-09-15" });
    expect(parsed.find(({ type }) => type === "agree")).toMatchObject({ receipt: { event_state: "given" } });
    const ids = parsed.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
  });
}

const AGREE = { name: "同意", exact: true } as const;

/** The receipts that `got` holds, in order. */
async function receipts(page: import("@playwright/test").Page) {
  const text = await page.evaluate(() => JSON.stringify(Reflect.get(window, "got")));
  const messages: readonly { readonly type: string; readonly receipt?: AnyReceipt }[] = JSON.parse(text);
  return messages.flatMap(({ receipt }) => (receipt ? [receipt] : []));
}

test("people who agree to one version in the same millisecond get receipts that share no id", async ({ page }) => {
  await page.addInitScript("window.got=[];window.PolicyReaderBridge={postMessage:m=>got.push(JSON.parse(m))}");
  await page.clock.setFixedTime(new Date("2026-01-02T03:04:05.678Z"));
  const ids: string[] = [];
  for (let person = 0; person < 6; person += 1) {
    await page.goto("/embed/?consent=1");
    await page.getByRole("button", AGREE).click();
    const [receipt, ...more] = await receipts(page);
    expect(more).toEqual([]);
    expect(receipt?.event_time).toBe("2026-01-02T03:04:05.678Z");
    ids.push(receipt?.record_id ?? "", receipt?.receipt_id ?? "");
  }
  expect(new Set(ids).size).toBe(12);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test("a host that failed gets the same receipt when the person tries again, so that one agreement is one record", async ({
  page,
}) => {
  await page.addInitScript(
    "window.got=[];window.PolicyReaderBridge={postMessage(m){got.push(JSON.parse(m));throw new Error('later')}}",
  );
  await page.goto("/embed/?consent=1");
  const line = page.locator("#consent p");
  await page.getByRole("button", AGREE).click();
  await expect(line).toContainText("未作记录");
  await page.getByRole("button", AGREE).click();
  await expect.poll(async () => (await receipts(page)).length).toBe(2);
  await page.getByRole("button", { name: "不同意" }).click();
  await page.getByRole("button", AGREE).click();
  await expect.poll(async () => (await receipts(page)).length).toBe(3);
  const [first, again, afterDeclining] = await receipts(page);
  expect(again).toEqual(first);
  expect(afterDeclining?.record_id).not.toBe(first?.record_id);
});

for (const [name, spoil] of [
  ["has no crypto", "Object.defineProperty(window,'crypto',{value:undefined})"],
  ["has no random numbers", "crypto.getRandomValues=()=>{throw new Error('no entropy')}"],
  ["has only a stub", "crypto.getRandomValues=bytes=>bytes"],
] as const) {
  test(`an engine that ${name} records no agreement and says so; declining still works`, async ({ page }) => {
    await page.addInitScript(
      `window.got=[];window.PolicyReaderBridge={postMessage:m=>got.push(JSON.parse(m))};${spoil}`,
    );
    await page.goto("/embed/?consent=1");
    await page.getByRole("button", AGREE).click();
    await expect(page.locator("#consent p")).toHaveText(
      "这台设备无法为您的选择生成唯一的编号，未作记录。请更新系统后再试。",
    );
    expect(await receipts(page)).toEqual([]);
    await page.getByRole("button", { name: "不同意" }).click();
    await expect(page.locator("#consent p")).toHaveText("已记录：不同意");
  });
}

const RECORD = "99febd096a43ec38df5e746451ba48da";
const BRIDGE = "window.got=[];window.PolicyReaderBridge={postMessage:m=>got.push(JSON.parse(m))}";

test("who agreed to this version may take it back: a receipt of its own, in the record that the host names", async ({
  page,
}) => {
  await page.addInitScript(BRIDGE);
  await page.goto(`/embed/?consent=1&accepted=2026-09-15&record=${RECORD}&lang=en-US`);
  const line = page.locator("#consent p");
  await expect(line).toHaveText("您已同意这一版本。");
  await expect(page.getByRole("button", AGREE)).toBeHidden();
  await expect(page.getByRole("button", { name: "不同意" })).toBeHidden();
  const withdraw = page.getByRole("button", { name: "撤回同意" });
  await withdraw.click();
  await expect(line).toHaveText("已记录：撤回同意");
  await expect(withdraw).toBeDisabled();
  const [receipt, ...more] = await receipts(page);
  expect(more).toEqual([]);
  expect(receipt).toMatchObject({
    record_id: RECORD,
    version: "2026-09-15",
    locale: "en-US",
    event_type: "explicit",
    event_state: "withdrawn",
  });
  expect(receipt?.receipt_id).toMatch(/^[0-9a-f]{32}$/);
  expect(receipt?.receipt_id).not.toBe(RECORD);
});

test("a withdrawal that no host took is not said to be recorded, and the same receipt is sent again", async ({
  page,
}) => {
  await page.addInitScript(
    "window.got=[];window.PolicyReaderBridge={postMessage(m){got.push(JSON.parse(m));throw new Error('later')}}",
  );
  await page.goto("/embed/?consent=1&accepted=2026-09-15");
  const withdraw = page.getByRole("button", { name: "撤回同意" });
  await withdraw.click();
  await expect(page.locator("#consent p")).toContainText("未作记录");
  await withdraw.click();
  await expect.poll(async () => (await receipts(page)).length).toBe(2);
  const [first, again] = await receipts(page);
  expect(first).toMatchObject({ event_state: "withdrawn" });
  expect(again).toEqual(first);
});

for (const [name, query] of [
  ["agreed to an older version", "consent=1&accepted=2025-06-01"],
  ["agreed to nothing", "consent=1"],
  ["agreed to a version that nobody knows", `consent=1&accepted=x&record=${RECORD}`],
] as const) {
  test(`who ${name} is asked, and has nothing to take back`, async ({ page }) => {
    await page.goto(`/embed/?${query}`);
    await expect(page.getByRole("button", AGREE)).toBeVisible();
    await expect(page.getByRole("button", { name: "撤回同意" })).toBeHidden();
  });
}

/** A page of the host in which the edition is so high that it never scrolls, below a screen of other things. */
const fullHeight = (address: string) =>
  `<script>got=[];addEventListener("message",e=>got.push({...e.data}))</script><div style="height:1500px"></div>
<iframe src="${address}" width="360" height="40000" style="display:block"></iframe>`;

/** What the host heard of reading, in order. */
async function heard(page: import("@playwright/test").Page) {
  const text = await page.evaluate(() => JSON.stringify(Reflect.get(window, "got")));
  const messages: readonly { readonly type: string; readonly section?: string; readonly share?: number }[] =
    JSON.parse(text);
  return messages.filter(({ type }) => type === "viewed" || type === "end");
}

test("a frame as high as its content tells of what came into the host's own window, and of nothing else", async ({
  page,
  baseURL,
}) => {
  const base = baseURL ?? "";
  await frame(page, [HOST], "", base, fullHeight(`${base}/embed/`));
  await expect.poll(got(page)).toContainEqual(expect.objectContaining({ type: "height" }));
  const chapter = page.frameLocator("iframe").locator("#s3");
  const box = await chapter.boundingBox();
  await page.evaluate((top) => window.scrollTo(0, top), (box?.y ?? 0) - 100);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
  const [first] = await heard(page);
  // Had the page told of itself while it was out of sight, that would have come first.
  expect(first).toMatchObject({ type: "viewed", section: "s3" });
  expect(first?.share).toBeLessThan(0.8);
  expect((await heard(page)).map(({ type }) => type)).not.toContain("end");
  const foot = await page.frameLocator("iframe").locator("#end").boundingBox();
  await page.evaluate((distance) => window.scrollBy(0, distance), (foot?.y ?? 0) - 200);
  await expect.poll(async () => (await heard(page)).at(-1)).toEqual(expect.objectContaining({ type: "end" }));
  expect((await heard(page)).at(-2)).toMatchObject({ type: "viewed", share: 1 });
});

test("a host that makes its frame as high as the page says has no second scroll bar, also when the type grows", async ({
  page,
  baseURL,
}) => {
  const base = baseURL ?? "";
  const fitting = `<script>got=[];addEventListener("message",e=>{got.push({...e.data});
if(e.data.type==="height")document.querySelector("iframe").style.height=e.data.height+"px"})</script>
<iframe src="${base}/embed/" width="360" height="300" style="display:block;border:0"></iframe>`;
  await frame(page, [HOST], "", base, fitting);
  const html = page.frameLocator("iframe").locator("html");
  const fits = () => html.evaluate((root) => root.scrollHeight <= window.innerHeight && window.innerHeight > 5000);
  await expect.poll(fits).toBe(true);
  const before = await html.evaluate((root) => root.scrollHeight);
  await page.evaluate('frames[0].postMessage({type:"setScale",scale:2},"*")');
  await expect.poll(() => html.evaluate((root) => root.scrollHeight)).toBeGreaterThan(1.5 * before);
  await expect.poll(fits).toBe(true);
});

test("a host that throws does not break the page", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript("window.PolicyReaderBridge={postMessage(){throw new Error('gone')}}");
  await page.goto("/embed/?consent=1&theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "同意", exact: true }).click();
  await expect(page.locator("#consent p")).toContainText("未作记录");
  expect(errors).toEqual([]);
});

test.describe("over a slow network", () => {
  let server: Server;
  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test("a script that comes before the body waits for it", async ({ page, request }) => {
    const html = await (await request.get("/embed/")).text();
    const address = /src="([^"]+)"/.exec(html)?.[1] ?? "";
    const script = await (await request.get(address)).text();
    const cut = html.indexOf("<body");
    let sendBody = () => {};
    server = createServer((asked, response) => {
      if (asked.url === address) {
        response.setHeader("Content-Type", "text/javascript");
        response.end(script);
      } else if (asked.url?.startsWith("/embed/") === true) {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.write(html.slice(0, cut));
        sendBody = () => response.end(html.slice(cut));
      } else response.writeHead(404).end();
    });
    const port = await listenOnLoopback(server);
    const scriptIsHere = page.waitForEvent("requestfinished", (finished) => finished.url().endsWith(address));
    await page.goto(`http://127.0.0.1:${port}/embed/?consent=1`, { waitUntil: "commit" });
    await scriptIsHere;
    expect(await page.evaluate(() => [document.readyState, document.body])).toEqual(["loading", null]);
    sendBody();
    await expect(page.locator("#consent")).toBeVisible();
  });
});
