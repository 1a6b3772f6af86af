import { expect, test } from "vitest";
import { filesNamedBy, treatmentOf } from "@/components/offline/worker/addresses";
import { listKept, markCopy, titleOf } from "@/components/offline/worker/page-html";
import { isOfflineOn } from "./export-offline";

test.each([
  ["/", true, "", "page"],
  ["/versions/2022-11-15/", true, "", "page"],
  ["/search", true, "", "page"],
  ["/policy.json", true, "", "network"],
  ["/embed/", true, "", "network"],
  ["/embed/since/2022-11-15/", true, "", "network"],
  ["/desk/", true, "", "network"],
  ["/desk", true, "", "network"],
  ["/_next/static/chunks/a.js", false, "/", "hashed"],
  ["/_next/static/chunks/a.js", false, "/desk/", "network"],
  ["/_assets/loader.0123456789ab.js", false, "/", "hashed"],
  ["/_assets/styles.0123456789ab.css", false, "/", "hashed"],
  ["/_assets/embed.0123456789ab.js", false, "/embed/", "network"],
  ["/search/index/0a1b.js", false, "/search/", "hashed"],
  ["/versions/2022-11-15/document.json", false, "/compare/", "document"],
  ["/versions/2022-11-15/notes.js", false, "/", "document"],
  ["/versions/2022-11-15/notes.js", false, "/embed/", "network"],
  ["/versions/2022-11-15/listed.js", false, "/", "document"],
  ["/_assets/reader.0123456789ab.js", false, "/", "hashed"],
  ["/_assets/search.0123456789ab.js", false, "/search/", "hashed"],
  ["/policy.json", false, "/", "network"],
  ["/feed.xml", false, "/", "network"],
  ["/compare/a/b/redline.docx", false, "/", "network"],
  ["/sw.js", false, "/", "network"],
])("%s, shown: %s, from %s: %s", (path, navigates, from, treatment) => {
  expect(treatmentOf(path, navigates, from)).toBe(treatment);
});

test.each([
  [{}, true],
  [{ POLICY_OFFLINE: "1" }, true],
  [{ POLICY_OFFLINE: "0" }, false],
  [{ POLICY_DRAFTS: "1" }, false],
  [{ POLICY_DRAFTS: "1", POLICY_OFFLINE: "1" }, false],
])("with %o pages are kept: %s", (environment, on) => {
  expect(isOfflineOn(environment)).toBe(on);
});

test.each([
  [
    '<script async src="/_assets/loader.0a.js" data-polyfills="/_assets/polyfills.0b.js" data-scripts="/_next/static/a.js /_next/static/b.js" data-worker="/sw.js"></script>',
    ["/_assets/loader.0a.js", "/_assets/polyfills.0b.js", "/_next/static/a.js", "/_next/static/b.js"],
  ],
  [
    '<link rel="stylesheet" href="/_assets/styles.0a.css"/><script src=/_assets/loader.0b.js defer></script>',
    ["/_assets/styles.0a.css", "/_assets/loader.0b.js"],
  ],
  [
    '<script src="/_assets/loader.0a.js"></script><script src="/_assets/loader.0a.js"></script>',
    ["/_assets/loader.0a.js"],
  ],
  ['<script src="/other.js"></script><link href="/feed.xml"/><link rel="canonical" href="https://a.example/"/>', []],
  ["<p>/_assets/loader.0a.js</p>", []],
  ["", []],
])("%s names the files %o", (html, files) => {
  expect(filesNamedBy(html)).toEqual(files);
});

test("a copy says so on its root element alone", () => {
  expect(markCopy('<html lang="zh-CN"><body><html>', '副本 "1" & 2')).toBe(
    '<html data-offline-copy="副本 &quot;1&quot; &amp; 2" lang="zh-CN"><body><html>',
  );
});

test("titles of kept pages are text, whatever they hold", () => {
  const title = titleOf("<title>A &lt;b&gt; &amp;amp; C</title>");
  expect(title).toBe("A <b> &amp; C");
  expect(listKept('<ul data-kept=""></ul>', [{ path: "/a/", title: `${title} $&` }])).toBe(
    '<ul data-kept=""><li><a href="/a/">A &lt;b> &amp;amp; C $&amp;</a></li></ul>',
  );
});
