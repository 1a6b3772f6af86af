import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Digest, expectedHash, isOurs, isTypeOf, mayStay } from "./ours";
import { markPage } from "./page-mark";

const SITE = "https://policy.example";
const HTML = "text/html; charset=utf-8";
const JS = "text/javascript; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";
const digest: Digest = (bytes) => crypto.subtle.digest("SHA-256", bytes);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text)).buffer;

const script = "self.one=1";
const text = '{"schema":"document-1","version":"2022-11-15","blocks":[]}';
const loader = `/_assets/loader.${sha256(script).slice(0, 12)}.js`;
const index = `/search/index/${sha256(script).slice(0, 16)}.js`;
const html = markPage('<html><head><meta charSet="utf-8"/></head><body>政策</body></html>', SITE, "/");
const unmarked = '<html><head><meta charset="utf-8"></head><body>登录</body></html>';
const firstRelease = '<html><script async src="/_assets/loader.0123456789ab.js" data-worker="/sw.js"></script></html>';
const known = {
  site: SITE,
  hashes: {
    "/_next/static/chunks/a.js": sha256(script).slice(0, 32),
    "/versions/2022-11-15/document.json": sha256(text).slice(0, 32),
    "/icon.svg": sha256("<svg/>").slice(0, 32),
  },
};

test.each([
  ["/", "text/html", true],
  ["/", "text/html; charset=UTF-8", true],
  ["/", 'text/html;charset="utf8"', true],
  ["/", "text/html; charset=gbk", false],
  ["/", "text/html; charset=utf-16le", false],
  ["/", "text/plain", false],
  ["/", "", false],
  ["/a.js", "text/javascript", true],
  ["/a.js", "application/javascript; charset=utf-8", true],
  ["/a.js", "application/x-javascript", true],
  ["/a.js", "text/html", false],
  ["/a.js", "text/plain", false],
  ["/a.js", "application/json", false],
  ["/a.css", "text/css", true],
  ["/a.css", "text/html", false],
  ["/a.json", "application/json", true],
  ["/a.json", "text/html; charset=utf-8", false],
  ["/icon.svg", "image/svg+xml", true],
  ["/icon.svg", "image/png", false],
  ["/a.woff2", "font/woff2", true],
  ["/a.woff2", "text/html", false],
  ["/a.woff2", "", false],
])("%s may be %s: %s", (path, type, expected) => {
  expect(isTypeOf(path, type)).toBe(expected);
});

test.each([
  ["/_next/static/chunks/a.js", sha256(script).slice(0, 32)],
  ["/_next/static/chunks/b.js", undefined],
  ["/_assets/loader.0123456789ab.js", "0123456789ab"],
  ["/_assets/styles.0123456789ab.css", "0123456789ab"],
  ["/_assets/loader.js", undefined],
  ["/_next/static/flight/0123456789ab.js", "0123456789ab"],
  ["/search/index/0123456789abcdef.js", "0123456789abcdef"],
  ["/versions/1999-01-01/document.json", undefined],
])("of %s the hash is %s", (path, expected) => {
  expect(expectedHash(path, known.hashes)).toBe(expected);
});

/** Each with what is said of it by an engine that has SHA-256, and by one that has none. */
const ANSWERS: readonly (readonly [string, string, string, string, boolean, boolean])[] = [
  ["a page", "/", HTML, html, true, true],
  ["a login page in its place", "/", HTML, unmarked, false, false],
  ["a page of the first release", "/", HTML, firstRelease, false, false],
  ["a page as plain text", "/", "text/plain", html, false, false],
  ["nothing", "/", HTML, "", false, false],
  ["a script of the list", "/_next/static/chunks/a.js", JS, script, true, true],
  ["a script whose name tells its hash", loader, JS, script, true, true],
  ["a script of another build", "/_next/static/chunks/a.js", JS, "self.two=2", false, true],
  ["a script that was cut off", loader, JS, script.slice(0, -1), false, true],
  ["an empty script", loader, JS, "", false, false],
  ["HTML as HTML in place of a script", loader, HTML, unmarked, false, false],
  ["HTML that says it is a script", loader, JS, ` \n${unmarked}`, false, false],
  ["a page of this site in place of a script", "/_next/static/chunks/a.js", JS, html, false, false],
  ["a script that nobody knows", "/_next/static/chunks/b.js", JS, script, false, false],
  ["the search index", index, JS, script, true, true],
  ["an error in its place", index, JSON_TYPE, '{"error":"unavailable"}', false, false],
  ["half of it", index, JS, script.slice(0, -1), false, true],
  ["a version's text", "/versions/2022-11-15/document.json", JSON_TYPE, text, true, true],
  ["an error in its place", "/versions/2022-11-15/document.json", JSON_TYPE, '{"error":"busy"}', false, false],
  ["null in its place", "/versions/2022-11-15/document.json", JSON_TYPE, "null", false, false],
  ["another version", "/versions/2022-11-15/document.json", JSON_TYPE, text.replace("22", "21"), false, false],
  [
    "a draft's text",
    "/versions/2030-01-01/document.json",
    JSON_TYPE,
    text.replace("2022-11-15", "2030-01-01"),
    false,
    false,
  ],
  ["the icon", "/icon.svg", "image/svg+xml", "<svg/>", true, true],
  ["another picture in its place", "/icon.svg", "image/svg+xml", "<svg><path/></svg>", false, true],
];

describe("what comes is kept", () => {
  test.each(ANSWERS)("%s, %s: with %o", async (_name, path, type, body, withDigest, without) => {
    expect(await isOurs(path, type, bytesOf(body), known, digest)).toBe(withDigest);
    expect(await isOurs(path, type, bytesOf(body), known, undefined)).toBe(without);
  });

  test("not when it is no UTF-8", async () => {
    const gbk = Uint8Array.from([...Buffer.from(html.replace(/政策/, "")), 0xd5, 0xfe, ...Buffer.from("</html>")]);
    expect(await isOurs("/", HTML, gbk.buffer, known, digest)).toBe(false);
  });

  test("never when a single byte is another", async () => {
    const bytes = Buffer.from(script);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ difference : byte));
        expect(await isOurs(loader, JS, changed.buffer, known, digest)).toBe(false);
      }),
    );
  });

  test("never as a page when only a beginning of it came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(html.length - 1), async (length) => {
        expect(await isOurs("/", HTML, bytesOf(html.slice(0, length)), known, digest)).toBe(false);
      }),
    );
  });
});

describe("what was kept may still be shown", () => {
  test.each([
    ["a page", "/", HTML, html, true],
    ["a page of the first release", "/", HTML, firstRelease, true],
    ["a login page that the first release took for one", "/", HTML, unmarked, false],
    ["a page of another address", "/glossary/", HTML, html, false],
    ["a script of the list", "/_next/static/chunks/a.js", JS, script, true],
    ["another under its name", "/_next/static/chunks/a.js", JS, "self.two=2", false],
    ["a script of the build before", "/_next/static/chunks/b.js", JS, script, true],
    ["HTML in its place", "/_next/static/chunks/b.js", HTML, unmarked, false],
    ["HTML in its place that says it is a script", "/_next/static/chunks/b.js", JS, unmarked, false],
    ["nothing in its place", "/_next/static/chunks/b.js", JS, "", false],
    [
      "a version's text as an earlier build wrote it",
      "/versions/2022-11-15/document.json",
      JSON_TYPE,
      `${text} `,
      true,
    ],
    ["an error in its place", "/versions/2022-11-15/document.json", JSON_TYPE, '{"error":1}', false],
    ["half of it", "/versions/2022-11-15/document.json", JSON_TYPE, text.slice(0, 40), false],
  ])("%s: %s", async (_name, path, type, body, expected) => {
    expect(await mayStay(path, type, bytesOf(body), known, digest)).toBe(expected);
    expect(await mayStay(path, type, bytesOf(body), known, undefined)).toBe(body === "self.two=2" ? true : expected);
  });
});
