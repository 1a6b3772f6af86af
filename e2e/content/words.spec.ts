import { expect, type Page, test } from "@playwright/test";
import { printedDate } from "../../lib/policy/dates";
import { printedText } from "../../lib/policy/text";
import { measure } from "../../lib/reading/measure";
import { builtSite, pageKinds } from "../support/built-site";
import { CONTENT_SITE } from "../support/sites";

const site = builtSite(CONTENT_SITE);
const document = site.document(site.inForce);
const squeeze = (text: string) => text.replace(/\s+/g, "");
/** Pages that show a version's whole text. */
const WHOLE = pageKinds(site).filter(({ kind }) => /^\/(?:embed\/)?$|^\/(?:embed|versions)\/\[[^/]*\]\/$/.test(kind));

/** Each block of the text as it is shown: its id, its words, and whether it takes room on the page. */
function shownBlocks(page: Page) {
  return page
    .locator("article[data-policy-version] [id]")
    .evaluateAll((all) =>
      all.map((one) => ({ id: one.id, words: one.textContent ?? "", drawn: one.getClientRects().length > 0 })),
    );
}

/** The same of the document that is published beside the page. */
function publishedBlocks(version: string) {
  return site
    .document(version)
    .blocks.map((block) => ({ id: block.id, words: squeeze(printedText(block)), drawn: true }));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    for (const { kind, path } of WHOLE) {
      test(`${kind} shows every block of its version, in order, to the character`, async ({ page }) => {
        await page.goto(path);
        const version = await page.locator("article[data-policy-version]").getAttribute("data-policy-version");
        const shown = await shownBlocks(page);
        expect(shown.map((one) => ({ ...one, words: squeeze(one.words) }))).toEqual(publishedBlocks(version ?? ""));
      });
    }
  });
}

test("the contents lead to every heading", async ({ page }) => {
  await page.goto("/");
  const targets = await page.locator("#contents li a").evaluateAll((links) => {
    return links.map((link) => decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
  });
  const headings = await page.locator("article :is(h2,h3,h4,h5,h6)").evaluateAll((all) => all.map(({ id }) => id));
  expect(headings.length).toBeGreaterThan(0);
  expect(targets).toEqual(headings);
});

test("the page says what it is: title, dates, length, emphasis, what waits for its address, and fingerprint", async ({
  page,
}) => {
  await page.goto(`/versions/${document.version}/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(document.title);
  await expect(page.locator(".dates")).toContainText(`更新日期：${printedDate(document.updatedOn)}`);
  await expect(page.locator(".dates")).toContainText(`生效日期：${printedDate(document.effectiveOn)}`);
  await expect(page.locator(".dates")).toContainText(`读完约 ${measure(document).minutes} 分钟`);
  expect(squeeze((await page.locator(".colophon code").textContent()) ?? "")).toBe(document.fingerprint);
  await expect(page.locator("a [data-pending-link], a[data-pending-link]")).toHaveCount(0);
});
