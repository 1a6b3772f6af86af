import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replaceFolder } from "@/build/files";
import { MANIFEST_FILE, SiteManifest } from "@/build/manifest";
import { listenOnLoopback } from "@/scripts/server/loopback";
import { copySite } from "@/scripts/server/nginx-on-loopback";
import { ask } from "@/scripts/server/raw-request";
import { createSiteServer } from "@/scripts/server/site-server";
import { SITE } from "./site";

const STYLE = "sha256-ofTheNextBuild=";

/** The same site as another build: a longer home page, with another style. */
function nextBuild(): string {
  const site = copySite(SITE);
  const home = path.join(site, "index.html");
  writeFileSync(home, `${readFileSync(home, "utf8")}<!-- the next build -->`);
  for (const ending of ["br", "gz", "zst"]) rmSync(`${home}.${ending}`);
  const file = path.join(site, MANIFEST_FILE);
  const manifest = SiteManifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const pages = { ...manifest.pages, "/": { styles: [STYLE] } };
  writeFileSync(file, JSON.stringify({ ...manifest, pages }));
  return site;
}

let place: string;
let server: Server;
let port: number;

beforeAll(async () => {
  place = copySite(SITE);
  server = createSiteServer(place);
  port = await listenOnLoopback(server);
});
afterAll(async () => {
  server.close();
  rmSync(path.dirname(place), { recursive: true });
});

test("a build that takes the place of the served one is served whole, with its own headers, and without a new start", async () => {
  const before = await ask(port, { target: "/" });
  const made = nextBuild();
  replaceFolder(made, place);
  rmSync(path.dirname(made), { recursive: true });
  const after = await ask(port, { target: "/" });
  expect(after.status).toBe(200);
  expect(after.body.toString()).toBe(`${before.body.toString()}<!-- the next build -->`);
  expect(after.headers["content-security-policy"]).toContain(`style-src 'self' '${STYLE}'`);
});

test("while there is no site in that place, what was read of the last one answers", async () => {
  const away = `${place}.away`;
  replaceFolder(place, away);
  expect((await ask(port, { target: "/nowhere/" })).status).toBe(404);
  replaceFolder(away, place);
  expect((await ask(port, { target: "/" })).status).toBe(200);
});
