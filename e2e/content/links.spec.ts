import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "parse5";
import { descendants } from "../../build/pages/page";
import { builtSite } from "../support/built-site";
import { CONTENT_SITE, STORY_SITE } from "../support/sites";

/** The fragment that names no place, by which the view of the emphasis is left without a jump. */
const NO_PLACE = "#-";

/** The file that answers at an address of the site. */
const fileOf = (address: string) => (address.endsWith("/") ? `${address}index.html` : address).slice(1);

/** What a page links to, and what can be linked to in it. */
function linksOf(folder: string, address: string) {
  const elements = descendants(parse(readFileSync(path.join(folder, fileOf(address)), "utf8")));
  const values = (name: string) =>
    elements.flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));
  return { targets: values("href"), ids: new Set(values("id")) };
}

for (const folder of new Set([CONTENT_SITE, STORY_SITE])) {
  test(`every link of ${folder} leads to a file of the site, and to a place that its page has`, () => {
    const { pages } = builtSite(folder);
    const known = new Map(pages.map((page) => [page, linksOf(folder, page)]));
    const lost: string[] = [];
    let followed = 0;
    for (const [page, { targets }] of known) {
      for (const target of targets) {
        const { origin, pathname, hash } = new URL(target, `http://site${page}`);
        if (origin !== "http://site" || hash === NO_PLACE) continue;
        followed += 1;
        const there = existsSync(path.join(folder, fileOf(decodeURIComponent(pathname))));
        const place = decodeURIComponent(hash.slice(1));
        const ids = known.get(pathname)?.ids;
        if (!there || (place !== "" && ids?.has(place) === false)) lost.push(`${page}: ${target}`);
      }
    }
    expect(followed).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });
}
