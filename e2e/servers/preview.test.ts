import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MANIFEST_FILE, SiteManifest } from "@/build/manifest";
import { siteAddresses } from "@/build/servers/addresses";
import { nginxFiles } from "@/build/servers/nginx";
import { listenOnLoopback } from "@/scripts/server/loopback";
import { copySite, startNginx } from "@/scripts/server/nginx-on-loopback";
import { ask, type RawAnswer, type RawRequest } from "@/scripts/server/raw-request";
import { createSiteServer } from "@/scripts/server/site-server";
import { hasNginx } from "@/scripts/setup/nginx.mjs";
import { STORY_SITE } from "../support/sites";

const NAMES = ["preview.example"];

/** The same site as a build with drafts leaves it: what servers read of it says that it holds some. */
function previewOf(site: string): string {
  const copy = copySite(site);
  const file = path.join(copy, MANIFEST_FILE);
  const manifest = SiteManifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const preview: SiteManifest = { ...manifest, drafts: true, embedHosts: [] };
  writeFileSync(file, `${JSON.stringify(preview, null, 1)}\n`);
  const addresses = siteAddresses([...Object.keys(manifest.files), MANIFEST_FILE], manifest.pages, preview);
  const { http, server } = nginxFiles(addresses, manifest.buildId, NAMES);
  writeFileSync(path.join(`${copy}-server`, "http.conf"), http);
  writeFileSync(path.join(`${copy}-server`, "headers.server.conf"), server);
  return copy;
}

/** An address of every kind that a site answers in a way of its own. */
const TARGETS = [
  ["/", 200],
  ["/policy.json", 200],
  ["/health.json", 200],
  ["/feed.xml", 200],
  ["/feed.json", 200],
  ["/sitemap.xml", 200],
  ["/robots.txt", 200],
  ["/icon.svg", 200],
  ["/sw.js", 200],
  ["/embed/", 200],
  ["/embed/bridge.schema.json", 200],
  ["/desk/", 200],
  ["/_assets/manifest.json", 200],
  ["/versions/2026-09-15/document.json", 200],
  ["/compare/2025-06-01/2026-09-15/diff.json", 200],
  ["/compare/2025-06-01/2026-09-15/redline.docx", 200],
  ["/search?q=a", 308],
  ["/nowhere/", 404],
  ["/embed/1999-01-01/", 404],
] as const;

const fetched = (site: string, mode: string, dest: string) => ({
  "Sec-Fetch-Site": site,
  "Sec-Fetch-Mode": mode,
  "Sec-Fetch-Dest": dest,
});

/** No other origin may read, load, frame, keep or index it; an answer without a body holds nothing to be read. */
function isClosed({ headers }: RawAnswer): void {
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  expect(headers).toMatchObject({
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "x-frame-options": "DENY",
  });
  expect(headers["content-security-policy"]?.split("; ")).toContain("frame-ancestors 'none'");
}

const folder = previewOf(STORY_SITE);
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

async function startLocal() {
  const server = createSiteServer(folder, NAMES);
  const port = await listenOnLoopback(server);
  return { port, stop: () => new Promise<void>((resolve) => void server.close(() => resolve())) };
}

const SERVERS = [
  { name: "the local server", present: true, start: startLocal },
  { name: "nginx", present: hasNginx(), start: () => startNginx(folder, { DRAFTS: "1" }) },
];

for (const { name, present, start } of SERVERS) {
  describe.runIf(present)(`a site with drafts on ${name}`, () => {
    let port = 0;
    let stop = async () => {};
    beforeAll(async () => {
      const running = await start();
      port = running.port;
      stop = running.stop;
    });
    afterAll(() => stop());
    const own = (target: string, headers: RawRequest["headers"] = {}, method = "GET") =>
      ask(port, { target, method, headers: { Host: `localhost:${port}`, ...headers } });

    test.each(TARGETS)("%s is answered to whoever opens it, and closed to everybody else", async (target, status) => {
      for (const method of ["GET", "HEAD"]) {
        const answer = await own(target, fetched("none", "navigate", "document"), method);
        expect(answer.status).toBe(status);
        isClosed(answer);
      }
    });

    test.each(TARGETS)("%s tells a page of another site nothing, not even whether it is there", async (target) => {
      const answers = await Promise.all([
        own(target, { ...fetched("cross-site", "cors", "empty"), Origin: "https://evil.example" }),
        own(target, fetched("cross-site", "no-cors", "script")),
        own(target, fetched("cross-site", "navigate", "iframe")),
        own(target, fetched("same-site", "cors", "empty")),
        // From a browser without fetch metadata.
        own(target, { Origin: "https://evil.example" }),
        own(target, { Origin: `http://localhost:${port + 1}` }),
        own(target, { Origin: `http://localhost:${port}.evil.example` }),
        own(target, { Origin: "null" }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
      for (const answer of answers) isClosed(answer);
      expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    });

    test.each(TARGETS)("%s is not there under a name that was made to point here", async (target) => {
      for (const host of [`evil.example:${port}`, "evil.example", `localhost.evil.example:${port}`]) {
        const answer = await ask(port, { target, headers: { Host: host, ...fetched("same-origin", "cors", "empty") } });
        expect(answer.status).toBe(421);
        isClosed(answer);
      }
    });

    test.each(["localhost", "127.0.0.1", "[::1]", "preview.example"])("it answers to %s", async (known) => {
      expect((await ask(port, { target: "/", headers: { Host: `${known}:${port}` } })).status).toBe(200);
    });

    test.each(["http", "https"])("its own script is answered, seen from outside over %s", async (scheme) => {
      expect((await own("/policy.json", { Origin: `${scheme}://localhost:${port}` })).status).toBe(200);
    });

    test("behind something that ends TLS it answers to its further name without a port", async () => {
      expect((await ask(port, { target: "/", headers: { Host: "preview.example" } })).status).toBe(200);
    });

    test("a link on another site leads to its page", async () => {
      expect((await own("/", fetched("cross-site", "navigate", "document"))).status).toBe(200);
    });

    test.each(["POST", "OPTIONS", "PUT"])("%s is refused without a header for other origins", async (method) => {
      const answer = await own("/policy.json", { "Content-Length": "0", Origin: "https://evil.example" }, method);
      expect([403, 405]).toContain(answer.status);
      isClosed(answer);
    });
  });
}

test.runIf(hasNginx())("a site with drafts is not released unless that is said", async () => {
  await expect(startNginx(folder)).rejects.toThrow(/holds drafts; release out\/, or set DRAFTS=1/);
});
