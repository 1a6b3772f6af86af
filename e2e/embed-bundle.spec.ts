import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { packBundle, readBundle } from "../build/in-app/bundle";
import { STORY_SITE } from "./support/sites";

test("an app may ship the edition and open it from a file: links, contents, definitions, search, consent and bridge work", async ({
  page,
}, info) => {
  const folder = info.outputPath("bundle");
  const parts = unzipSync(packBundle(readBundle(STORY_SITE, "https://policy.example")));
  for (const [name, bytes] of Object.entries(parts)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript("window.got=[];window.PolicyReaderBridge={postMessage:m=>got.push(JSON.parse(m))}");
  const start = pathToFileURL(path.join(folder, "embed/index.html")).href;

  await page.goto(`${start}?accepted=2025-06-01&consent=1&theme=dark`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(21, 24, 26)");
  await page.locator("#contents > ol > li > a").nth(2).click();
  await expect(page.locator("#s2")).toBeInViewport();
  await page.locator("article a[data-term='我们']").first().click();
  await expect(page.getByRole("dialog", { name: "术语：我们" })).toBeVisible();
  await page.goBack();
  await expect(page.locator(".note")).toBeHidden();
  await page.locator("#s2 a.label").click();
  const citation = page.getByRole("dialog", { name: "引用本条" });
  await expect(citation).toContainText("《山茶书店隐私政策》（2026年9月15日生效）第二章");
  await page.keyboard.press("Escape");
  await expect(citation).toBeHidden();
  await page.getByRole("button", { name: "搜索", exact: true }).click();
  await page.keyboard.type("发票");
  const hit = page.locator("[data-search-hit]").first();
  await expect(hit).toContainText("发票");
  const clause = (await hit.getAttribute("href")) ?? "";
  await hit.click();
  await expect(page.locator(clause)).toBeInViewport();
  await expect(page.locator(".hit-bar [role=status]")).toHaveText(/^\d+ \/ \d+$|处/);
  await expect(page).toHaveURL(/\?accepted=2025-06-01&consent=1&theme=dark#/);
  expect(await page.evaluate("Object.keys(localStorage)")).toEqual([]);
  await page.getByRole("button", { name: "同意", exact: true }).click();
  const receipts = () => page.evaluate("got.filter(({type})=>type==='agree').map(({receipt})=>receipt.privacy_notice)");
  await expect.poll(receipts).toEqual(["https://policy.example/versions/2026-09-15/"]);

  await page.locator("#notice a").click();
  await expect(page).toHaveURL(/\/embed\/since\/2025-06-01\/index\.html\?consent=1&theme=dark$/);
  await expect(page.locator(".change").first()).toBeVisible();
  await page.locator("#end a").click();
  await expect(page).toHaveURL(/\/embed\/index\.html\?consent=1&theme=dark$/);
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
});
