import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { copySite, type NginxOnLoopback, startNginx } from "@/scripts/server/nginx-on-loopback";
import { ask } from "@/scripts/server/raw-request";
import { hasNginx } from "@/scripts/setup/nginx.mjs";
import { SITE } from "./site";

const PAGES = ["/", "/versions/", "/search/?q=cookie", "/policy.json", "/health.json"];
const LIVE = "0000000000000000";

const copies: string[] = [];

function copy(): string {
  const site = copySite(SITE);
  copies.push(path.dirname(site));
  return site;
}

/** The same site as another build: another policy, other data, and a file of its own that is kept by its hash. */
function nextBuild(): string {
  const site = copy();
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(file, edit(readFileSync(file, "utf8")));
  const buildId = idOf(readFileSync(path.join(site, "health.json"), "utf8"));
  change(path.join(site, "health.json"), (text) => text.replace(buildId, LIVE));
  change(path.join(`${site}-server`, "http.conf"), (text) =>
    text.replace(buildId, LIVE).replace(/style-src '/g, "style-src 'sha256-next' '"),
  );
  change(path.join(site, "policy.json"), (text) => text.replace("{", '{"next":true,'));
  writeFileSync(path.join(site, "_assets/loader.00000000000a.js"), "next()");
  return site;
}

function idOf(health: string): string {
  return z.object({ buildId: z.string() }).parse(JSON.parse(health)).buildId;
}

describe.runIf(hasNginx())("a release on nginx", () => {
  let nginx: NginxOnLoopback;
  beforeAll(async () => {
    nginx = await startNginx(SITE);
  });
  afterAll(async () => {
    await nginx.stop();
    for (const folder of copies) rmSync(folder, { recursive: true });
  });

  const get = (target: string) => ask(nginx.port, { target });
  const build = async () => idOf((await get("/health.json")).body.toString());
  /** Asks for pages, one after the other in each of `clients`, until told to stop and there are `least` answers. */
  function load(clients: number, least: number) {
    let going = true;
    const answers: string[] = [];
    const one = async () => {
      for (let count = 0; going || answers.length < least; count += 1) {
        const target = PAGES[count % PAGES.length] ?? "/";
        const answer = await get(target).then(
          ({ status }) => String(status),
          (error: Error) => error.message,
        );
        answers.push(answer);
      }
    };
    const all = Promise.all(Array.from({ length: clients }, one));
    return {
      stop: async () => {
        going = false;
        await all;
        return answers;
      },
    };
  }

  test("is put in place, taken back, and put in place again under load without one lost request", async () => {
    const first = await build();
    const next = nextBuild();
    const running = load(4, 50);
    await nginx.deploy("release.sh", next);
    expect(await build()).toBe(LIVE);
    await nginx.deploy("rollback.sh");
    expect(await build()).toBe(first);
    await nginx.deploy("rollback.sh");
    expect(await build()).toBe(LIVE);
    const answers = await running.stop();
    expect([...new Set(answers)]).toEqual(["200"]);
  });

  test("takes page and policy from one release: never a new page under the old policy", async () => {
    const before = await get("/");
    await nginx.deploy("rollback.sh");
    const after = await get("/");
    expect(before.headers["content-security-policy"]).toContain("'sha256-next'");
    expect(after.headers["content-security-policy"]).not.toContain("'sha256-next'");
  });

  test("leaves the hashed files of the release before within reach, and nothing else of it", async () => {
    expect((await get("/_assets/loader.00000000000a.js")).body.toString()).toBe("next()");
    expect((await get("/policy.json")).body.toString()).not.toContain('"next"');
  });

  test("that the server refuses is not put in place", async () => {
    const broken = copy();
    const file = path.join(`${broken}-server`, "headers.server.conf");
    writeFileSync(file, "no_such_directive on;\n");
    const before = await build();
    await expect(nginx.deploy("release.sh", broken)).rejects.toThrow();
    expect(await build()).toBe(before);
  });

  test.each([
    ["has no manifest", (site: string) => writeFileSync(path.join(site, "health.json"), "{}")],
    [
      "has the headers of another build",
      (site: string) => writeFileSync(path.join(`${site}-server`, "http.conf"), "# Build 1\n"),
    ],
  ])("of a site that %s is refused", async (_name, spoil) => {
    const site = copy();
    spoil(site);
    await expect(nginx.deploy("release.sh", site)).rejects.toThrow();
  });
});
