import { expect, test } from "@playwright/test";
import { PAGES } from "./support/pages";
import { requestsWhileReading } from "./support/requests";

const squeeze = (text: string) => text.replace(/\s+/g, "");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the page holds every block of the document, in order, to the character", async ({ page, request }) => {
      const document = await (await request.get("/versions/2022-11-15/document.json")).json();
      await page.goto("/versions/2022-11-15/");
      for (const block of document.blocks) {
        const words = block.inlines.map((inline: { readonly text: string }) => inline.text).join("");
        const term = block.kind === "definition" ? `${block.term}：` : "";
        const shown = await page.locator(`[id="${block.id}"]`).textContent();
        expect(squeeze(shown ?? "")).toBe(squeeze(`${block.label?.printed ?? ""}${term}${words}`));
      }
    });

    test("the contents lead to every heading", async ({ page }) => {
      await page.goto("/");
      const targets = await page.locator("#contents li a").evaluateAll((links) => {
        return links.map((link) => link.getAttribute("href")?.slice(1) ?? "");
      });
      const headings = await page.locator("article :is(h2,h3,h4,h5,h6)").evaluateAll((all) => all.map(({ id }) => id));
      expect(targets).toEqual(headings);
    });

    test("a term is a link to its definition", async ({ page }) => {
      await page.goto("/");
      const term = page.locator("#s2-1-1-p1 a[data-term='1688平台']").first();
      await expect(term).toHaveAttribute("href", "#def-1688平台");
      if (javaScriptEnabled) return;
      await term.click();
      await expect(page.locator("[id='def-1688平台']")).toBeInViewport();
    });
  });
}

test("arriving by link shows the clause below the sticky bar and marks it", async ({ page }) => {
  await page.goto("/#s4-5");
  const heading = page.locator("#s4-5");
  await expect(heading).toBeInViewport();
  const { top, bar } = await page.evaluate(() => ({
    top: document.getElementById("s4-5")?.getBoundingClientRect().top ?? -1,
    bar: window.innerWidth >= 1000 ? (document.querySelector(".site-nav")?.getBoundingClientRect().bottom ?? 0) : 0,
  }));
  expect(top).toBeGreaterThanOrEqual(bar);
  const mark = await heading.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(mark).not.toBe("rgba(0, 0, 0, 0)");
});

test("the contents show the current place, as the first thing a person opens too", async ({ page, isMobile }) => {
  await page.goto("/#s4-5");
  if (isMobile) await page.getByRole("link", { name: "目录", exact: true }).click();
  else await page.locator("#contents").hover();
  const current = page.locator("#contents a[aria-current=location]");
  await expect(current).toHaveText("（五）注销账户");
  await expect(current).toBeInViewport();
});

test("the page says what it is: title, dates, length, provenance and fingerprint", async ({ page, request }) => {
  const { versions } = await (await request.get("/policy.json")).json();
  const version = versions.find((entry: { readonly version: string }) => entry.version === "2022-11-15");
  await page.goto("/versions/2022-11-15/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("阿里巴巴（1688）隐私政策");
  await expect(page.locator(".dates")).toContainText("更新日期：2022年11月5日生效日期：2022年11月15日版本 2022-11-15");
  await expect(page.locator(".facts")).toHaveText(
    "约 13,969 字，按每分钟 400 字约需 35 分钟。正文与发布者公开的文本逐字一致。" +
      "原文为纯文本，粗体与粗体下划线由编者按条款内容还原，并非发布者原有标注。",
  );
  expect(squeeze((await page.locator(".colophon code").textContent()) ?? "")).toBe(version.fingerprint);
});

test("a reference shows its clause beside the text, and leads there", async ({ page }) => {
  await page.goto("/#s2-3-3");
  await page.locator("[data-reference='s3-1-5-1-a']").click();
  const note = page.getByRole("dialog", { name: "引用的条款" });
  await expect(note.getByRole("heading")).toHaveText("A.支付服务");
  await expect(note).toContainText("为完成订单支付，您需要绑定我们合作方支付宝公司的支付宝账户");
  await note.getByRole("link", { name: "前往该条" }).click();
  await expect(page).toHaveURL(/#s3-1-5-1-a$/);
});

test("a note does not cover the words that it was asked for", async ({ page }) => {
  await page.goto("/#s2-1-1");
  const term = page.locator("#s2-1-1-p1 a[data-term]").first();
  await term.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 90));
  await term.click();
  const note = page.getByRole("dialog", { name: /^术语：/ });
  await expect(note).toBeVisible();
  const [words, panel] = [await term.boundingBox(), await note.boundingBox()];
  if (!words || !panel) throw new Error("the term or its note is not drawn");
  const apart =
    words.x + words.width <= panel.x || words.y + words.height <= panel.y || words.y >= panel.y + panel.height;
  expect({ apart, words, panel }).toMatchObject({ apart: true });
  await expect(term).toBeInViewport();
});

test("a pending link reads as text with a quiet note, never a link to nowhere", async ({ page }) => {
  await page.goto("/");
  const pending = page.locator("[data-pending-link]");
  await expect(pending).toHaveCount(6);
  await expect(pending.first()).toHaveAttribute("title", "原文此处为链接，来源未提供地址");
  const note = await pending.first().evaluate((element) => getComputedStyle(element, "::after").content);
  expect(note).toBe('"（链接待补）"');
  await expect(page.locator("a [data-pending-link], a[data-pending-link]")).toHaveCount(0);
});

test("printing leaves the policy alone, with version, dates and fingerprint", async ({ page }) => {
  await page.goto("/versions/2022-11-15/");
  await page.emulateMedia({ media: "print" });
  for (const selector of [".site-nav", "#contents", ".key-bar"]) await expect(page.locator(selector)).toBeHidden();
  await expect(page.locator(".colophon code")).toBeVisible();
  await expect(page.getByText("https://policy.example.com/versions/2022-11-15/")).toBeVisible();
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

for (const { name, path } of PAGES) {
  test(`${name} comes alive without an error or a refused script`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) errors.push(message.text());
    });
    await page.goto(path);
    await page.getByRole("button", { name: "显示" }).click();
    await expect(page.getByRole("dialog", { name: "显示设置" })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test("reading asks for nothing but the page and the loader, however long it lasts, and keeps no cookie", async ({
  page,
}) => {
  const asked = await requestsWhileReading(page, "/");
  expect(asked.map((address) => address.replace(/\.[0-9a-f]+\.js$/, ".js"))).toEqual(["/", "/_assets/loader.js"]);
  expect(await page.context().cookies()).toEqual([]);
});
