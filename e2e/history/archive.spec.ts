import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "parse5";
import { descendants, textOf } from "../../build/pages/page";
import { violations } from "../support/axe";
import { builtSite } from "../support/built-site";
import { STORY_SITE } from "../support/sites";

/** The words of a page as they are served, and what it tells search engines. */
function said(address: string) {
  const file = path.join(STORY_SITE, address, address.endsWith("/") ? "index.html" : "");
  const elements = descendants(parse(readFileSync(file, "utf8")));
  const words = elements
    .filter(({ tagName }) => tagName !== "script" && tagName !== "style")
    .map(textOf)
    .join("");
  const robots = elements.flatMap(({ attrs }) => {
    const value = (name: string) => attrs.find((one) => one.name === name)?.value;
    return value("name") === "robots" ? [value("content") ?? ""] : [];
  });
  return { words, robots: robots.join() };
}

test("the archive shows every version, newest first, with its dates, and compares each with the one before", async ({
  page,
}) => {
  await page.goto("/versions/");
  const entries = page.locator(".timeline > li");
  await expect(entries.locator("h2 a")).toHaveText(["2026-09-15", "2025-06-01", "2024-03-01"]);
  await expect(entries.first().locator("dt,dd")).toHaveText([
    "公示",
    "2026年8月31日",
    "征求意见",
    "2026年8月31日 至 2026年9月7日yijian@shancha.example",
    "生效",
    "2026年9月15日公示期 15 天",
  ]);
  await expect(entries.last().locator("dd").nth(1)).toHaveText("未设");
  await expect(entries.getByRole("link", { name: "与上一版本比较" })).toHaveCount(2);
  await expect(entries.last()).toContainText("最早的版本");
});

test("an announcement says what a version changes, from when, and where to comment", async ({ page }) => {
  await page.goto("/versions/");
  await page.getByRole("link", { name: "更新公示" }).first().click();
  await expect(page).toHaveURL("/versions/2026-09-15/announcement/");
  await expect(page.getByText("新版本自2026年9月15日起生效，取代2025年6月1日起生效的版本")).toBeVisible();
  await expect(page.getByRole("link", { name: "yijian@shancha.example" }).last()).toHaveAttribute(
    "href",
    "mailto:yijian@shancha.example",
  );
  const note = page.getByRole("link", { name: "答复期限由十五个工作日缩短为十个工作日。" });
  await expect(note).toHaveAttribute("href", /^\/compare\/2025-06-01\/2026-09-15\/#/);
  expect(await violations(page)).toEqual([]);
});

test("each version is upcoming, in force or superseded by the day in China", async ({ page }) => {
  for (const { now, status } of [
    { now: "2024-02-29T15:59:59Z", status: ["尚未生效", "尚未生效", "尚未生效"] },
    { now: "2024-02-29T16:00:00Z", status: ["尚未生效", "尚未生效", "现行有效"] },
    { now: "2025-05-31T15:59:59Z", status: ["尚未生效", "尚未生效", "现行有效"] },
    { now: "2025-05-31T16:00:00Z", status: ["尚未生效", "现行有效", "已被取代"] },
    { now: "2026-09-14T16:00:00Z", status: ["现行有效", "已被取代", "已被取代"] },
  ]) {
    await test.step(now, async () => {
      await page.clock.setFixedTime(new Date(now));
      await page.goto("/versions/");
      await expect(page.locator(".timeline [data-effective-on]")).toHaveText(status);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no status is claimed; the dates are printed", async ({ page }) => {
    await page.goto("/versions/");
    await expect(page.locator(".timeline [data-effective-on]")).toHaveText(["", "", ""]);
    await expect(page.locator(".timeline time").first()).toHaveText("2026年8月31日");
  });
});

test("an old version says so above every screenful", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/versions/2025-06-01/#s4-6");
  const notice = page.getByRole("complementary", { name: "版本提示" });
  await expect(notice).toContainText("2025年6月1日起生效，2026年9月15日起由新版本取代。");
  await expect(notice).toBeInViewport();
});

test("an unknown version gives a 404 that lists the versions there are", async ({ page }) => {
  const response = await page.goto("/versions/2030-01-01/");
  expect(response?.status()).toBe(404);
  await expect(page.locator(".timeline > li h2 a")).toHaveText(["2026-09-15", "2025-06-01", "2024-03-01"]);
  await expect(page.getByRole("link", { name: "回到现行政策" })).toHaveAttribute("href", "/");
});

test("machines find dates, never a status", async ({ request }) => {
  const summary = await (await request.get("/policy.json")).json();
  const versions: readonly Readonly<Record<string, unknown>>[] = summary.versions;
  expect(
    versions.map(({ version, announcedOn, effectiveOn, supersededOn, provenance, page }) => {
      return [version, announcedOn, effectiveOn, supersededOn, provenance, page];
    }),
  ).toEqual([
    ["2024-03-01", "2024-02-20", "2024-03-01", "2025-06-01", "example", "/versions/2024-03-01/"],
    ["2025-06-01", "2025-05-20", "2025-06-01", "2026-09-15", "example", "/versions/2025-06-01/"],
    ["2026-09-15", "2026-08-31", "2026-09-15", null, "example", "/versions/2026-09-15/"],
  ]);
});

test("every page says that the policy is invented, claims no publisher's words, and is kept out of search engines", () => {
  // The page for no network shows nothing of the policy.
  const pages = builtSite(STORY_SITE).pages.filter((address) => address !== "/offline/");
  expect(pages.length).toBeGreaterThan(15);
  for (const address of pages) {
    const { words, robots } = said(address);
    expect(words, address).toContain(address.startsWith("/embed/") ? "虚构的示例政策" : "示例：政策与公司均为虚构");
    expect(words, address).not.toContain("逐字一致");
    if (!address.startsWith("/embed/")) expect(robots, address).toContain("noindex");
  }
});
