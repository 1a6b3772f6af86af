import { describe, expect, test } from "vitest";
import { cacheControl, contentSecurityPolicy, headersFor } from "@/lib/headers";

const options = { styleHashes: ["sha256-abc="], embedHosts: ["https://app.example"], drafts: false };

describe("the content security policy", () => {
  test("of a page names only the site itself and the page's own styles", () => {
    expect(contentSecurityPolicy("/", options)).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'sha256-abc='; img-src 'self' data:; connect-src 'self'; " +
        "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  test.each([
    ["/embed/2022-11-15/", "frame-ancestors 'self' https://app.example"],
    ["/desk/", "connect-src 'none'"],
    ["/desk/", "worker-src 'self'"],
    // A worker of the desk lives under the policy of its own file.
    ["/_next/static/chunks/worker.js", "connect-src 'none'"],
    ["/versions/", "frame-ancestors 'none'"],
  ])("of %s has %s", (pathname, directive) => {
    expect(contentSecurityPolicy(pathname, options).split("; ")).toContain(directive);
  });
});

test.each(["/", "/embed/", "/desk/", "/policy.json", "/_next/static/a.js", "/404.html"])(
  "%s has no unsafe word",
  (pathname) => {
    const headers = headersFor(pathname, options);
    expect(JSON.stringify(headers)).not.toMatch(/unsafe|http:/);
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Strict-Transport-Security"]).toBe("max-age=63072000; includeSubDomains");
  },
);

/** An address of every kind that a site has. */
const KINDS = ["/", "/404.html", "/versions/2027-01-15/", "/versions/2027-01-15/document.json", "/policy.json"]
  .concat(["/health.json", "/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/_assets/manifest.json"])
  .concat(["/compare/2022-11-15/2027-01-15/diff.json", "/compare/2022-11-15/2027-01-15/redline.docx"])
  .concat(["/search/index/0123456789abcdef.js", "/_next/static/chunks/a.js", "/_assets/loader.0123456789ab.js"])
  .concat(["/embed/", "/embed/2027-01-15/", "/embed/404.html", "/embed/bridge.schema.json", "/desk/", "/icon.svg"]);

test.each(KINDS)(
  "%s of a site with drafts is for nobody but who opens it: not read, framed, kept or indexed",
  (pathname) => {
    const headers = headersFor(pathname, { ...options, drafts: true });
    expect(Object.keys(headers).filter((name) => /^access-control-/i.test(name))).toEqual([]);
    expect(headers).toMatchObject({
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex, nofollow, noarchive",
      "X-Frame-Options": "DENY",
    });
    expect(headers["Content-Security-Policy"]?.split("; ")).toContain("frame-ancestors 'none'");
    expect(headersFor(pathname, options)["X-Robots-Tag"]).toBeUndefined();
  },
);

test.each([
  ["/_next/static/chunks/0a.js", "public, max-age=31536000, immutable"],
  ["/_assets/loader.0123456789ab.js", "public, max-age=31536000, immutable"],
  ["/_assets/manifest.json", "public, max-age=0, must-revalidate"],
  ["/", "public, max-age=0, must-revalidate"],
  ["/sw.js", "public, max-age=0, must-revalidate"],
  ["/icon.svg", "public, max-age=0, must-revalidate"],
])("%s is kept as %s", (pathname, rule) => {
  expect(cacheControl(pathname)).toBe(rule);
});

test.each([
  ["/policy.json", "cross-origin", "*"],
  ["/feed.xml", "cross-origin", "*"],
  ["/embed/", "cross-origin", undefined],
  ["/", "same-origin", undefined],
])("%s may be used by other origins: %s, read: %s", (pathname, resourcePolicy, allowOrigin) => {
  const headers = headersFor(pathname, options);
  expect(headers["Cross-Origin-Resource-Policy"]).toBe(resourcePolicy);
  expect(headers["Access-Control-Allow-Origin"]).toBe(allowOrigin);
});
