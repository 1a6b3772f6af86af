import { expect, test } from "vitest";
import { isFirstReleasePage, isMarkedPage, markPage } from "./page-mark";

const SITE = "https://policy.example";
const page = (head = "", body = "<p>政策</p>") =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const marked = markPage(page(), SITE, "/versions/2022-11-15/");
const loader = (worker: string) =>
  `<script async src="/_assets/loader.0123456789ab.js" data-scripts=""${worker}></script>`;

test("a page is marked after its charset, and nothing else of it changes", () => {
  expect(marked).toBe(page('<meta name="policy-page" content="https://policy.example/versions/2022-11-15/"/>'));
  expect(isMarkedPage(markPage(page(), "https://a.example/?b&c", "/"), "https://a.example/?b&c", "/")).toBe(true);
});

test("a page that does not declare UTF-8 is refused", () => {
  expect(() => markPage("<html><head></head></html>", SITE, "/")).toThrow('/: no <meta charset="utf-8">');
});

test.each([
  ["the page itself", marked, true],
  ["with a line after its end", `${marked}\n`, true],
  ["by a host that writes tags in another way", marked.replace('15/"/>', '15/">'), true],
  ["a page of another address", markPage(page(), SITE, "/"), false],
  ["a page of another version", markPage(page(), SITE, "/versions/2022-11-15-sample/"), false],
  ["a page of another site", markPage(page(), "https://other.example", "/versions/2022-11-15/"), false],
  ["without a mark", page(), false],
  ["cut off in the words", marked.slice(0, -20), false],
  ["cut off in the last tag", marked.slice(0, -1), false],
  ["cut off, and a proxy's notice after it", `${marked.slice(0, -30)}<hr>connection reset`, false],
  ["empty", "", false],
  ["words about the mark", page("", "&lt;meta name=&quot;policy-page&quot; content=&quot;…&quot;"), false],
])("%s", (_name, html, expected) => {
  expect(isMarkedPage(html, SITE, "/versions/2022-11-15/")).toBe(expected);
});

test.each([
  ["a page of the first release", page(loader(' data-worker="/sw.js"')), true],
  ["its desk, or a preview of it", page(loader("")), false],
  ["such a page cut off", page(loader(' data-worker="/sw.js"')).slice(0, -9), false],
  [
    "a page that has a mark, which must then be right",
    markPage(page(loader(' data-worker="/sw.js"')), SITE, "/"),
    false,
  ],
  ["a login page", page("<title>Wi-Fi</title>"), false],
])("kept by the first release: %s", (_name, html, expected) => {
  expect(isFirstReleasePage(html)).toBe(expected);
});
