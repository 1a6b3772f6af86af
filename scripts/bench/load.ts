/**
 * `npm run bench:load [-- --seconds 5]`: the built site on a real nginx under rising load, on this machine's loopback
 * alone. Requests per second beside a file of 14 kB on the same nginx in turns, errors, and the slowest hundredth; then
 * releases and rollbacks under load, which must lose no request. Needs nginx and wrk (Debian packages); skips aloud.
 */
import { randomBytes } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { siteFolder } from "../../build/site-folder.mjs";
import { copySite, type NginxOnLoopback, startNginx } from "../server/nginx-on-loopback";
import { installPackages } from "../setup/debian.mjs";
import { ensureNginx } from "../setup/nginx.mjs";
import { hasWrk, load } from "./load/wrk";
import { option, ratio } from "./table";

const CONNECTIONS = [1, 10, 100, 500];
const SECONDS = option("seconds", 5);
const RELEASES = 6;
const STATIC = "bench-static.txt";
const SITE = siteFolder(process.env);

const tools = (hasWrk() || installPackages(["wrk"])) && ensureNginx();
if (!existsSync(SITE)) throw new Error(`there is no ${SITE}/: run npm run build first`);
if (tools) await run();
else console.log("SKIPPED: nginx with its brotli module, or wrk, is not here and could not be installed");

async function run(): Promise<void> {
  const site = copySite(SITE);
  // Random bytes, which no packing makes smaller: what is compared is sending, not packing.
  writeFileSync(path.join(site, STATIC), randomBytes(14_000));
  const nginx = await startNginx(site);
  try {
    await reportSteps(nginx);
    await reportReleases(nginx, site);
  } finally {
    await nginx.stop();
    rmSync(path.dirname(site), { recursive: true, force: true });
  }
}

async function reportSteps({ port }: NginxOnLoopback): Promise<void> {
  const rows: (readonly [string, object])[] = [];
  for (const connections of CONNECTIONS) {
    const file = await load(`http://127.0.0.1:${port}/${STATIC}`, connections, SECONDS);
    const page = await load(`http://127.0.0.1:${port}/`, connections, SECONDS);
    rows.push([
      `${connections} connections`,
      {
        "page, of the file's requests a second": ratio(page.requestsPerSecond, file.requestsPerSecond),
        "p99 × the file's": ratio(page.p99Ms, file.p99Ms),
        "p99 ms": page.p99Ms.toFixed(1),
        requests: page.requests,
        errors: page.errors,
        "the file's errors": file.errors,
      },
    ]);
  }
  console.log(`\nthe reading page beside a file of 14 kB on the same nginx, ${SECONDS} s each, in turns`);
  console.table(Object.fromEntries(rows));
}

/** Every release makes nginx read its configuration anew and swaps the folder that is served. */
async function reportReleases({ port, deploy }: NginxOnLoopback, site: string): Promise<void> {
  const seconds = Math.max(10, 2 * SECONDS);
  const loaded = load(`http://127.0.0.1:${port}/`, 50, seconds);
  const pause = () => new Promise((resolve) => setTimeout(resolve, (seconds * 800) / RELEASES));
  let done = 0;
  for (; done < RELEASES; done += 1) {
    await pause();
    if (done % 3 === 2) deploy("rollback.sh");
    else deploy("release.sh", site);
  }
  const { requests, errors } = await loaded;
  console.log(`\n${done} releases and rollbacks under 50 connections: ${requests} requests, ${errors} lost`);
}
