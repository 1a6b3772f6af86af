import { describe, expect, test } from "vitest";
import { headersFor } from "@/lib/headers";
import { siteAddresses } from "./addresses";
import { type HostingRule, hostingFile, hostingRules } from "./hosting-file";
import { nginxFiles } from "./nginx";

const FILES = [
  "404.html",
  "_assets/loader.0123456789ab.js",
  "_assets/manifest.json",
  "_next/static/chunks/a~1.js",
  "compare/2021-11-01-sample/2022-11-15/diff.json",
  "compare/2021-11-01-sample/2022-11-15/index.html",
  "compare/2021-11-01-sample/2022-11-15/redline.docx",
  "desk/index.html",
  "embed/2022-11-15/index.html",
  "embed/index.html",
  "embed/since/2022-11-15/index.html",
  "feed.xml",
  "health.json",
  "icon.svg",
  "index.html",
  "index.html.br",
  "policy.json",
  "search/index.html",
  "search/index/0123456789abcdef.js",
  "versions/2021-11-01-sample/index.html",
  "versions/2022-11-15/document.json",
  "versions/2022-11-15/index.html",
];
const pages = {
  "/": { styles: ["sha256-page="] },
  "/404.html": { styles: ["sha256-page="] },
  "/versions/2021-11-01-sample/": { styles: ["sha256-page="] },
  "/versions/2022-11-15/": { styles: ["sha256-page=", "sha256-other="] },
  "/embed/": { styles: ["sha256-embed="] },
};
const hosts = ["https://app.example"];
const site = { embedHosts: hosts, drafts: false };
const addresses = siteAddresses(FILES, pages, site);
const previewed = siteAddresses(FILES, pages, { embedHosts: [], drafts: true });

test("packed siblings are no addresses; pages end with a slash", () => {
  expect(addresses.map(({ address }) => address)).not.toContain("/index.html.br");
  expect(addresses.find(({ file }) => file === "search/index.html")).toEqual({
    address: "/search/",
    file: "search/index.html",
    headers: headersFor("/search/", { ...site, styleHashes: [] }),
  });
});

test.each([
  ["a type that is not known", "notes.xyz", "a file whose type lib/content-types.ts knows"],
  ["no type", "LICENCE", "a file whose type lib/content-types.ts knows"],
  ["a name that needs quoting", 'a"b.html', "file names of plain characters"],
  ["a space", "a b.html", "file names of plain characters"],
  ["Han characters", "政策.html", "file names of plain characters"],
])("stops at a file with %s", (_name, file, expected) => {
  expect(() => siteAddresses([file], {}, site)).toThrow(
    `Next's output has a shape the export step does not know.\n  found: ${file}\n  expected: ${expected}`,
  );
});

describe("the rules of hosts", () => {
  const rules = hostingRules(addresses);
  /** As hosts document it: `*` for anything, `:name` for one segment. */
  const matches = ({ pattern }: HostingRule, address: string) => {
    const source = pattern.replace(/[.+?]/g, "\\$&").replace(/\*/g, ".*").replace(/:\w+/g, "[^/]+");
    return new RegExp(`^${source}$`).test(address);
  };
  /** A policy as sets of sources. */
  const directives = (policy: string) => new Map(policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ")]));

  test.each(addresses)(
    "$address matches the rule for all and one of its own, whose headers are right",
    ({ address, headers }) => {
      const [first, own, ...more] = rules.filter((rule) => matches(rule, address));
      expect(first?.pattern).toBe("/*");
      expect(more).toEqual([]);
      const said = { ...first?.headers, ...own?.headers };
      const { "Content-Security-Policy": policy = "", "Content-Type": type, Vary, ...rest } = headers;
      expect(said).toMatchObject(rest);
      for (const [name, sources] of directives(policy)) {
        const allowed = directives(said["Content-Security-Policy"] ?? "").get(name) ?? [];
        // Styles of other pages of its kind may join; nothing else may.
        if (name !== "style-src") expect(allowed).toEqual(sources);
        for (const source of sources.filter((one) => one !== "'none'")) expect(allowed).toContain(source);
      }
      expect(JSON.stringify(said)).not.toMatch(/unsafe|http:/);
    },
  );

  test("a header besides the policy is said once for an address, since hosts would join two values", () => {
    for (const { address } of addresses) {
      const names = rules.filter((rule) => matches(rule, address)).flatMap(({ headers }) => Object.keys(headers));
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice).toEqual(["Content-Security-Policy"]);
    }
  });

  test("an address that does not exist may be framed by those who may frame anything here, and by nobody else", () => {
    const [first] = rules.filter((rule) => matches(rule, "/nowhere/at/all"));
    const framedBy = (policy = "") => directives(policy).get("frame-ancestors")?.slice(1);
    expect(framedBy(first?.headers["Content-Security-Policy"])).toEqual(["'none'", "'self'", ...hosts].slice(1));
    const closed = hostingRules(previewed).filter((rule) => matches(rule, "/nowhere/at/all"));
    expect(closed.map(({ headers }) => framedBy(headers["Content-Security-Policy"]))).toEqual([["'none'"]]);
  });

  test("of a site with drafts let no other origin in, keep nothing and forbid indexing, whatever the address", () => {
    const text = hostingFile(hostingRules(previewed));
    expect(text).not.toMatch(/access-control|Resource-Policy: cross-origin|public,/i);
    const [first] = hostingRules(previewed);
    expect(first?.headers).toMatchObject({
      "Cache-Control": "private, no-store",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Robots-Tag": "noindex, nofollow, noarchive",
      "X-Frame-Options": "DENY",
    });
  });

  test("versions of one kind share a rule with the styles of all, and nothing looser", () => {
    const rule = rules.find(({ pattern }) => pattern === "/versions/:version/");
    expect(rule?.headers["Content-Security-Policy"]).toContain("style-src 'self' 'sha256-page=' 'sha256-other=';");
    expect(rules.length).toBeLessThan(30);
  });

  test("two hundred versions need no more rules than two", () => {
    const many = Array.from(
      { length: 200 },
      (_, index) => `versions/20${10 + (index % 80)}-01-0${1 + (index % 9)}/index.html`,
    );
    expect(hostingRules(siteAddresses([...FILES, ...many], pages, site)).length).toBe(rules.length);
  });

  test("what a host would not read is an error", () => {
    const rule = { pattern: "/", headers: {} };
    expect(() => hostingFile(Array.from({ length: 101 }, () => rule))).toThrow(
      "_headers has 101 rules; hosts read 100",
    );
    expect(() => hostingFile([{ pattern: "/", headers: { A: "b".repeat(2000) } }])).toThrow(
      "_headers has a line of 2005 characters; hosts read 2000",
    );
  });

  test("files of one kind that differ in more than styles are an error", () => {
    const [first] = addresses;
    if (!first) throw new Error("no address");
    const odd = {
      ...first,
      address: "/versions/2001-01-01/",
      headers: { ...first.headers, "Cache-Control": "no-store" },
    };
    const plain = { ...first, address: "/versions/2000-01-01/" };
    expect(() => hostingRules([first, plain, odd])).toThrow(
      "/versions/2001-01-01/ has headers unlike others of its kind, such as /versions/2000-01-01/",
    );
  });
});

describe("nginx", () => {
  const { http, server } = nginxFiles(addresses, "0123456789abcdef", null);
  test("what is the same everywhere is one line, what differs a map by file", () => {
    expect(server).toContain('add_header X-Content-Type-Options "nosniff" always;\n');
    expect(server).toContain("add_header Cache-Control $policy_cache_control always;\n");
    expect(http).toContain('  /_assets/loader.0123456789ab.js "public, max-age=31536000, immutable";\n');
    expect(http).toContain('  /search "/search/";\n');
    expect(http).toContain('  /index.html "/";\n');
  });

  test("of a site with drafts sends no header that lets other origins in, and answers to known names alone", () => {
    const preview = nginxFiles(previewed, "0123456789abcdef", ["preview.example", "10.0.0.5:8080"]);
    expect(`${preview.http}${preview.server}`).not.toMatch(/access-control|"cross-origin"|public,/i);
    expect(preview.server).toContain('add_header Cache-Control "private, no-store" always;\n');
    expect(preview.server).toContain('add_header X-Robots-Tag "noindex, nofollow, noarchive" always;\n');
    expect(preview.server).toContain("if ($policy_other_name) { return 421; }\n");
    expect(preview.http).toContain('  preview.example "0";\n  10.0.0.5 "0";\n');
    expect(`${http}${server}`).not.toContain("$policy_other_name");
  });

  test("both files name the build they belong to", () => {
    for (const text of [http, server]) expect(text).toMatch(/^# Written .* Build 0123456789abcdef\n/);
  });

  test("a value that would end a quotation is an error", () => {
    const spoilt = addresses.map((one) => ({ ...one, headers: { "X-Test": 'a"; return 200 $host' } }));
    expect(() => nginxFiles(spoilt, "1", null)).toThrow("cannot stand in nginx's configuration: a\"; return 200 $host");
  });
});
