import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Engine, hasChromium, OLD_CHROMIUMS, startChromium } from "./chromium";
import { type Look, lookOf, wordsOf } from "./look";

const site = inject("site");
const SINCE = "/embed/since/2024-03-01/";
const addressOf = (page: string) => `${page === SINCE ? inject("stories") : site}${page}`;
const PAGES = ["/", "/versions/2022-11-15/", "/versions/", "/glossary/", "/search/", "/desk/", "/embed/"].concat([
  "/compare/2021-11-01-sample/2022-11-15/",
  SINCE,
]);
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

describe.each(WINDOWS)("on $name", ({ width, script }) => {
  describe.runIf(hasChromium("current"))("beside a current Chromium", () => {
    beforeAll(async () => {
      const current = await startChromium("current", { width, script });
      for (const page of PAGES) {
        await current.open(addressOf(page));
        wanted.set(`${width} ${script} ${page}`, { look: await lookOf(current), words: await wordsOf(current) });
      }
      await current.close();
    });

    for (const version of OLD_CHROMIUMS) {
      describe.runIf(hasChromium(version))(`Chromium ${version}`, () => {
        let engine: Engine;
        beforeAll(async () => {
          engine = await startChromium(version, { width, script });
        });
        afterAll(async () => await engine?.close());

        test.each(pagesFor(version))(
          "%s has the same words and the same look, and does not move sideways",
          async (page) => {
            await engine.open(addressOf(page));
            const { look, words } = wanted.get(`${width} ${script} ${page}`) ?? {};
            expect(await lookOf(engine)).toEqual(look);
            expect(await wordsOf(engine)).toBe(words);
            expect(await engine.evaluate("document.documentElement.scrollWidth")).toBe(width);
            expect(engine.errors).toEqual([]);
          },
        );
      });
    }
  });
});
