import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { builtSite, pageKinds } from "../support/built-site";
import { CONTENT_SITE } from "../support/sites";
import { type Chromium, hasChromium, OLD_CHROMIUMS, startChromium } from "./chromium";
import { type Look, lookOf, wordsOf } from "./look";
import type { EnginePage } from "./page";

const site = inject("site");
const COMPARISON = "/compare/2024-03-01/2026-09-15/";
const SINCE = "/embed/since/2024-03-01/";
const addressOf = (page: string) => `${page === SINCE || page === COMPARISON ? inject("stories") : site}${page}`;
/** The content's own pages, one of each kind, and from the invented policy what a content without a history lacks. */
const PAGES = pageKinds(builtSite(CONTENT_SITE))
  .filter(({ kind }) => !/404|sample|earlier|announced|^\/(?:offline|compare)\/|^\/embed\/./.test(kind))
  .map(({ path }) => path)
  .concat(COMPARISON, SINCE);
const WINDOWS = [
  { name: "a phone", width: 390, script: true },
  { name: "a desk", width: 1280, script: true },
  { name: "a phone without script", width: 390, script: false },
] as const;

/** Where the desk's worker can run; below, the page does its work itself after an error that the worker left. */
const FLOOR_OF_DESK = 80;
const pagesFor = (version: number) => PAGES.filter((page) => version >= FLOOR_OF_DESK || page !== "/desk/");

/** What a current engine shows: the measure of all old ones. */
const wanted = new Map<string, { readonly look: Look; readonly words: string }>();

describe.runIf(hasChromium("current"))("beside a current Chromium", () => {
  beforeAll(async () => {
    const current = await startChromium("current");
    for (const { name, width, script } of WINDOWS) {
      const shown = await current.openPage({ width, script });
      for (const page of PAGES) {
        await shown.open(addressOf(page));
        wanted.set(`${name} ${page}`, { look: await lookOf(shown), words: await wordsOf(shown) });
      }
      await shown.close();
    }
    await current.close();
  });

  for (const version of OLD_CHROMIUMS) {
    describe.runIf(hasChromium(version))(`Chromium ${version}`, () => {
      let chromium: Chromium;
      beforeAll(async () => {
        chromium = await startChromium(version);
      });
      afterAll(async () => await chromium?.close());

      describe.each(WINDOWS)("on $name", ({ name, width, script }) => {
        let shown: EnginePage;
        beforeAll(async () => {
          shown = await chromium.openPage({ width, script });
        });
        afterAll(async () => await shown?.close());

        test.each(pagesFor(version))(
          "%s has the same words and the same look, and does not move sideways",
          async (page) => {
            await shown.open(addressOf(page));
            const { look, words } = wanted.get(`${name} ${page}`) ?? {};
            expect(await lookOf(shown)).toEqual(look);
            expect(await wordsOf(shown)).toBe(words);
            expect(await shown.evaluate("document.documentElement.scrollWidth")).toBe(width);
            expect(shown.errors).toEqual([]);
          },
        );
      });
    });
  }
});
