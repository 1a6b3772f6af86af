import { expect, test } from "@playwright/test";
import { answeringSite } from "../support/answering-site";
import { builtSite, pageKinds } from "../support/built-site";
import { copyNote, firstVisit, holdRegistration, serveWorker, settled, workerWith } from "../support/offline-worker";
import { CONTENT_SITE } from "../support/sites";

test.use({ serviceWorkers: "allow" });

/** The desk and the pages for apps are never kept. */
const KEPT = pageKinds(builtSite(CONTENT_SITE)).filter(({ kind }) => !/^\/(?:embed|desk|offline|404)/.test(kind));

test("what was visited is read without a network, to the character, and says that it is a copy", async ({
  page,
  context,
}) => {
  await holdRegistration(context);
  const site = await answeringSite(CONTENT_SITE);
  serveWorker(site, "", workerWith({}, CONTENT_SITE));
  const words = () => page.locator("main").evaluate((main) => main.textContent);
  try {
    await firstVisit(page, `${site.origin}/`);
    const read = new Map<string, string | null>();
    for (const { path } of KEPT) {
      await page.goto(site.origin + path);
      read.set(path, await words());
    }
    expect(read.size).toBeGreaterThan(3);
    await settled(context);
    site.stop();
    for (const [path, before] of read) {
      await page.goto(site.origin + path);
      expect(await copyNote(page), path).toMatch(/^连接不上网络，这是 \d{4}-\d\d-\d\d 保存的副本/);
      expect(await words(), path).toBe(before);
    }
  } finally {
    await site.close();
  }
});
