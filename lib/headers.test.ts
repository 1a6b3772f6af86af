import { describe, expect, test } from "vitest";
import { cacheControl, contentSecurityPolicy, headersFor, parseEmbedHosts } from "@/lib/headers";

const options = { styleHashes: ["sha256-abc="], embedHosts: ["https://app.example"] };

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

describe("hosts of the in-app edition", () => {
  test.each([
    [undefined, []],
    ["", []],
    ["https://a.example, https://*.b.example:8443", ["https://a.example", "https://*.b.example:8443"]],
  ])("%s", (setting, hosts) => {
    expect(parseEmbedHosts(setting)).toEqual(hosts);
  });

  test.each(["http://a.example", "*", "https://a.example/x", "https://a;script-src", "'self'"])(
    "%s is refused",
    (host) => {
      expect(() => parseEmbedHosts(host)).toThrow(
        `POLICY_EMBED_HOSTS: "${host}" is not an origin such as https://app.example`,
      );
    },
  );
});
