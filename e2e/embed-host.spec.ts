import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { contentSecurityPolicy } from "../lib/headers";
import type { ConsentReceipt } from "../public/embed/bridge";
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
  const messages: readonly { readonly type: string; readonly receipt?: ConsentReceipt }[] = JSON.parse(text);
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
      "这台设备无法为您的同意生成唯一的编号，未作记录。请更新系统后再试。",
    );
    expect(await receipts(page)).toEqual([]);
    await page.getByRole("button", { name: "不同意" }).click();
    await expect(page.locator("#consent p")).toHaveText("已记录：不同意");
  });
}

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
    const cut = html.indexOf("<body>");
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
