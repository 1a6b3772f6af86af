import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { builtSite } from "../support/built-site";
import { CONTENT_SITE } from "../support/sites";
import { type Chromium, hasChromium, OLD_CHROMIUMS, startChromium } from "./chromium";
import type { EnginePage } from "./page";

const stories = inject("stories");
const content = builtSite(CONTENT_SITE);
const ids = content.document(content.inForce).blocks.map(({ id }) => id);

/** A host that an app put into the page before it was loaded, as Android's `addJavascriptInterface` does. */
const HOST = "window.told=[];window.PolicyReaderBridge={postMessage:function(text){told.push(JSON.parse(text))}}";
const style = (selector: string, name: string, pseudo = "null") =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)}),${pseudo}).getPropertyValue("${name}")`;
const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
const TOLD = z.array(z.record(z.string(), z.unknown()));

for (const version of OLD_CHROMIUMS) {
  describe.runIf(hasChromium(version))(`Chromium ${version}`, () => {
    let chromium: Chromium | undefined;
    let engine: EnginePage;
    beforeEach(async () => {
      // One that a test brought down answers for that test alone.
      if (chromium?.hasEnded() !== false) chromium = await startChromium(version);
      engine = await chromium.openPage({ before: HOST });
    });
    afterEach(async () => await engine?.close());
    afterAll(async () => await chromium?.close());

    test.each([["/"], ["/embed/"]])("%s holds every clause, and the contents lead to each heading", async (address) => {
      await engine.open(`${inject("site")}${address}`);
      expect(
        await engine.evaluate(`${JSON.stringify(ids)}.filter(function(id){return !document.getElementById(id)})`),
      ).toEqual([]);
      expect(
        await engine.evaluate(
          '[].filter.call(document.querySelectorAll("#contents a[href]"),function(a){return a.hash.length>2&&!document.getElementById(decodeURIComponent(a.hash.slice(1)))}).length',
        ),
      ).toBe(0);
      expect(await engine.evaluate("document.documentElement.scrollWidth<=innerWidth")).toBe(true);
      expect(engine.errors).toEqual([]);
    });

    test.each([["/"], ["/embed/"]])("%s is styled, its emphasis too", async (address) => {
      await engine.open(`${stories}${address}`);
      expect(await engine.evaluate(style("html", "background-color"))).toBe("rgb(251, 250, 247)");
      expect(await engine.evaluate(style("article h2", "border-bottom-style"))).toBe("solid");
      expect(await engine.evaluate(style("article p", "margin-bottom"))).not.toBe("0px");
      expect(await engine.evaluate(style('[data-emphasis="bold-underline"]', "text-decoration-line"))).toBe(
        "underline",
      );
      expect(await engine.evaluate(style("article p[data-key]", "width", '"::before"'))).toBe("3px");
      expect(engine.errors).toEqual([]);
    });

    test("the emphasis view keeps the marked clauses and hides the others", async () => {
      await engine.open(`${stories}/?only=key#only-key`);
      expect(await engine.evaluate(style("article p[data-key]", "display"))).toBe("block");
      expect(await engine.evaluate(style("article p:not([data-key])", "display"))).toBe("none");
    });

    test("a definition opens at the first touch", async () => {
      await engine.open(`${stories}/`);
      await engine.evaluate(click("article a[data-term]"));
      await engine.until('document.querySelector(".note[role=dialog]")');
      expect(await engine.evaluate('document.querySelector(".note h2").textContent.length>0')).toBe(true);
      expect(await engine.evaluate(style(".note", "position"))).toBe("fixed");
      expect(engine.errors).toEqual([]);
    });

    test("the search opens by its key and answers what was typed", async () => {
      await engine.open(`${stories}/`);
      for (const key of "/zhuxiao") await engine.press(key);
      await engine.until('document.querySelector("[data-search-hit]")');
      expect(await engine.evaluate('document.querySelector("[data-search-hit]").textContent')).toContain("注销");
      expect(engine.errors).toEqual([]);
    });

    test.each([["/glossary/"], ["/versions/"], ["/compare/2024-03-01/2026-09-15/"], ["/search/"]])(
      "%s is shown and opens its settings without a fault",
      async (address) => {
        await engine.open(`${stories}${address}`);
        expect(await engine.evaluate(style("h1", "font-weight"))).toBe("600");
        await engine.evaluate(click("[data-settings-open]"));
        await engine.until('document.querySelector(".settings[role=dialog]")');
        expect(engine.errors).toEqual([]);
      },
    );

    test("a page comes alive with all code optimised at once, which a compiler does else to hot code alone", async () => {
      const optimising = await startChromium(version, ["--js-flags=--always-opt"]);
      try {
        const eager = await optimising.openPage();
        await eager.open(`${stories}/compare/`);
        await eager.until('document.documentElement.hasAttribute("data-started")');
        expect(eager.errors).toEqual([]);
      } finally {
        await optimising.close();
      }
    });

    test("the in-app edition tells its host that it is ready, what was agreed to, and obeys it", async () => {
      await engine.open(`${stories}/embed/?consent=1&scale=1.5`);
      await engine.evaluate(click("#consent [data-answer=agree]"));
      await engine.until('told.some(function(one){return one.type==="agree"})');
      const told = TOLD.parse(await engine.evaluate("told"));
      expect(told[0]).toMatchObject({ type: "ready", version: "2026-09-15", id: 1 });
      expect(told.find(({ type }) => type === "agree")).toMatchObject({
        receipt: { version: "2026-09-15", event_state: "given", schema_version: "policy-reader-1" },
      });
      await engine.evaluate('policyReader.postMessage({type:"setScale",scale:2})');
      expect(await engine.evaluate(style("html", "font-size"))).toBe("32px");
      expect(engine.errors).toEqual([]);
    });

    test("a definition of the in-app edition opens over the page and is not shown before", async () => {
      await engine.open(`${stories}/embed/`);
      const shown =
        '[].some.call(document.querySelectorAll("[role=dialog],[popover]"),function(one){return one.getBoundingClientRect().height>0})';
      expect(await engine.evaluate(shown)).toBe(false);
      await engine.evaluate(click("article a[data-term]"));
      await engine.until(shown);
      expect(engine.errors).toEqual([]);
    });

    test("what changed since an agreement is shown with its first screen", async () => {
      await engine.open(`${stories}/embed/since/2024-03-01/`);
      expect(await engine.evaluate("document.body.innerText")).toContain("共 36 处改动（另有 1 处只是排版）");
      expect(await engine.evaluate('document.querySelectorAll("ins,del").length>0')).toBe(true);
      expect(engine.errors).toEqual([]);
    });

    test("twice the type size fits 320 pixels, in the app and out of it", async () => {
      await engine.resize(320);
      for (const address of [
        `${stories}/embed/?scale=2&consent=1`,
        `${stories}/embed/since/2024-03-01/?scale=2`,
        `${stories}/`,
      ]) {
        await engine.open(address);
        expect(await engine.evaluate("document.documentElement.scrollWidth")).toBe(320);
      }
    });
  });
}
