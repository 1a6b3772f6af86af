import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "parse5";
import { descendants } from "../../build/pages/page";
import { EXAMPLE } from "../../lib/content/__fixtures__/contents";
import { readSiteFile } from "../../lib/content/site-file";
import { STORY_SITE } from "../support/sites";

const baseUrl = readSiteFile(process.cwd(), EXAMPLE).site?.site.baseUrl ?? "";
const SITE = STORY_SITE;

const addressOf = (file: string) => `/${file.replace(/index\.html$/, "")}`;
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

/** The addresses that a page names as that of its words. */
function canonicals(file: string): readonly string[] {
  const elements = descendants(parse(readFileSync(path.join(SITE, file), "utf8")));
  return elements.flatMap(({ tagName, attrs }) => {
    const attribute = (name: string) => attrs.find((one) => one.name === name)?.value;
    return tagName === "link" && attribute("rel") === "canonical" ? [attribute("href") ?? ""] : [];
  });
}

const listed = () =>
  Array.from(
    readFileSync(path.join(SITE, "sitemap.xml"), "utf8").matchAll(/<loc>([^<]*)<\/loc>/g),
    ([, url = ""]) => url,
  );

test("the first page and the in-app page name the pinned page whose words they show", async ({ page }) => {
  const shown = async (address: string) => {
    await page.goto(address);
    const article = page.locator("article[data-policy-version]");
    const clauses = article.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    return { version: await article.getAttribute("data-policy-version"), clauses: await clauses };
  };
  for (const file of ["index.html", "embed/index.html"]) {
    const [canonical = "", ...more] = canonicals(file);
    expect(more).toEqual([]);
    const here = await shown(addressOf(file));
    expect(canonical).toBe(`${baseUrl}/versions/${here.version}/`);
    expect(here.clauses.length).toBeGreaterThan(100);
    expect(await shown(canonical.slice(baseUrl.length))).toEqual(here);
  }
});

for (const file of pages.filter((name) => /^versions\/[^/]+\/index\.html$/.test(name))) {
  test(`${addressOf(file)} names itself, and so does its page for apps`, () => {
    expect(canonicals(file)).toEqual([`${baseUrl}${addressOf(file)}`]);
    expect(canonicals(path.join("embed", file.replace(/^versions\//, "")))).toEqual([`${baseUrl}${addressOf(file)}`]);
  });
}

test("what changed since a version, in the app, is the comparison that the site has", () => {
  const since = pages.filter((file) => file.startsWith("embed/since/"));
  expect(since.length).toBeGreaterThan(1);
  for (const file of since) {
    const [canonical = ""] = canonicals(file);
    const id = path.basename(path.dirname(file));
    const compared = canonical.startsWith(`${baseUrl}/compare/`);
    expect(canonical, file).toContain(compared ? `/compare/${id}/` : "/versions/");
    expect(pages).toContain(`${canonical.slice(baseUrl.length + 1)}index.html`);
  }
});

test("every address that a page names is a whole one, of a page that names itself", () => {
  for (const file of pages) {
    const named = canonicals(file);
    expect(named.length, file).toBeLessThanOrEqual(1);
    for (const canonical of named) {
      expect(canonical.startsWith(`${baseUrl}/`), file).toBe(true);
      expect(canonicals(`${canonical.slice(baseUrl.length + 1)}index.html`), file).toEqual([canonical]);
    }
  }
});

test("the map of the site lists each text once: pinned pages that name themselves, and not the first page", () => {
  const urls = listed();
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).not.toContain(`${baseUrl}/`);
  for (const url of urls) expect(canonicals(`${url.slice(baseUrl.length + 1)}index.html`)).toEqual([url]);
  const pinned = pages.filter((file) => /^versions\/[^/]+\/index\.html$/.test(file));
  for (const file of pinned) expect(urls).toContain(`${baseUrl}${addressOf(file)}`);
});

test("pages that are no text of the policy's name nothing: there is no address to send a reader to", () => {
  expect(canonicals("404.html")).toEqual([]);
  expect(canonicals("embed/404.html")).toEqual([]);
});
